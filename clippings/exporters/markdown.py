"""A press page in Markdown: a heading, the source, the quotation and the image of each clipping."""

from clippings.clipping import Collection
from clippings.markdown_page import render_page

SUFFIX = ".md"


def write(collection: Collection) -> str:
    """The whole page."""
    return render_page(collection)
