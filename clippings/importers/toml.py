"""TOML data files of site generators: `[[press]]` tables, flat or grouped."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.decoding import decoded
from clippings.importers.notations.plain_tree import plain
from clippings.importers.rows.entries import Row, read_rows
from clippings.importers.rows.trees import find_rows
from clippings.values import Plain

SUFFIXES = (".toml",)
_TABLE = re.compile(r"^[ \t]*\[\[(?P<name>.+)\]\][ \t]*(?:#.*)?$")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the tables; raises ClipError where it is not TOML.

    Where something is broken, the tables that can be read alone are, and each other is reported.
    """
    text = decoded(data).replace("\r\n", "\n")
    headers = [n for n, line in enumerate(text.splitlines(), start=1) if _TABLE.match(line)]
    try:
        tree = _tree(text)
    except ClipError:
        return _read_alone(text, headers, names)
    rows = find_rows(tree, {})
    if len(headers) == len(rows):
        rows = [row._replace(line=line) for row, line in zip(rows, headers, strict=True)]
    return read_rows(rows, names)


def _tree(text: str) -> Plain:
    try:
        return plain(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ClipError(f"it is not TOML: {error}; correct it first") from None


def _read_alone(text: str, headers: Sequence[int], names: Mapping[str, str]) -> Imported:
    """The entries of the tables that begin on these lines; raises ClipError where none is TOML."""
    lines = text.splitlines()
    rows: list[Row] = []
    broken: list[Finding] = []
    for start, end in pairwise([*headers, len(lines) + 1]):
        try:
            found = find_rows(_tree("\n".join(lines[start - 1 : end - 1])), {})
            rows += (row._replace(line=start) for row in found)
        except ClipError:
            hint = "correct it; the tables around it were read"
            broken.append(unread(start, "a table is not TOML", hint))
    if not rows:
        _tree(text)
    imported = read_rows(rows, names)
    return replace(imported, findings=(*broken, *imported.findings))
