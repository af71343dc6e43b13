"""Tables that must stay whole: rows that share a cell, and the header above the dashes."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.html_tokens import attributes_of, read_tokens
from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.updating.changes import EditSet
from clippings.updating.new_lines.table_rows import table_headers

_ROW = re.compile(r"<tr\b", re.IGNORECASE)
_ROWSPAN = re.compile(r"\browspan\b", re.IGNORECASE)
_TABLE = re.compile(r"<(/?)table\b", re.IGNORECASE)
_SECTIONS = frozenset(("table", "thead", "tbody", "tfoot"))  # no cell extends beyond them
_MOST_ROWS = 65_534  # the largest rowspan (HTML, 4.9.11)
_CACHED = 4  # pages


class _Row(NamedTuple):
    """Where a row begins, and the largest rowspan of its cells."""

    start: int
    shared: int


def keeps_tables_whole(page: str, way: EditSet) -> bool:
    """Whether all tables keep their headers and shared cells when these edits are made."""
    return not any(_breaks_head(page, edit) or _breaks_rows(page, edit) for edit in way)


def _breaks_head(page: str, edit: Edit) -> bool:
    """Whether the header is removed from above its dashes, or something is inserted there."""
    if edit.start == edit.end:
        return any(head.start <= edit.start <= head.end for head in table_headers(page))
    return any(edit.start <= head.start < head.end <= edit.end for head in table_headers(page))


def _breaks_rows(page: str, edit: Edit) -> bool:
    if not _ROW.search(page[edit.start : edit.end] + edit.text):
        return False
    if _ROWSPAN.search(edit.text):
        return True
    return any(_breaks(page, edit, rows) for rows in _sharing_rows(page))


def _breaks(page: str, edit: Edit, rows: Span) -> bool:
    """Whether an edit removes some of these rows, or inserts one between or beside them."""
    if edit.start == edit.end:
        start, end = sorted((edit.start, min(max(edit.start, rows.start), rows.end)))
        beside = not page[start:end].strip()
        return beside and not _in_nested_table(page, rows.start, edit.start)
    if edit.start <= rows.start and rows.end <= edit.end:
        return False
    touched = edit.start < rows.end and rows.start < edit.end
    return touched and not _in_nested_table(page, rows.start, edit.start)


def _in_nested_table(page: str, start: int, place: int) -> bool:
    """Whether `place` is in a table nested in a cell of these rows."""
    return sum(-1 if tag[1] else 1 for tag in _TABLE.finditer(page, start, place)) > 0


@lru_cache(_CACHED)
def _sharing_rows(page: str) -> Sequence[Span]:
    """Runs of HTML rows that share a cell."""
    return tuple(_shared(page)) if _ROWSPAN.search(page) else ()


def _shared(page: str) -> Iterator[Span]:
    tables: list[list[_Row]] = [[]]
    for kind, span, name in read_tokens(page):
        rows = tables[-1]
        if name == "table" and kind == "start":
            tables.append([])
        elif name in _SECTIONS:
            yield from _runs_sharing_cells(page, rows, span.start)
            rows.clear()
            if name == "table" and len(tables) > 1:
                tables.pop()
        elif name == "tr" and kind == "start":
            rows.append(_Row(span.start, 1))
        elif name in ("td", "th") and kind == "start" and rows:
            rows[-1] = rows[-1]._replace(shared=max(rows[-1].shared, _rowspan(page, span)))
    yield from _runs_sharing_cells(page, tables[-1], len(page))


def _rowspan(page: str, cell: Span) -> int:
    """The rowspan of a cell; 0 stands for all rows that follow."""
    written, _ = attributes_of(page, cell).get("rowspan", ("1", cell))
    return (int(written) or _MOST_ROWS) if re.fullmatch("[0-9]{1,5}", written) else 1


def _runs_sharing_cells(page: str, rows: Sequence[_Row], end: int) -> Iterator[Span]:
    """A run for each row with a cell that spans several rows: from it to the last of them."""
    starts = [*(row.start for row in rows), end]
    for number, (start, shared) in enumerate(rows):
        if shared > 1:
            stop = starts[min(number + shared, len(rows))]
            yield Span(start, start + len(page[start:stop].rstrip()))
