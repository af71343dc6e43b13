"""Reads TOML data files of site generators: `[[press]]` tables, flat or grouped."""

import re
from collections.abc import Mapping
from itertools import pairwise

from clippings.errors import ClipError
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import read_toml
from clippings.importers.rows.entries import read_rows
from clippings.importers.trees.records import find_rows

SUFFIXES = (".toml",)
_TABLE = re.compile(r"^[ \t]*\[\[(?P<name>.+)\]\][ \t]*(?:#.*)?$")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the tables; raises ClipError if no table is TOML.

    If a part is broken, the tables that can be read on their own are, and each other one is
    reported.
    """
    text = decoded(data).replace("\r\n", "\n")
    broken: list[int] = []
    try:
        tree = read_toml(text)
    except ClipError:
        whole, broken = _without_broken(text)
        tree = read_toml(whole if whole.strip() else text)
        text = whole
    rows, headers = find_rows(tree, {}), _headers(text)
    if len(headers) == len(rows):
        rows = [row._replace(line=line) for row, line in zip(rows, headers, strict=True)]
    hint = "correct it; the tables around it were read"
    wrong = (unread(line, "a table is not TOML", hint) for line in broken)
    return read_rows(rows, names).after_findings(wrong)


def _without_broken(text: str) -> tuple[str, list[int]]:
    """The text with empty lines in place of tables that are not TOML, and the lines of these."""
    lines = text.split("\n")
    broken: list[int] = []
    for start, end in pairwise([*dict.fromkeys([1, *_headers(text)]), len(lines) + 1]):
        try:
            read_toml("\n".join(lines[start - 1 : end - 1]))
        except ClipError:
            lines[start - 1 : end - 1] = [""] * (end - start)
            broken.append(start)
    return "\n".join(lines), broken


def _headers(text: str) -> list[int]:
    """The lines on which tables of lists begin, except those nested in another one."""
    found: list[int] = []
    outer = ""
    for number, line in enumerate(text.split("\n"), start=1):
        match = _TABLE.match(line)
        if match and not (outer and match["name"].strip().startswith(f"{outer}.")):
            outer = match["name"].strip()
            found.append(number)
    return found
