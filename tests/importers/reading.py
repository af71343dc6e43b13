"""Reads a list in a test."""

import json
from collections.abc import Mapping

from clippings.importers import Imported, find_importer
from clippings.values import Plain

A = "https://a.example/"


def read(format_name: str, text: str, names: Mapping[str, str] | None = None) -> Imported:
    """The result of the importer of a format."""
    return find_importer(format_name).read(text.encode(), names or {})


def plain(imported: Imported) -> list[dict[str, Plain]]:
    """The facts of each entry."""
    return [dict(entry.plain) for entry in imported.entries]


def messages(imported: Imported) -> list[tuple[int, str]]:
    """Line and message of each finding."""
    return [(finding.place.line, finding.message) for finding in imported.findings]


def found(*rows: object) -> list[dict[str, Plain]]:
    return found_in(rows)


def found_in(tree: object) -> list[dict[str, Plain]]:
    return plain(read("json", json.dumps(tree)))
