"""Whether bytes are a complete image. To add a format, add a line to the table in formats.py.

formats.py         the table: signature, size and end of each format
svg.py, tiff.py    formats that need more code
"""

from clippings.images.formats import look_at_image

__all__ = ("look_at_image",)
