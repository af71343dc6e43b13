"""JSON lists of any shape: flat, under a key, grouped."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.line_numbers import with_lines
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import made_plain, mappings_in, parse_json
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.one_row import Row
from clippings.importers.rows.trees import find_rows
from clippings.json_values import as_written
from clippings.values import Plain

SUFFIXES = (".json",)
_BRACE = re.compile(r'"(?>(?:[^"\\]|\\.)*)"|(?P<brace>[{}])')
_LAX = re.compile(
    r'(?P<kept>"(?>(?:[^"\\\n]|\\.)*)"?)|//[^\n]*|/\*.*?(?:\*/|\Z)|,(?=\s*+[}\]])', re.DOTALL
)


class _Noted(NamedTuple):
    """Where an object begins, and its keys that come again with something else."""

    line: int
    twice: tuple[str, ...]


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the list; raises ClipError where there is no JSON in it.

    Where something is broken, the objects that can be read alone are, and the place is reported.
    """
    text = _strict(decoded(data))
    try:
        tree, noted = _parsed(text)
    except ClipError as error:
        alone = [Row(record, line) for record, line in _objects_alone(text)]
        if not alone or not isinstance(error.__cause__, json.JSONDecodeError):
            raise
        return read_rows(alone, names).behind([_broken(error.__cause__)])
    lines = {id(one): note.line for one, note in zip(mappings_in(tree), noted, strict=True)}
    return read_rows(find_rows(tree, lines), names).behind(_twice(noted))


def _parsed(text: str) -> tuple[Plain, list[_Noted]]:
    """What the text says, and what is noted of its objects, in the order in which they begin."""
    lines = _lines(text)
    noted: dict[int, _Noted] = {}

    def made(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
        one = dict(pairs)
        twice = dict.fromkeys(key for key, value in pairs if one[key] != value)
        noted[id(one)] = _Noted(next(lines), tuple(twice))
        return one

    parsed = parse_json(text, made)
    return made_plain(parsed), [noted[id(one)] for one in mappings_in(parsed)]


def _lines(text: str) -> Iterator[int]:
    """The lines on which the objects begin, in the order in which they end."""
    braces = (match for match in _BRACE.finditer(text) if match["brace"])
    opened: list[int] = []
    for match, line in with_lines(text, braces):
        if match["brace"] == "{":
            opened.append(line)
        else:
            yield opened.pop()


def _twice(noted: Iterable[_Noted]) -> Iterator[Finding]:
    hint = "keep one of them, or give the other a name of its own"
    for line, keys in noted:
        for key in keys:
            yield unread(line, f"{key} stands here twice; the last was read", hint)


def _strict(text: str) -> str:
    """The text without what editors let pass: comments, and commas before a closing bracket.

    Line ends stay, so that lines keep their numbers.
    """
    return _LAX.sub(lambda match: match["kept"] or "\n" * match[0].count("\n"), text)


def _objects_alone(text: str) -> Iterator[tuple[dict[str, Plain], int]]:
    """The objects that can be read, with their lines; what stands around them may be broken."""
    decoder = as_written()
    line, last, place = 1, 0, text.find("{")
    while place >= 0:
        line += text.count("\n", last, place)
        last = place
        try:
            value, end = decoder.raw_decode(text, place)
            record = made_plain(value)
        except (json.JSONDecodeError, RecursionError, ClipError):
            record, end = None, place + 1
        if isinstance(record, dict):
            yield record, line
        place = text.find("{", end)


def _broken(error: json.JSONDecodeError) -> Finding:
    hint = "correct it; the objects around it were read"
    return unread(error.lineno, f"no JSON: {error.msg}", hint, rule="syntax")
