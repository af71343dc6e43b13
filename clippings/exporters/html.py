"""A press page in HTML: one file with cards, a timeline, filters and structured data."""

from clippings.clipping import Collection
from clippings.html_page import AS_WRITTEN, render_page
from clippings.locales import find_locale

SUFFIX = ".html"


def write(collection: Collection) -> str:
    """The whole page in English, files linked where they stand."""
    return render_page(collection, find_locale("en"), AS_WRITTEN)
