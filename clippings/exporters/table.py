"""The collection as a table: a column for each field and part that is used, a row a clipping."""

from collections.abc import Collection as Group
from typing import NamedTuple

from clippings.cells import to_cells
from clippings.clipping import Collection
from clippings.fields import FIELDS, to_plain

_ALWAYS = ("id", "url", "title", "outlet", "date")


class Table(NamedTuple):
    """The names of the columns, and the cells of each row in their order."""

    columns: list[str]
    rows: list[list[str]]


def table_of(collection: Collection) -> Table:
    """The table; an empty cell states nothing."""
    rows = [to_cells(to_plain(clipping)) for clipping in collection.clippings]
    columns = _columns({column for row in rows for column in row})
    return Table(columns, [[row.get(column, "") for column in columns] for row in rows])


def _columns(used: Group[str]) -> list[str]:
    """The commonest fields always, the others where they are used, in the order of the fields."""
    order = {name: number for number, name in enumerate(FIELDS)}

    def place(column: str) -> tuple[int, int, str]:
        name, _, rest = column.partition("[")
        index = int(rest.partition("]")[0]) if rest[:1].isdigit() else 0
        return order.get(name.partition(".")[0], len(order)), index, column

    return sorted({*_ALWAYS, *used}, key=place)
