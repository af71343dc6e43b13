"""Readers that give the entries of a page with their positions."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal, TypeAlias

from clippings.markers import only_marked
from clippings.page_entries.entry import PageEntry, Part
from clippings.spans import Span
from clippings.updating.exported.lines import ExportedLines
from clippings.updating.exported.reading import with_exported

PageFormat: TypeAlias = Literal["markdown", "html"]
Reader: TypeAlias = Callable[[str], tuple[PageEntry, ...]]
_CACHED = 4  # pages; the result of an update is read again
_BREAK = re.compile(r"(?:\s*<br\s*/?>)+\s*\Z", re.IGNORECASE)


def reader_of(page_format: PageFormat, lines: ExportedLines | None = None) -> Reader:
    """The reader for a page format; `lines` that a template wrote are read exactly."""
    read = _READERS[page_format]
    return (lambda page: with_exported(only_marked(page), read(page), lines)) if lines else read


@lru_cache(_CACHED)
def _markdown(page: str) -> tuple[PageEntry, ...]:
    """Read a page in Markdown; its blocks of HTML are located as in a page of HTML."""
    from clippings.page_entries import read_entries

    page = only_marked(page)
    entries = read_entries(page)
    if any(part.html for entry in entries for part in entry.parts):
        from clippings.html_source import locate_in_html_blocks

        entries = locate_in_html_blocks(page, entries)
    return _without_breaks(page, entries)


@lru_cache(_CACHED)
def _html(page: str) -> tuple[PageEntry, ...]:
    from clippings.html_source import read_html_entries

    page = only_marked(page)
    return _without_breaks(page, read_html_entries(page))


def _without_breaks(page: str, entries: Sequence[PageEntry]) -> tuple[PageEntry, ...]:
    """The entries without a `<br>` at their ends, which belongs to neither of two lines."""
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
