"""Writes a new press page from the data."""

from collections.abc import Iterator
from dataclasses import replace

from clippings.clipping import Collection
from clippings.exporters.markdown_page.escaping import escape_inline, escape_lines
from clippings.exporters.markdown_page.rendering import render_entry
from clippings.exporters.markdown_page.style import Style
from clippings.grouping import group
from clippings.locales import PageLocale, find_locale

_ENGLISH = "en"  # written in the original style: "Media", "May 4, 2021"


def render_markdown_page(
    collection: Collection, locale: PageLocale | None = None, group_by: str = ""
) -> str:
    """Write the title, the introduction and all clippings of the collection, in its order.

    With `group_by` (a key of GROUPINGS), each group has a heading.
    """
    return "\n\n".join(_blocks(collection, locale, group_by)) + "\n"


def _blocks(collection: Collection, locale: PageLocale | None, group_by: str) -> Iterator[str]:
    words = find_locale(_ENGLISH).words if locale is None else locale.words
    yield f"# {escape_inline(collection.title or words['media'])}"
    yield from (escape_lines(part) for part in collection.intro.split("\n\n") if part.strip())
    style = _style(locale)
    if not group_by:
        yield from (render_entry(clipping, style) for clipping in collection.clippings)
        return
    inner = replace(style, before_heading="### ")
    for some in group(collection, group_by, locale or find_locale(_ENGLISH)):
        yield f"## {escape_inline(some.heading)}"
        yield from (render_entry(clipping, inner) for clipping in some.clippings)


def _style(locale: PageLocale | None) -> Style:
    if locale is None or locale.tag == _ENGLISH:
        return Style()
    return Style(locale=locale, before_source=f"- {locale.words['source']}")
