"""A press page in Markdown.

The template `seed` writes a heading, the source, the quotation and the image of each clipping; the
others are in templates/markdown.
"""

from collections.abc import Mapping

from clippings.clipping import Collection
from clippings.locales import PageLocale, find_locale

SUFFIX = ".md"
SEED = "seed"
# Each template and its default grouping. To add one: NAME.md in templates/markdown, and its line
# here.
TEMPLATES: Mapping[str, str] = {SEED: "", "list": "year", "table": ""}


def write(
    collection: Collection,
    template: str = "",
    locale: PageLocale | None = None,
    group_by: str = "",
) -> str:
    """Write the whole page."""
    if template in ("", SEED):
        from clippings.exporters.markdown_page.whole import render_markdown_page

        return render_markdown_page(collection, locale, group_by)
    from clippings.exporters.page_template import fill_ready

    by = group_by or TEMPLATES[template]
    return fill_ready(template, collection, by, locale or find_locale("en"))
