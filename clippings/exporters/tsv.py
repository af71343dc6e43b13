"""Tab-separated values, otherwise as CSV."""

from clippings.clipping import Collection
from clippings.exporters.csv import write_table

SUFFIX = ".tsv"


def write(collection: Collection, *, raw: bool = False) -> str:
    """A header and a row for each clipping; `raw` cells are not guarded from spreadsheets."""
    return write_table(collection, "\t", raw=raw)
