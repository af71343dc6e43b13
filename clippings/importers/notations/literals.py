"""Values of literals in a script, without executing it."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from clippings.values import DEEPEST, Plain

if TYPE_CHECKING:
    from tree_sitter import Node

_INSIDE = ("as_expression", "satisfies_expression", "parenthesized_expression")
_VERBATIM = ("true", "false", "number")
_ESCAPE = re.compile(r"\\(?:u\{(\w+)\}|u(\w{4})|x(\w{2})|(\r\n|.))", re.DOTALL)
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_DATE_PART = re.compile(r"[0-9]{1,4}")
_FEWEST_DATE_PARTS = 2  # year and month
# Functions whose only argument, a path or a text, stands for their result.
_CALLS = ("require", "Date", "URL", "String")


class Literals:
    """Values of literals; `lines` maps the id() of each mapping to its line."""

    def __init__(self, root: "Node") -> None:
        self.lines: dict[int, int] = {}
        self._named: dict[str, Plain] = {}
        for name, node in _texts_with_names(root):
            self._named[name] = self.value(node)

    def value(self, node: "Node", depth: int = 0) -> Plain:
        """The value as lists, mappings and text; None for a computed value."""
        if depth > DEEPEST:
            return None
        if node.type == "object":
            return self._mapping(node, depth)
        if node.type == "array":
            return [self.value(item, depth + 1) for item in _parts(node)]
        if node.type in _INSIDE:
            return self.value(node.named_children[0], depth)
        return self._text(node)

    def _mapping(self, node: "Node", depth: int) -> Plain:
        found: dict[str, Plain] = {}
        for part in _parts(node):
            if part.type == "shorthand_property_identifier":
                found[_source(part)] = self._named.get(_source(part))
            key, value = (part.child_by_field_name(name) for name in ("key", "value"))
            if key and value:
                name = self._text(key) if key.type == "string" else _source(key)
                found[str(name)] = self.value(value, depth + 1)
        self.lines[id(found)] = node.start_point[0] + 1
        return found

    def _text(self, node: "Node") -> Plain:
        if node.type in ("string", "template_string"):
            return _unquoted(node)
        if node.type in _VERBATIM:
            return _source(node)
        if node.type == "identifier":
            return self._named.get(_source(node))
        if node.type == "binary_expression":
            sides = [self.value(side) for side in node.named_children]
            return "".join(map(str, sides)) if all(isinstance(s, str) for s in sides) else None
        if node.type in ("call_expression", "new_expression"):
            return self._argument(node)
        return None

    def _argument(self, node: "Node") -> Plain:
        called = node.child_by_field_name("function") or node.child_by_field_name("constructor")
        arguments = node.child_by_field_name("arguments")
        inner = _parts(arguments) if arguments else []
        if called and _source(called) in _CALLS and len(inner) == 1:
            return self._text(inner[0])
        return _day(inner) if called and _source(called) == "Date" else None


def _texts_with_names(root: "Node") -> "Iterator[tuple[str, Node]]":
    """The constants with text values, and the names and paths of imports."""
    for node in root.named_children:
        inner = node.child_by_field_name("declaration") or node
        for child in inner.named_children:
            name, value = (child.child_by_field_name(field) for field in ("name", "value"))
            if name and value and value.type in ("string", "template_string", "call_expression"):
                yield _source(name), value
            source = inner.child_by_field_name("source")
            if child.type == "import_clause" and source and child.named_children:
                yield _source(child.named_children[0]), source


def _parts(node: "Node") -> "list[Node]":
    return [child for child in node.named_children if child.type != "comment"]


def _day(parts: "Sequence[Node]") -> str | None:
    """The day of `Date(2021, 4, 5)`, whose months count from 0."""
    numbers = [int(text) for part in parts if _DATE_PART.fullmatch(text := _source(part))]
    if len(numbers) != len(parts) or len(numbers) < _FEWEST_DATE_PARTS:
        return None
    year, month, *rest = numbers
    return "-".join(f"{number:02}" for number in (year, month + 1, *rest[:1]))


def _source(node: "Node") -> str:
    return (node.text or b"").decode()


def _unquoted(node: "Node") -> str | None:
    """The text of a string; None if it is a template with substitutions."""
    if any(child.type == "template_substitution" for child in node.named_children):
        return None
    return _ESCAPE.sub(_unescaped, _source(node)[1:-1])


def _unescaped(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code:
        try:
            return chr(int(code, 16))
        except (ValueError, OverflowError):
            return match[0]
    return "" if match[4] in ("\n", "\r\n") else _CONTROLS.get(match[4], match[4])
