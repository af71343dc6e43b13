"""Whether bytes are an image. To add a kind of image: a line in the table of formats.py."""

from clippings.images.formats import look_at_image

__all__ = ("look_at_image",)
