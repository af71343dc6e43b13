"""The collection as a table: one column per used field or part, one row per clipping."""

import re
from collections.abc import Collection as Group
from typing import NamedTuple

from clippings.cells import to_cells
from clippings.clipping import Collection
from clippings.fields import FIELDS, to_plain

_INDEX = re.compile(r"[^\[]*\[([0-9]{1,9})\]")
_ALWAYS = ("id", "url", "title", "outlet", "date")


class Table(NamedTuple):
    """The names of the columns, and the cells of each row in the same order."""

    columns: list[str]
    rows: list[list[str]]


def table_of(collection: Collection) -> Table:
    """Make the table; empty cells are missing values."""
    rows = [to_cells(to_plain(clipping)) for clipping in collection.clippings]
    columns = _columns({column for row in rows for column in row})
    return Table(columns, [[row.get(column, "") for column in columns] for row in rows])


def _columns(used: Group[str]) -> list[str]:
    """The most common fields, and others that are used, in the order of FIELDS."""
    order = {name: number for number, name in enumerate(FIELDS)}

    def place(column: str) -> tuple[int, int, str]:
        index = _INDEX.match(column)
        name = re.split(r"[.\[]", column)[0]
        return order.get(name, len(order)), int(index[1]) if index else 0, column

    return sorted({*_ALWAYS, *used}, key=place)
