"""CSV (RFC 4180) that is safe to open in a spreadsheet and can be imported again."""

import csv
from io import StringIO

from clippings.cells import guarded
from clippings.clipping import Collection
from clippings.exporters.table import table_of

SUFFIX = ".csv"


def write(collection: Collection, *, raw: bool = False) -> str:
    """Write a header and a row for each clipping; `raw` cells have no protecting apostrophe."""
    return write_table(collection, ",", raw=raw)


def write_table(collection: Collection, delimiter: str, *, raw: bool) -> str:
    """Write the table with any delimiter."""
    columns, rows = table_of(collection)
    shown = str if raw else guarded
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(map(shown, columns))
    writer.writerows(map(shown, row) for row in rows)
    return text.getvalue()
