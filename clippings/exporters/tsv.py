"""Tab-separated values, otherwise as CSV."""

from clippings.clipping import Collection
from clippings.exporters.csv import write_table

SUFFIX = ".tsv"


def write(collection: Collection) -> str:
    """A header and a row for each clipping."""
    return write_table(collection, "\t")
