"""Stretches of a text."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol


class Span(NamedTuple):
    """From one offset into a text to another, which is the first behind it."""

    start: int
    end: int

    def moved(self, by: int) -> "Span":
        """The same stretch in a text that begins so much before."""
        return Span(self.start + by, self.end + by)


class HasBounds(Protocol):
    """Whatever stands somewhere in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def holds(outer: HasBounds, inner: HasBounds) -> bool:
    """Whether a stretch that is not empty stands in another."""
    return outer.start <= inner.start < inner.end <= outer.end


def overlap(one: HasBounds, other: HasBounds) -> bool:
    """Whether two stretches have something in common."""
    return one.start < other.end and other.start < one.end


def free_of(others: Iterable[HasBounds], stretch: HasBounds) -> bool:
    """Whether a stretch has nothing in common with any of the others."""
    return not any(overlap(stretch, one) for one in others)


def stripped(text: str, span: Span, marks: str | None = None, behind: str | None = None) -> Span:
    """A stretch without the blanks at its edges, or without these marks, perhaps others behind."""
    words = text[span.start : span.end]
    bare = words.lstrip(marks)
    start = span.start + len(words) - len(bare)
    return Span(start, start + len(bare.rstrip(behind or marks)))
