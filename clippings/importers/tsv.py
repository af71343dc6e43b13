"""Reads tab-separated values, otherwise like CSV."""

from collections.abc import Mapping

from clippings.importers.csv import read_table
from clippings.importers.imported import Imported
from clippings.importers.notations.list_bytes import decoded

SUFFIXES = (".tsv", ".tab")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the rows."""
    return read_table(decoded(data), "\t", names)
