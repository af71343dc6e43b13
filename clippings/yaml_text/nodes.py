"""What stands in a YAML text, and from which character to which.

Positions are indexes into the text: `end` is behind the last character of the value itself, before
its line's end or comment. (libyaml ends a block collection at the next token, behind comments and
blank lines, and a block scalar behind its blank lines; neither is of use for splicing.)
"""

from typing import NamedTuple, TypeAlias

from clippings.values import Plain

_NULLS = ("", "~", "null", "Null", "NULL")


class Scalar(NamedTuple):
    """Text; `style` is one of `''` (plain), `'`, `"`, `|`, `>`."""

    start: int
    end: int
    text: str
    style: str


class Sequence(NamedTuple):
    """A list; `flow` where it is written in brackets."""

    start: int
    end: int
    items: tuple["Node", ...]
    flow: bool


class Mapping(NamedTuple):
    """Keys and values in their order, repeated keys too."""

    start: int
    end: int
    pairs: tuple[tuple[Scalar, "Node"], ...]
    flow: bool

    def get(self, name: str) -> "Node | None":
        """The value of the first key with this name."""
        return next((value for key, value in self.pairs if key.text == name), None)


Node: TypeAlias = Scalar | Sequence | Mapping


def plain(node: Node) -> Plain:
    """Text, lists and mappings without positions; a plain `~`, `null` or nothing is None."""
    if isinstance(node, Scalar):
        return None if not node.style and node.text in _NULLS else node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    first: dict[str, Plain] = {}
    for key, value in node.pairs:
        first.setdefault(key.text, plain(value))
    return first


def find(node: Node, path: str) -> Node | None:
    """The node at a path such as `image.src` or `quote[1].text`.

    A single value stands for its list, and text for the main key of its mapping.
    """
    for step in path.replace("[", ".[").split("."):
        if step.startswith("["):
            if isinstance(node, Sequence):
                index = int(step[1:-1])
                if index >= len(node.items):
                    return None
                node = node.items[index]
        elif isinstance(node, Mapping):
            found = node.get(step)
            if found is None:
                return None
            node = found
    return node
