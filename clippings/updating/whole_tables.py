"""Tables that must stay whole: rows that share a cell, and the head above its dashes."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from clippings.html_tokens import attributes_of, read_tokens
from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.updating.changes import EditSet
from clippings.updating.table_rows import heads

_ROW = re.compile(r"<tr\b", re.IGNORECASE)
_ROWSPAN = re.compile(r"\browspan\b", re.IGNORECASE)
_TABLE = re.compile(r"<(/?)table\b", re.IGNORECASE)
_SECTIONS = frozenset(("table", "thead", "tbody", "tfoot"))  # no cell reaches out of them
_ALL = 65_534  # rows, the most that count (HTML, 4.9.11)
_KEPT = 4  # pages


class _Row(NamedTuple):
    """Where a row begins, and for how many rows the longest of its cells is."""

    start: int
    shared: int


def leaves_tables(page: str, way: EditSet) -> bool:
    """Whether all rows keep their cells and their head where whole entries come or go."""
    return not any(_breaks_head(page, edit) or _breaks_rows(page, edit) for edit in way)


def _breaks_head(page: str, edit: Edit) -> bool:
    """Whether the head is taken from above its dashes, or something is put in there."""
    if edit.start == edit.end:
        return any(head.start <= edit.start <= head.end for head in heads(page))
    return any(edit.start <= head.start < head.end <= edit.end for head in heads(page))


def _breaks_rows(page: str, edit: Edit) -> bool:
    if not _ROW.search(page[edit.start : edit.end] + edit.text):
        return False
    if _ROWSPAN.search(edit.text):
        return True
    return any(_breaks(page, edit, rows) for rows in _sharing_rows(page))


def _breaks(page: str, edit: Edit, rows: Span) -> bool:
    """Whether an edit takes out some of these rows, or puts one between or beside them."""
    if edit.start == edit.end:
        start, end = sorted((edit.start, min(max(edit.start, rows.start), rows.end)))
        beside = not page[start:end].strip()
        return beside and not _in_further_table(page, rows.start, edit.start)
    if edit.start <= rows.start and rows.end <= edit.end:
        return False
    touched = edit.start < rows.end and rows.start < edit.end
    return touched and not _in_further_table(page, rows.start, edit.start)


def _in_further_table(page: str, start: int, place: int) -> bool:
    """Whether a table in a cell of these rows is open at this place."""
    return sum(-1 if tag[1] else 1 for tag in _TABLE.finditer(page, start, place)) > 0


@lru_cache(_KEPT)
def _sharing_rows(page: str) -> Sequence[Span]:
    """Rows of HTML that share a cell, from the first of them to the last."""
    return tuple(_shared(page)) if _ROWSPAN.search(page) else ()


def _shared(page: str) -> Iterator[Span]:
    tables: list[list[_Row]] = [[]]
    for kind, span, name in read_tokens(page):
        rows = tables[-1]
        if name == "table" and kind == "start":
            tables.append([])
        elif name in _SECTIONS:
            yield from _those_sharing(page, rows, span.start)
            rows.clear()
            if name == "table" and len(tables) > 1:
                tables.pop()
        elif name == "tr" and kind == "start":
            rows.append(_Row(span.start, 1))
        elif name in ("td", "th") and kind == "start" and rows:
            rows[-1] = rows[-1]._replace(shared=max(rows[-1].shared, _rows_of(page, span)))
    yield from _those_sharing(page, tables[-1], len(page))


def _rows_of(page: str, cell: Span) -> int:
    """For how many rows a cell is; for all that follow where it says 0."""
    written, _ = attributes_of(page, cell).get("rowspan", ("1", cell))
    return (int(written) or _ALL) if re.fullmatch("[0-9]{1,5}", written) else 1


def _those_sharing(page: str, rows: Sequence[_Row], end: int) -> Iterator[Span]:
    """Each row that has a cell for more than itself, with those below it that share the cell."""
    starts = [*(row.start for row in rows), end]
    for number, (start, shared) in enumerate(rows):
        if shared > 1:
            stop = starts[min(number + shared, len(rows))]
            yield Span(start, start + len(page[start:stop].rstrip()))
