"""A press page in HTML: one file with cards, a timeline, filters and structured data."""

from clippings.clipping import Collection
from clippings.html_page import AS_WRITTEN, render_page
from clippings.locales import PageLocale, find_locale

SUFFIX = ".html"


def write(collection: Collection, locale: PageLocale | None = None, group_by: str = "") -> str:
    """The whole page, files linked where they stand."""
    return render_page(collection, locale or find_locale("en"), AS_WRITTEN, group_by)
