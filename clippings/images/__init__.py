"""Whether bytes are an image. To add a kind of image: a line in the table of formats.py.

formats.py         by signature, header and end
svg.py, tiff.py    kinds that take more
"""

from clippings.images.formats import look_at_image

__all__ = ("look_at_image",)
