"""Reads JSON lists of any shape: flat, under a key, grouped."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.line_numbers import with_lines
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import as_plain, mappings_in, parse_json
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.one_row import Row
from clippings.importers.trees.records import find_rows
from clippings.json_values import as_written
from clippings.values import Plain

SUFFIXES = (".json",)
_BRACE = re.compile(r'"(?>(?:[^"\\]|\\.)*)"|(?P<brace>[{}])')
_LAX = re.compile(
    r'(?P<kept>"(?>(?:[^"\\\n]|\\.)*)"?)|//[^\n]*|/\*.*?(?:\*/|\Z)|,(?=\s*+[}\]])', re.DOTALL
)


class _ObjectNote(NamedTuple):
    """The line on which an object begins, and its keys that are repeated with another value."""

    line: int
    duplicate_keys: tuple[str, ...]


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the list; raises ClipError if there is no JSON in it.

    If a part is broken, the objects that can be read on their own are, and the place is reported.
    """
    text = _without_extensions(decoded(data))
    try:
        tree, notes = _parsed(text)
    except ClipError as error:
        alone = [Row(record, line) for record, line in _readable_objects(text)]
        if not alone or not isinstance(error.__cause__, json.JSONDecodeError):
            raise
        return read_rows(alone, names).after_findings([_broken(error.__cause__)])
    lines = {id(one): note.line for one, note in zip(mappings_in(tree), notes, strict=True)}
    return read_rows(find_rows(tree, lines), names).after_findings(_duplicates(notes))


def _parsed(text: str) -> tuple[Plain, list[_ObjectNote]]:
    """The parsed text, and a note for each of its objects in the order in which they begin."""
    lines = _lines(text)
    notes: dict[int, _ObjectNote] = {}

    def made(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
        one = dict(pairs)
        duplicate_keys = dict.fromkeys(key for key, value in pairs if one[key] != value)
        notes[id(one)] = _ObjectNote(next(lines), tuple(duplicate_keys))
        return one

    parsed = parse_json(text, made)
    return as_plain(parsed), [notes[id(one)] for one in mappings_in(parsed)]


def _lines(text: str) -> Iterator[int]:
    """The lines on which the objects begin, in the order in which they end."""
    braces = (match for match in _BRACE.finditer(text) if match["brace"])
    opened: list[int] = []
    for match, line in with_lines(text, braces):
        if match["brace"] == "{":
            opened.append(line)
        else:
            yield opened.pop()


def _duplicates(notes: Iterable[_ObjectNote]) -> Iterator[Finding]:
    hint = "keep one of them, or rename the other"
    for line, keys in notes:
        for key in keys:
            yield unread(line, f"duplicate key {key}; the last value was read", hint)


def _without_extensions(text: str) -> str:
    """The text without comments and trailing commas, which editors accept.

    Line breaks stay, so that line numbers do not change.
    """
    return _LAX.sub(lambda match: match["kept"] or "\n" * match[0].count("\n"), text)


def _readable_objects(text: str) -> Iterator[tuple[dict[str, Plain], int]]:
    """The objects that can be read on their own, with their lines."""
    decoder = as_written()
    line, last, place = 1, 0, text.find("{")
    while place >= 0:
        line += text.count("\n", last, place)
        last = place
        try:
            value, end = decoder.raw_decode(text, place)
            record = as_plain(value)
        except (json.JSONDecodeError, RecursionError, ClipError):
            record, end = None, place + 1
        if isinstance(record, dict):
            yield record, line
        place = text.find("{", end)


def _broken(error: json.JSONDecodeError) -> Finding:
    hint = "correct it; the objects around it were read"
    return unread(error.lineno, f"not JSON: {error.msg}", hint, rule="syntax")
