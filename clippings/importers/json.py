"""JSON lists of any shape: flat, under a key, grouped."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.line_numbers import with_lines
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.plain_tree import made_plain, mappings_in, read_json
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.one_row import Row
from clippings.importers.rows.trees import find_rows
from clippings.values import Plain

SUFFIXES = (".json",)
_OBJECT = re.compile(r'"(?>(?:[^"\\]|\\.)*)"|(?P<opening>\{)')
_LAX = re.compile(
    r'(?P<kept>"(?>(?:[^"\\\n]|\\.)*)"?)|//[^\n]*|/\*.*?(?:\*/|\Z)|,(?=\s*+[}\]])', re.DOTALL
)


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of the list; raises ClipError where there is no JSON in it.

    Where something is broken, the objects that can be read alone are, and the place is reported.
    """
    text = _strict(decoded(data))
    try:
        tree = read_json(text)
    except ClipError as error:
        alone = [Row(record, line) for record, line in _objects_alone(text)]
        if not alone or not isinstance(error.__cause__, json.JSONDecodeError):
            raise
        return read_rows(alone, names).behind([_broken(error.__cause__)])
    opened = (match for match in _OBJECT.finditer(text) if match["opening"])
    lines = [line for _, line in with_lines(text, opened)]
    rows = find_rows(tree, dict(zip(map(id, mappings_in(tree)), lines, strict=False)))
    return read_rows(rows, names).behind(_twice(text, lines))


def _twice(text: str, lines: Iterable[int]) -> Iterator[Finding]:
    """The keys that come again in an object with something else, which parsers pass over."""
    objects: list[tuple[dict[str, Plain], list[str]]] = []

    def noted(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
        one = dict(pairs)
        twice = dict.fromkeys(key for key, value in pairs if one[key] != value)
        objects.append((one, [*twice]))
        return one

    tree = json.loads(
        text, object_pairs_hook=noted, parse_int=str, parse_float=str, parse_constant=str
    )
    twice = {id(one): keys for one, keys in objects if keys}
    hint = "keep one of them, or give the other a name of its own"
    for one, line in zip(mappings_in(tree), lines, strict=False):
        for key in twice.get(id(one), ()):
            yield unread(line, f"{key} stands here twice; the last was read", hint)


def _strict(text: str) -> str:
    """The text without what editors let pass: comments, and commas before a closing bracket.

    Line ends stay, so that lines keep their numbers.
    """
    return _LAX.sub(lambda match: match["kept"] or "\n" * match[0].count("\n"), text)


def _objects_alone(text: str) -> Iterator[tuple[dict[str, Plain], int]]:
    """The objects that can be read, with their lines; what stands around them may be broken."""
    decoder = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
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
