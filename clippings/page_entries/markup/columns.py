"""The facts in columns of tables, by the headers of the columns."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from clippings.shares import mostly
from clippings.words.keys import fields_called
from clippings.words.language_marks import language_named
from clippings.written_dates.line import find_dates

if TYPE_CHECKING:
    from markdown_it.token import Token

_FACTS = ("title", "outlet", "author", "date", "url", "lang")
_NAMES = frozenset(("title", "outlet"))
_LONGEST_NAME, _SHORTEST_TITLE = 6, 3  # words on average


class _Cell(NamedTuple):
    """The text of a cell, its place in its row, and the number of its token."""

    words: str
    place: int
    number: int


def facts_of_cells(tokens: "Sequence[Token]") -> dict[int, str]:
    """The fact in the column of each cell, by the number of its token.

    Only tables whose headers name titles or outlets count.
    """
    found: dict[int, str] = {}
    for names, cells in _tables(tokens):
        facts = _facts_of(names, cells)
        if _NAMES & {*facts.values()}:
            found |= {one.number: facts[one.place] for one in cells if one.place in facts}
    return found


def _tables(tokens: "Sequence[Token]") -> Iterator[tuple[Sequence[str], Sequence[_Cell]]]:
    """The column names and the cells of each table."""
    names: list[str] = []
    cells: list[_Cell] = []
    place = 0
    for number, token in enumerate(tokens, 1):
        if token.type == "table_open":
            names, cells = [], []
        elif token.type == "tr_open":
            place = 0
        elif token.type == "inline" and tokens[number - 2].type == "th_open":
            names.append(token.content.strip("*_ "))
        elif token.type == "inline" and tokens[number - 2].type == "td_open":
            cells.append(_Cell(token.content, place, number))
        elif token.type == "td_close":
            place += 1
        elif token.type == "table_close":
            yield names, cells


def _facts_of(names: Sequence[str], cells: Sequence[_Cell]) -> Mapping[int, str]:
    """The fact in each column, by place: the best matching names first, each fact once.

    A column called "name" may hold outlets if no other does.
    """
    columns: dict[int, list[str]] = defaultdict(list)
    for cell in cells:
        columns[cell.place].append(cell.words)
    rated = sorted(
        (-score, place, field)
        for place, name in enumerate(names)
        for field, score in fields_called(name).items()
        if field in _FACTS and _may_hold(field, columns[place])
    )
    facts: dict[int, str] = {}
    for _, place, field in rated:
        if place not in facts and field not in facts.values():
            facts[place] = field
    named = "outlet" in facts.values()
    brief = any(f == "title" and _words(columns[n]) < _SHORTEST_TITLE for n, f in facts.items())
    return {} if brief and not named else facts


def _may_hold(field: str, column: Sequence[str]) -> bool:
    """Whether the cells of a column fit a fact."""
    if field == "lang":
        return mostly(bool(language_named(words)) for words in column if words.strip())
    return field != "outlet" or _may_be_outlets(column)


def _may_be_outlets(column: Sequence[str]) -> bool:
    """Whether the cells of a column are short and not all dates."""
    return _words(column) <= _LONGEST_NAME and not all(map(find_dates, column))


def _words(column: Sequence[str]) -> float:
    """The average number of words in the cells of a column."""
    cells = [text.partition("](")[0].split() for text in column if text.strip()]
    return sum(map(len, cells)) / max(len(cells), 1)
