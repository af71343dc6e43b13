"""CSV (RFC 4180) that opens in a spreadsheet without running anything, and reads back the same."""

import csv
from io import StringIO

from clippings.cells import guarded
from clippings.clipping import Collection
from clippings.exporters.table import table_of

SUFFIX = ".csv"


def write(collection: Collection, *, raw: bool = False) -> str:
    """A header and a row for each clipping; `raw` cells are not guarded from spreadsheets."""
    return write_table(collection, ",", raw=raw)


def write_table(collection: Collection, delimiter: str, *, raw: bool) -> str:
    """The table with another delimiter."""
    columns, rows = table_of(collection)
    shown = str if raw else guarded
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(map(shown, columns))
    writer.writerows(map(shown, row) for row in rows)
    return text.getvalue()
