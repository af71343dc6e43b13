"""Nodes of a YAML text with their positions.

Positions are character indexes into the text: `end` is directly after the last character of the
value itself, before a comment or the end of its line. (libyaml ends a block collection at the next
token, after comments and blank lines, and a block scalar after its blank lines; neither is useful
for splicing.)
"""

import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from clippings.values import Plain
from clippings.yaml_text.problem import Problem

_NULLS = ("", "~", "null", "Null", "NULL")
_INDEX = r"\[(\d+)\]\.?"


class Scalar(NamedTuple):
    """Text; `style` is one of `''` (plain), `'`, `"`, `|`, `>`."""

    start: int
    end: int
    text: str
    style: str


class Sequence(NamedTuple):
    """A list; `flow` if it is written in brackets."""

    start: int
    end: int
    items: tuple["Node", ...]
    flow: bool


class Mapping(NamedTuple):
    """Keys and values in text order, including repeated keys."""

    start: int
    end: int
    pairs: tuple[tuple[Scalar, "Node"], ...]
    flow: bool

    def get(self, name: str) -> "Node | None":
        """The value of the first key with this name."""
        return next((value for key, value in self.pairs if key.text == name), None)


Node: TypeAlias = Scalar | Sequence | Mapping


class ReadDocument(NamedTuple):
    """The root of a text's first document; None if it is empty or cannot be parsed.

    `complete` is false if a problem stopped parsing before the end of the text.
    """

    root: Node | None
    problems: tuple[Problem, ...]
    complete: bool = True


def plain(node: Node) -> Plain:
    """The node as text, list or dict without positions; a plain `~`, `null` or nothing is None."""
    if isinstance(node, Scalar):
        return None if not node.style and node.text in _NULLS else node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    first: dict[str, Plain] = {}
    for key, value in node.pairs:
        first.setdefault(key.text, plain(value))
    return first


def leaves(node: Node) -> Iterator[Scalar]:
    """All scalars in text order, including keys."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from leaves(item)
    else:
        for key, value in node.pairs:
            yield key
            yield from leaves(value)


def node_at(node: Node, path: str) -> Node | None:
    """The node at a path such as `image.src` or `quote[1].text`.

    The text need not have the full structure: a single value may stand in place of a list, a
    mapping keyed by names in place of a list, and plain text in place of a mapping's main key.
    """
    pair = find_pair(node, path)
    return pair and pair[1]


def find_pair(
    node: Node, path: str, key: Scalar | None = None
) -> tuple[Scalar | None, Node] | None:
    """The node at a path, with its key; keys may themselves contain dots and brackets."""
    if not path or isinstance(node, Scalar):
        return key, node
    if isinstance(node, Sequence):
        index = re.match(_INDEX, path)
        if not index:
            return key, node
        item = dict(enumerate(node.items)).get(int(index[1]))
        return item and find_pair(item, path[index.end() :])
    for name, value in node.pairs:
        if path.startswith(name.text):
            rest = path[len(name.text) :]
            here = not rest or rest[0] in ".["
            if here and (found := find_pair(value, rest.removeprefix("."), name)):
                return found
    index = re.match(_INDEX, path)
    if not index:
        return None
    rest, position = path[index.end() :], int(index[1])
    return find_pair(node, rest, key) or next(
        (find_pair(value, rest, name) for name, value in node.pairs[position : position + 1]), None
    )
