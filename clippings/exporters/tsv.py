"""Tab-separated values, otherwise the same as CSV."""

from clippings.clipping import Collection
from clippings.exporters.csv import write_table

SUFFIX = ".tsv"


def write(collection: Collection, *, raw: bool = False) -> str:
    """Write a header and a row for each clipping; `raw` cells have no protecting apostrophe."""
    return write_table(collection, "\t", raw=raw)
