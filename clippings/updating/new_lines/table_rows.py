"""Rows of tables: puts each fact in the cell of its column and keeps the number of cells."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from clippings.exporters.markdown_page.facts import PartFacts
from clippings.page_entries.entry import Part, Slot
from clippings.spans import Span, holds, stripped
from clippings.text_edits import Edit
from clippings.updating.changes import EditSet, with_edits
from clippings.updating.facts.lines import replaced
from clippings.updating.new_lines.cleaning import attributes_of_neighbour
from clippings.written_words import seen_words

_TABLE = re.compile(
    r"^[ \t]*+\|?(?:[ \t]*+:?-+:?[ \t]*+\|)*[ \t]*+:?-+:?[ \t]*+\|?[ \t]*+\r?$"
    r"(?:\n[^\n]*\S[^\n]*)*",
    re.MULTILINE,
)
_BAR = re.compile(r"(?<!\\)\|")
_ELEMENT = re.compile(r"<(t[dh])\b[^<>]*>(?P<inner>.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
_NEW_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_CACHED = 4  # pages


class _Cell(NamedTuple):
    """A cell of the row `part`, and the facts in it."""

    part: Part
    span: Span
    slots: Sequence[Slot]


def keeps_cells(page: str, span: Span, text: str) -> bool:
    """Whether the text has as many cells as the row at `span`; true if that is not a row."""
    mark = _BAR if _table_at(page, span) else _ELEMENT
    return len(mark.findall(text)) == len(mark.findall(page, *span))


@lru_cache(_CACHED)
def table_headers(page: str) -> Sequence[Span]:
    """The line above the dashes of each table in Markdown."""
    starts = [start for start, _ in _tables(page) if start]
    return [
        stripped(page, Span(page.rfind("\n", 0, start - 1) + 1, start))
        for start in starts
        if "|" in page[start : _line_end(page, start)]
    ]


def end_of_dashes(page: str, row: Span) -> int | None:
    """The end of the line of dashes below a row; None if there is none."""
    return _line_end(page, page.index("\n", row.end) + 1) if row in table_headers(page) else None


def _line_end(page: str, start: int) -> int:
    end = page.find("\n", start)
    return start + len(page[start : len(page) if end < 0 else end].rstrip())


def rows_like(
    page: str, rows: Sequence[Part], want: PartFacts, common: Collection[str]
) -> Iterator[str]:
    """A new row modelled on the nearest: each cell as one row has it, with the wanted facts.

    A cell is empty if the clipping has nothing for it, or if other rows have words of their own in
    it.
    """
    grid = _grid(page, rows)
    if not grid:
        return
    shown = {slot.fact for row in grid for cell in row for slot in cell.slots}
    models = [_model(page, column, want, common) for column in zip(*grid, strict=True)]
    if shown & set(want) <= {slot.fact for model in models if model for slot in model.slots}:
        cells = zip(grid[0], models, strict=True)
        texts = [
            Edit(one.span.start, one.span.end, _text(page, one, model, want))
            for one, model in cells
        ]
        part = grid[0][0].part
        yield with_edits(page, part.span, [*texts, *_attributes(page, part, part.span, want)])


def filled_cells(
    page: str, rows: Sequence[Part], facts: Collection[str], want: PartFacts
) -> tuple[EditSet, Collection[str]]:
    """Edits that put facts into empty cells of the first row, and the facts put there."""
    edits: list[Edit] = []
    filled: set[str] = set()
    lacking = {fact: want[fact] for fact in facts if fact in want and not rows[0].slot(fact)}
    for cell, *others in zip(*_grid(page, rows), strict=True):
        model = _model(page, others, lacking, ())
        if model and not page[slice(*cell.span)].strip():
            edits.append(Edit(cell.span.start, cell.span.end, _text(page, cell, model, want)))
            filled |= {slot.fact for slot in model.slots}
    return tuple(edits), filled


def _grid(page: str, rows: Sequence[Part]) -> Sequence[Sequence[_Cell]]:
    """The cells of the rows that are in the same table as the first and have as many cells."""
    cells = [_cells(page, row) for row in rows if _in_one_table(page, rows[0], row)]
    return [row for row in cells if row and len(row) == len(cells[0])]


def _in_one_table(page: str, one: Part, other: Part) -> bool:
    if one.html:
        (_, above), (below, _) = sorted((one.span, other.span))
        return other.html and not _NEW_TABLE.search(page, above, below)
    table = _table_at(page, one.span)
    return table is not None and holds(table, other.span)


def _cells(page: str, row: Part) -> Sequence[_Cell]:
    start, end = row.span
    if row.html:
        spans = [Span(*cell.span("inner")) for cell in _ELEMENT.finditer(page, start, end)]
    else:
        bars = [bar.start() for bar in _BAR.finditer(page, start, end)]
        spans = [Span(left + 1, right) for left, right in pairwise((start - 1, *bars, end))]
        outer = [one for one in (spans[0], spans[-1]) if not page[slice(*one)].strip()]
        spans = [one for one in spans if one not in outer]
    return [
        _Cell(row, span, [slot for slot in row.slots if holds(span, slot.span)]) for span in spans
    ]


def _model(
    page: str, column: Iterable[_Cell], want: PartFacts, common: Collection[str]
) -> _Cell | None:
    """The nearest cell with wanted facts only, and no words other than common ones."""
    for cell in column:
        if cell.slots and all(slot.fact in want for slot in cell.slots):
            emptied = with_edits(page, cell.span, (Edit(*slot.span) for slot in cell.slots))
            if set(seen_words(emptied)) <= set(common):
                return cell
    return None


def _text(page: str, cell: _Cell, model: _Cell | None, want: PartFacts) -> str:
    """The text of a cell modelled on another clipping's; spaces if there is no model."""
    if model:
        edits = replaced(page, model.part, model.slots, want)
        attribute_edits = _attributes(page, model.part, model.span, want)
        return with_edits(page, model.span, [*edits, *attribute_edits])
    text = page[slice(*cell.span)]
    return " " * (text.startswith(" ") + text.endswith(" "))


def _attributes(page: str, part: Part, span: Span, want: PartFacts) -> Sequence[Edit]:
    """The edits to HTML attributes of the copied row, in a stretch of it."""
    edits = attributes_of_neighbour(page, part, want) if part.html else ()
    return [one for one in edits if span.start <= one.start and one.end <= span.end]


def _table_at(page: str, span: Span) -> Span | None:
    return next((table for table in _tables(page) if holds(table, span)), None)


@lru_cache(_CACHED)
def _tables(page: str) -> Sequence[Span]:
    """The tables, each without its header."""
    return [Span(*table.span()) for table in _TABLE.finditer(page) if "|" in table[0]]
