"""A press page in Markdown.

As the seed of it all was written: a heading, the source, the quotation and the image of each
clipping; or as one of the ready templates makes it.
"""

from clippings.clipping import Collection
from clippings.locales import PageLocale, find_locale

SUFFIX = ".md"
SEED = "seed"
TEMPLATES = (SEED, "list", "table")


def write(
    collection: Collection,
    template: str = "",
    locale: PageLocale | None = None,
    group_by: str = "",
) -> str:
    """The whole page."""
    if template in ("", SEED):
        from clippings.markdown_page import render_page

        return render_page(collection, locale, group_by)
    from clippings.page_template import fill_ready

    return fill_ready(template, collection, group_by, locale or find_locale("en"))
