"""A press page in Markdown.

As the seed of it all was written: a heading, the source, the quotation and the image of each
clipping; or as one of the ready templates makes it.
"""

from collections.abc import Mapping

from clippings.clipping import Collection
from clippings.locales import PageLocale, find_locale

SUFFIX = ".md"
SEED = "seed"
# Name to what the page is grouped by where nothing else is chosen. To add one: NAME.md in
# templates/markdown and its line here.
TEMPLATES: Mapping[str, str] = {SEED: "", "list": "year", "table": ""}


def write(
    collection: Collection,
    template: str = "",
    locale: PageLocale | None = None,
    group_by: str = "",
) -> str:
    """The whole page."""
    if template in ("", SEED):
        from clippings.exporters.markdown_page.whole import render_markdown_page

        return render_markdown_page(collection, locale, group_by)
    from clippings.exporters.page_template import fill_ready

    by = group_by or TEMPLATES[template]
    return fill_ready(template, collection, by, locale or find_locale("en"))
