"""CSV (RFC 4180) that opens in a spreadsheet without running anything, and reads back the same."""

import csv
from collections.abc import Collection as Group
from io import StringIO

from clippings.cells import guarded, to_cells
from clippings.clipping import Collection
from clippings.fields import FIELDS, to_plain

SUFFIX = ".csv"


def write(collection: Collection, *, raw: bool = False) -> str:
    """A header and a row for each clipping; `raw` cells are not guarded from spreadsheets."""
    return write_table(collection, ",", raw=raw)


def write_table(collection: Collection, delimiter: str, *, raw: bool) -> str:
    """The table with another delimiter."""
    shown = str if raw else guarded
    rows = [to_cells(to_plain(clipping)) for clipping in collection.clippings]
    columns = _columns({column for row in rows for column in row})
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(map(shown, columns))
    writer.writerows([shown(row.get(column, "")) for column in columns] for row in rows)
    return text.getvalue()


def _columns(used: Group[str]) -> list[str]:
    """The commonest fields always, the others where they are used, in the order of the fields."""
    order = {name: number for number, name in enumerate(FIELDS)}

    def place(column: str) -> tuple[int, int, str]:
        name, _, rest = column.partition("[")
        index = int(rest.partition("]")[0]) if rest[:1].isdigit() else 0
        return order.get(name.partition(".")[0], len(order)), index, column

    return sorted({"id", "url", "title", "outlet", "date", *used}, key=place)
