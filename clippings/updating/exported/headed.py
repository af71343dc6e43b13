"""Recognises entries under headings that stand exactly as an export writes them."""

import re
from collections.abc import Iterator

from clippings.clipping import Clipping
from clippings.exporters.markdown_page.rendering import render_entry
from clippings.exporters.markdown_page.style import Style
from clippings.page_entries.entry import PageEntry
from clippings.updating.exported.lines import locales_of_pages

_MARKS = re.compile(r"#{1,6} ")
_ENDS = re.compile(r"\s*(?:\Z|#|<!--)")


def is_as_exported(page: str, entry: PageEntry, clipping: Clipping) -> bool:
    """Whether the page has exactly what an export writes for the clipping, in any language."""
    start = entry.span.start
    marks = _MARKS.match(page, start)
    if not marks:
        return False
    texts = (render_entry(clipping, style) for style in _styles(marks[0]))
    return any(page.startswith(one, start) and _ENDS.match(page, start + len(one)) for one in texts)


def _styles(marks: str) -> Iterator[Style]:
    yield Style(before_heading=marks)
    for locale in locales_of_pages():
        source = f"- {locale.words['source']}"
        yield Style(before_heading=marks, locale=locale, before_source=source)
