"""JSON lists of any shape: flat, under a key, grouped."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, time

from clippings.errors import ClipError
from clippings.importers.decoding import decoded
from clippings.importers.imported import Imported
from clippings.importers.rows import read_rows
from clippings.importers.trees import find_rows
from clippings.values import Plain

SUFFIXES = (".json",)
DEEPEST = 8
_OBJECT = re.compile(r'"(?:[^"\\]|\\.)*+"|(?P<opening>\{)')


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the list; raises ClipError where it is not JSON."""
    text = decoded(data)
    tree = read_tree(text)
    starts = (match.start() for match in _OBJECT.finditer(text) if match["opening"])
    lines = _lines_at(text, starts)
    rows = find_rows(tree, dict(zip(map(id, mappings(tree)), lines, strict=False)))
    return read_rows(rows, names)


def read_tree(text: str) -> Plain:
    """The text as lists, mappings and text; raises ClipError."""
    try:
        return plain(json.loads(text, parse_int=str, parse_float=str, parse_constant=str))
    except json.JSONDecodeError as error:
        raise ClipError(f"line {error.lineno} is not JSON: {error.msg}; correct it first") from None
    except RecursionError:
        raise ClipError("the JSON is nested too deep; a list of clippings needs far less") from None


def plain(value: object, depth: int = 0) -> Plain:
    """Lists, mappings and text, every scalar in its own words; raises ClipError where too deep."""
    if depth > DEEPEST:
        raise ClipError(f"lists or objects nested more than {DEEPEST} deep; give the list alone")
    if isinstance(value, dict):
        return {str(key): plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item, depth + 1) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    return None if value is None else str(value)


def mappings(tree: Plain) -> Iterator[Mapping[str, Plain]]:
    """All mappings in the order in which they begin."""
    if isinstance(tree, dict):
        yield tree
    if isinstance(tree, (dict, list)):
        for item in tree.values() if isinstance(tree, dict) else tree:
            yield from mappings(item)


def _lines_at(text: str, starts: Iterator[int]) -> Iterator[int]:
    line, last = 1, 0
    for start in starts:
        line += text.count("\n", last, start)
        last = start
        yield line
