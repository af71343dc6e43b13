"""The entries of a page with their places, as they are brought up to date."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal, TypeAlias

from clippings.markers import only_marked
from clippings.page_entries.entry import PageEntry, Part
from clippings.spans import Span
from clippings.updating.exported.lines import OwnLines
from clippings.updating.exported.reading import with_own

PageFormat: TypeAlias = Literal["markdown", "html"]
Reader: TypeAlias = Callable[[str], tuple[PageEntry, ...]]
_KEPT = 4  # pages: what comes of an update is read once more
_BREAK = re.compile(r"(?:\s*<br\s*/?>)+\s*\Z", re.IGNORECASE)


def reader_of(page_format: PageFormat, own: OwnLines | None = None) -> Reader:
    """What reads a page of a format; its `own` lines as the template wrote them."""
    read = _READERS[page_format]
    return (lambda page: with_own(only_marked(page), read(page), own)) if own else read


@lru_cache(_KEPT)
def _markdown(page: str) -> tuple[PageEntry, ...]:
    """HTML in a page of Markdown has its places as in a page of HTML."""
    from clippings.page_entries import read_entries

    page = only_marked(page)
    entries = read_entries(page)
    if any(part.html for entry in entries for part in entry.parts):
        from clippings.html_source import with_elements

        entries = with_elements(page, entries)
    return _without_breaks(page, entries)


@lru_cache(_KEPT)
def _html(page: str) -> tuple[PageEntry, ...]:
    from clippings.html_source import read_html_entries

    page = only_marked(page)
    return _without_breaks(page, read_html_entries(page))


def _without_breaks(page: str, entries: Sequence[PageEntry]) -> tuple[PageEntry, ...]:
    """A line break stands between two lines, in neither of them."""
    return tuple(
        replace(entry, parts=(*entry.parts[:-1], _without_break(page, entry.parts[-1])))
        if entry.parts
        else entry
        for entry in entries
    )


def _without_break(page: str, part: Part) -> Part:
    ends = _BREAK.search(page, part.span.start, part.span.end)
    return replace(part, span=Span(part.span.start, ends.start())) if ends else part


_READERS: Mapping[PageFormat, Reader] = {"markdown": _markdown, "html": _html}
