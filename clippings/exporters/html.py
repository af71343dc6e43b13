"""A press page in HTML: one file with cards, a timeline, filters and structured data."""

from clippings.clipping import Collection
from clippings.exporters.html_page import AS_WRITTEN, Files, render_html_page, render_list
from clippings.locales import PageLocale, find_locale

SUFFIX = ".html"


def write(
    collection: Collection,
    locale: PageLocale | None = None,
    group_by: str = "",
    files: Files = AS_WRITTEN,
    *,
    fragment: bool = False,
) -> str:
    """Write the whole page, or with `fragment` only its list.

    `files` gives the addresses of pictures and documents; by default they are linked as written.
    """
    render = render_list if fragment else render_html_page
    return render(collection, locale or find_locale("en"), files, group_by)
