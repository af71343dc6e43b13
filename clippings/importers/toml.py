"""TOML data files of site generators: `[[press]]` tables, flat or grouped."""

import re
import tomllib
from collections.abc import Mapping

from clippings.errors import ClipError
from clippings.importers.imported import Imported
from clippings.importers.notations.decoding import decoded
from clippings.importers.notations.plain_tree import plain
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.trees import find_rows

SUFFIXES = (".toml",)
_TABLE = re.compile(r"^[ \t]*\[\[.+\]\][ \t]*(?:#.*)?$")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the tables; raises ClipError where it is not TOML."""
    text = decoded(data)
    try:
        tree = plain(tomllib.loads(text.replace("\r\n", "\n")))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ClipError(f"it is not TOML: {error}; correct it first") from None
    rows = find_rows(tree, {})
    headers = [n for n, line in enumerate(text.splitlines(), start=1) if _TABLE.match(line)]
    if len(headers) == len(rows):
        rows = [row._replace(line=line) for row, line in zip(rows, headers, strict=True)]
    return read_rows(rows, names)
