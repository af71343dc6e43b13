"""Rows with more cells than columns, or fewer.

An unquoted delimiter has parted a text, or an empty cell was left out with its delimiter.
"""

from collections.abc import Iterator, Sequence

from clippings.importers.rows import looks
from clippings.importers.rows.delimited import Record
from clippings.shares import at_least_half
from clippings.words.keys import calls, field_meant, fields_called


def fitted(
    cells: Sequence[str], header: Sequence[str], kinds: Sequence[str], delimiter: str
) -> list[str] | None:
    """The cells as the columns want them; None where that cannot be told.

    Those are joined that belong together; for those that are missing there are empty ones.

    `kinds` is what `column_kinds` tells of the columns.
    """
    ends = len(cells)
    while ends > len(header) and not cells[ends - 1].strip():
        ends -= 1
    best: list[str] | None = None
    for end in range(ends, max(len(cells), len(header) + 1) + 1):
        wide = [*cells[:end], *[""] * (end - len(cells))]  # one cell may have been left out, too
        if best and not _slipped(best, kinds):
            break
        made = _of_width(wide, header, kinds, delimiter)
        if made and (best is None or _fitting(made, kinds) > _fitting(best, kinds)):
            best = made
    return best


def _slipped(cells: Sequence[str], kinds: Sequence[str]) -> bool:
    """Whether a cell is not of the kind of its column."""
    pairs = zip(cells, kinds, strict=True)
    return any(kind and cell.strip() and _kind(cell) != kind for cell, kind in pairs)


def _of_width(
    cells: Sequence[str], header: Sequence[str], kinds: Sequence[str], delimiter: str
) -> list[str] | None:
    extra = len(cells) - len(header)
    if extra <= 0:
        return max(_spread(cells, -extra), key=lambda wide: _fitting(wide, kinds))
    scores: dict[int, int] = {}
    for place in range(len(header)):
        fits = _fitting(_joined(cells, place, extra, delimiter), kinds)
        scores[place] = 0 if kinds[place] else fits
    best = [place for place, score in scores.items() if score == max(scores.values())]
    titles = [place for place in best if "title" in fields_called(header[place])]
    sure = titles if len(titles) == 1 else best
    told = any(kinds) and len(sure) == 1
    return _joined(cells, sure[0], extra, delimiter) if told else None


def _fitting(cells: Sequence[str], kinds: Sequence[str]) -> int:
    """How many of the cells are of the kind of their column."""
    return sum(_kind(cell) == kind for cell, kind in zip(cells, kinds, strict=True) if kind)


def _spread(cells: Sequence[str], missing: int) -> Iterator[list[str]]:
    """The cells with so many empty ones at each place, those with them at the end first."""
    for place in range(len(cells), -1, -1):
        yield [*cells[:place], *[""] * missing, *cells[place:]]


def _joined(cells: Sequence[str], place: int, extra: int, delimiter: str) -> list[str]:
    end = place + extra + 1
    return [*cells[:place], delimiter.join(cells[place:end]), *cells[end:]]


def column_kinds(header: Sequence[str], body: Sequence[Record]) -> list[str]:
    """The kind that nearly all cells of each column have, or else the one that its name promises.

    Empty where there is none.
    """
    sound = [record.cells for record in body if len(record.cells) == len(header)]
    if not sound:
        return [_promised(name) for name in header]
    return [_common([row[place] for row in sound]) for place in range(len(header))]


def _promised(name: str) -> str:
    """`url` or `date` where a column is called so and nothing else."""
    field = field_meant(name)
    return field if field in ("url", "date") and calls(field, name) else ""


def _common(cells: Sequence[str]) -> str:
    kinds = [_kind(cell) for cell in cells if cell.strip()]
    common = max(set(kinds), key=kinds.count, default="")
    often = kinds.count(common)
    # The one cell of a column may have slipped there.
    told = often > 1 or at_least_half(often, len(cells))
    return common if told and often * 5 > len(kinds) * 4 else ""


def _kind(cell: str) -> str:
    text = cell.strip()
    if looks.is_url(text):
        return "url"
    return "date" if looks.is_date(text) else "number" if text.isdigit() else ""
