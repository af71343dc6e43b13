"""Reads JSON Lines: one record per line; a broken line does not affect the others."""

from collections.abc import Mapping

from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import read_json
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.one_row import Row

SUFFIXES = (".jsonl", ".ndjson")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the lines that can be read."""
    rows: list[Row] = []
    broken: list[Finding] = []
    for number, line in enumerate(decoded(data).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = read_json(line)
        except ClipError:
            record = None
        if isinstance(record, dict):
            rows.append(Row(record, number))
        else:
            hint = "write one JSON object per line"
            broken.append(unread(number, "a line is not a JSON object", hint))
    return read_rows(rows, names).after_findings(broken)
