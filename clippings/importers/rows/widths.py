"""Rows with more cells than columns, or fewer.

An unquoted delimiter has split a text, or an empty cell was omitted with its delimiter.
"""

from collections.abc import Iterator, Sequence

from clippings.importers.rows import looks
from clippings.importers.rows.delimited import Record
from clippings.shares import at_least_half
from clippings.words.keys import field_meant, fields_called, is_field_name


def fit_row(
    cells: Sequence[str], header: Sequence[str], kinds: Sequence[str], delimiter: str
) -> list[str] | None:
    """The cells adjusted to the columns; None if that is ambiguous.

    Cells that belong together are joined; missing ones are added as empty. `kinds` is the result of
    `column_kinds`.
    """
    ends = len(cells)
    while ends > len(header) and not cells[ends - 1].strip():
        ends -= 1
    best: list[str] | None = None
    for end in range(ends, max(len(cells), len(header) + 1) + 1):
        wide = [*cells[:end], *[""] * (end - len(cells))]  # a cell may also have been omitted
        if best and not _has_misplaced_cell(best, kinds):
            break
        made = _with_width(wide, header, kinds, delimiter)
        if made and (best is None or _matching_cells(made, kinds) > _matching_cells(best, kinds)):
            best = made
    return best


def _has_misplaced_cell(cells: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether a cell is not of the kind of its column."""
    pairs = zip(cells, kinds, strict=True)
    return any(kind and cell.strip() and _kind(cell) != kind for cell, kind in pairs)


def _with_width(
    cells: Sequence[str], header: Sequence[str], kinds: Sequence[str], delimiter: str
) -> list[str] | None:
    extra = len(cells) - len(header)
    if extra <= 0:
        return max(_with_empty_cells(cells, -extra), key=lambda wide: _matching_cells(wide, kinds))
    scores: dict[int, int] = {}
    for place in range(len(header)):
        fits = _matching_cells(_joined(cells, place, extra, delimiter), kinds)
        scores[place] = 0 if kinds[place] else fits
    best = [place for place, score in scores.items() if score == max(scores.values())]
    titles = [place for place in best if "title" in fields_called(header[place])]
    sure = titles if len(titles) == 1 else best
    is_unambiguous = any(kinds) and len(sure) == 1
    return _joined(cells, sure[0], extra, delimiter) if is_unambiguous else None


def _matching_cells(cells: Sequence[str], kinds: Sequence[str]) -> int:
    """How many cells are of the kind of their column."""
    return sum(_kind(cell) == kind for cell, kind in zip(cells, kinds, strict=True) if kind)


def _with_empty_cells(cells: Sequence[str], missing: int) -> Iterator[list[str]]:
    """The cells with `missing` empty ones at each position, those at the end first."""
    for place in range(len(cells), -1, -1):
        yield [*cells[:place], *[""] * missing, *cells[place:]]


def _joined(cells: Sequence[str], place: int, extra: int, delimiter: str) -> list[str]:
    end = place + extra + 1
    return [*cells[:place], delimiter.join(cells[place:end]), *cells[end:]]


def column_kinds(header: Sequence[str], body: Sequence[Record]) -> list[str]:
    """For each column the kind of nearly all cells, else the kind that its name implies.

    Empty if there is none.
    """
    sound = [record.cells for record in body if len(record.cells) == len(header)]
    if not sound:
        return [_kind_by_name(name) for name in header]
    return [_usual_kind([row[place] for row in sound]) for place in range(len(header))]


def _kind_by_name(name: str) -> str:
    """`url` or `date`, if a column is named for that and nothing else."""
    field = field_meant(name)
    return field if field in ("url", "date") and is_field_name(field, name) else ""


def _usual_kind(cells: Sequence[str]) -> str:
    kinds = [_kind(cell) for cell in cells if cell.strip()]
    common = max(set(kinds), key=kinds.count, default="")
    often = kinds.count(common)
    # The only cell of a column may be a misplaced one.
    is_unambiguous = often > 1 or at_least_half(often, len(cells))
    return common if is_unambiguous and often * 5 > len(kinds) * 4 else ""


def _kind(cell: str) -> str:
    text = cell.strip()
    if looks.is_url(text):
        return "url"
    return "date" if looks.is_date(text) else "number" if text.isdigit() else ""
