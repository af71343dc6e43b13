"""A press page in Markdown: a heading, the source, the quotation and the image of each clipping."""

from clippings.clipping import Collection
from clippings.locales import PageLocale

SUFFIX = ".md"


def write(collection: Collection, locale: PageLocale | None = None, group_by: str = "") -> str:
    """The whole page."""
    from clippings.markdown_page import render_page

    return render_page(collection, locale, group_by)
