"""The text of a data file and its entries."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from clippings.finding import Place
from clippings.values import Plain
from clippings.yaml_text.nodes import (
    Mapping,
    Node,
    ReadDocument,
    Scalar,
    Sequence,
    leaves,
    plain,
)
from clippings.yaml_text.parsing import read_nodes
from clippings.yaml_text.problem import Problem

if TYPE_CHECKING:
    from clippings.ignores import Ignore

LIST_KEY = "clippings"
NO_ITEMS = Sequence(0, 0, (), flow=False)


class Document:
    """A text (without byte order mark) and the nodes parsed from it; `name` is for messages."""

    def __init__(self, text: str, name: str, reading: ReadDocument) -> None:
        self.text = text
        self.name = name
        self.reading = reading

    @cached_property
    def newline(self) -> str:
        """The line break that most lines end with."""
        return "\r\n" if self.text.count("\r\n") * 2 > self.text.count("\n") else "\n"

    @cached_property
    def items(self) -> Sequence:
        """The list of clippings: the whole document, or the value of `clippings:`."""
        root = self.reading.root
        node = root.get(LIST_KEY) if isinstance(root, Mapping) else root
        return node if isinstance(node, Sequence) else NO_ITEMS

    @cached_property
    def page(self) -> dict[str, Plain]:
        """The top-level keys other than `clippings:`."""
        root = self.reading.root
        values = plain(root) if isinstance(root, Mapping) else {}
        assert isinstance(values, dict)
        return {key: value for key, value in values.items() if key != LIST_KEY}

    @cached_property
    def entries(self) -> list[Plain]:
        """The items of the list as plain values."""
        return [plain(item) for item in self.items.items]

    @cached_property
    def mappings(self) -> list[int]:
        """The indexes of the items that are mappings, as clippings are."""
        items = enumerate(self.items.items)
        return [index for index, item in items if isinstance(item, Mapping)]

    @cached_property
    def commented_lines(self) -> list[str]:
        """The lines in which to look for `clip:` comments, with each `#` inside a value masked."""
        text, root = self.text, self.reading.root
        if root is None or "clip:" not in text:
            return text.split("\n")
        from clippings.text_edits import Edit, apply_edits  # not needed for most files

        masked = []
        for leaf in leaves(root):
            start = text.find("\n", leaf.start) if leaf.style in ("|", ">") else leaf.start
            if 0 <= start < leaf.end and "#" in (value := text[start : leaf.end]):
                masked.append(Edit(start, leaf.end, value.replace("#", "x")))
        return apply_edits(text, masked).split("\n")

    @cached_property
    def ignores(self) -> "tuple[Ignore, ...]":
        """The `clip: ignore` comments."""
        if "clip:" not in self.text:
            return ()
        from clippings.ignores import ignores_in  # for files with such a comment

        return tuple(ignores_in(self.commented_lines))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(line.end() for line in re.finditer("\n", self.text))]

    @cached_property
    def _lines(self) -> list[str]:
        """The lines, shared by all places: a file can be one long line with many faults."""
        return [line.removesuffix("\r") for line in self.text.split("\n")]

    def place(self, index: int) -> Place:
        """The line and column of a character, as an editor counts them."""
        line = bisect_right(self._line_starts, index)
        start = self._line_starts[line - 1]
        return Place(self.name, line, index - start + 1, self._lines[line - 1])


def parse(text: str, name: str = "") -> Document:
    """Parse a text; never raises: all faults are in `reading.problems`.

    If it cannot be parsed as a whole, the entries that can be parsed by themselves are returned.
    """
    reading = read_nodes(text)
    if not reading.complete:
        from clippings.yaml_text.recovery import read_entries_alone  # for broken files only

        reading = read_entries_alone(text, reading, LIST_KEY)
    problem = _wrong_top_level(reading.root)
    if problem and not reading.problems:
        reading = ReadDocument(None, (problem,))
    return Document(text, name, reading)


def _wrong_top_level(root: Node | None) -> Problem | None:
    way_out = "begin each clipping with `- `, in one list"
    if root is None or isinstance(root, Sequence) or plain(root) is None:
        return None
    if isinstance(root, Scalar):
        return Problem(root.start, "the file contains text, not a list of clippings", way_out)
    node = root.get(LIST_KEY)
    if node is None:
        hint = f"put the list under the key `{LIST_KEY}:`, or begin each clipping with `- `"
        return Problem(
            root.start, "the file contains one mapping without a list of clippings", hint
        )
    if isinstance(node, Sequence) or plain(node) is None:
        return None
    return Problem(node.start, f"`{LIST_KEY}:` is not a list", way_out)
