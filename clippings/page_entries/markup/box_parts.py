"""The parts of a box: the texts of its elements, by tag and class."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from clippings.html_tokens import VOID
from clippings.page_entries.markup.prose import BoxPart

# Inline elements, which are no part of their own unless they have a class.
_MARKS = frozenset(
    ("a", "abbr", "b", "bdi", "big", "code", "em", "font", "i", "mark", "q", "s", "small", "strong",
     "sub", "sup", "tt", "u")
)  # fmt: skip
# The start of another one of these ends an open one.
_ENDED_BY_NEXT = frozenset(("p", "li", "td", "th", "dt", "dd"))


@dataclass
class BoxParts:
    """Collects the innermost elements that hold text, as their tags are read."""

    open: list[tuple[str, str, int]] = field(default_factory=list)
    found: list[BoxPart] = field(default_factory=list)

    def begin(self, tag: str, classes: str, place: int, text: Sequence[str]) -> None:
        """An element begins at this place of the text."""
        if tag in _ENDED_BY_NEXT and self.open and self.open[-1][0] == tag:
            self.end(tag, place, text)
        if tag not in VOID and (classes or tag not in _MARKS):
            self.open.append((tag, f"{tag} {classes}".strip(), place))

    def end(self, tag: str, place: int, text: Sequence[str]) -> None:
        """The innermost element with this tag ends, and open elements inside it."""
        depth = next((n for n in range(len(self.open) - 1, -1, -1) if self.open[n][0] == tag), None)
        if depth is None:
            return
        for _, name, start in reversed(self.open[depth:]):
            self._keep(name, start, place, text)
        del self.open[depth:]

    def _keep(self, name: str, start: int, end: int, text: Sequence[str]) -> None:
        """Keep a part; its name includes those of elements around it that hold nothing else."""
        inner = [*takewhile(lambda one: one.start >= start, reversed(self.found))]
        while start < end and text[end - 1].isspace():
            end -= 1
        while start < end and text[start].isspace():
            start += 1
        if start == end or len(inner) > 1:
            return
        if inner and (inner[0].start, inner[0].end) != (start, end):
            return
        if inner:
            self.found.pop()
            name = f"{name} {inner[0].name}"
        self.found.append(BoxPart(start, end, name))
