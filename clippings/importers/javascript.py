"""Reads lists in JavaScript and TypeScript, as in `export const press = [{…}]`.

Nothing is executed: literals are read, computed values are ignored.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from clippings.addresses import host_of
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.importers.imported import Imported, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.literals import Literals
from clippings.importers.rows.entries import read_rows
from clippings.importers.trees.records import find_rows
from clippings.values import Plain

if TYPE_CHECKING:
    from tree_sitter import Node

SUFFIXES = (".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".tsx")
_LITERALS = ("array", "object")
_DEEPEST = 2_000  # nested brackets; from about 50,000 the parser overflows its stack
_BRACKET = re.compile(r"[\[({]|[\])}]")
_FEWEST_SITES = 2  # that the articles of a list are on
# Data for other programs describes the page itself.
_SCRIPT = re.compile(
    r"<script\b(?![^>]*\b(?:src|json|template|importmap)\b)[^>]*>(.*?)</script",
    re.DOTALL | re.IGNORECASE,
)


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The entries of lists that are written as literals, and a finding for each broken place.

    Raises ClipError for a script that is nested too deeply.
    """
    text = decoded(data)
    too_deep = ClipError("the script is nested too deeply; import the list alone")
    if _depth(text) > _DEEPEST:
        raise too_deep
    try:
        return _read(_parsed(text), names)
    except RecursionError:
        raise too_deep from None


def _depth(text: str) -> int:
    """The largest number of open brackets, including those in strings and comments."""
    return max(
        accumulate(1 if one[0] in "[({" else -1 for one in _BRACKET.finditer(text)), default=0
    )


def _read(root: "Node", names: Mapping[str, str]) -> Imported:
    literals = Literals(root)
    lists: dict[str, Plain] = {}
    broken: list[Finding] = []
    for number, (name, node) in enumerate(_outermost(root)):
        value = literals.value(node)
        if isinstance(value, dict | list):
            lists[name if name not in lists else f"{name} {number}"] = value
            broken += _broken(node)
    return read_rows(find_rows(lists, literals.lines), names).after_findings(broken)


def read_scripts(page: str, names: Mapping[str, str]) -> Imported:
    """The entries of the lists in a script of an HTML page; their lines are unknown."""
    lists = [
        imported for script in _SCRIPT.findall(page) if (imported := _read_script(script, names))
    ]
    best = max(lists, key=lambda one: one.mapped_keys(names), default=Imported())
    return Imported(entries=tuple(replace(entry, line=0) for entry in best.entries), keys=best.keys)


def _read_script(script: str, names: Mapping[str, str]) -> Imported | None:
    """The list in a script, if its articles are on several sites."""
    try:
        imported = read(script.encode(), names)
    except ClipError:
        return None
    articles = [entry.plain for entry in imported.entries if "title" in entry.plain]
    hosts = {host_of(str(one["url"])) for one in articles if "url" in one}
    return imported if len(hosts) >= _FEWEST_SITES else None


def _parsed(text: str) -> "Node":
    from tree_sitter import Language, Parser
    from tree_sitter_typescript import language_tsx  # a superset of JavaScript

    return Parser(Language(language_tsx())).parse(text.encode()).root_node


def _outermost(node: "Node", name: str = "") -> "Iterator[tuple[str, Node]]":
    """The arrays and objects that are in no other, each with the name it is assigned to."""
    if node.type in _LITERALS:
        yield name, node
        return
    named = node.child_by_field_name("name") if node.type == "variable_declarator" else None
    for child in node.named_children:
        yield from _outermost(child, named.text.decode() if named and named.text else name)


def _broken(node: "Node") -> Iterator[Finding]:
    if not node.has_error:
        return
    if node.is_error or node.is_missing:
        hint = "correct it; everything around it was read"
        yield unread(node.start_point[0] + 1, "not JavaScript", hint, rule="syntax")
        return
    for child in node.children:
        yield from _broken(child)
