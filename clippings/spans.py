"""Spans of a text, given by offsets."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol


class Span(NamedTuple):
    """Part of a text, from `start` to before `end`, in characters."""

    start: int
    end: int

    def moved(self, by: int) -> "Span":
        """The span moved by a number of characters."""
        return Span(self.start + by, self.end + by)


class HasBounds(Protocol):
    """Anything with a start and end offset."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def holds(outer: HasBounds, inner: HasBounds) -> bool:
    """Whether the inner span is not empty and lies within the outer one."""
    return outer.start <= inner.start < inner.end <= outer.end


def overlap(one: HasBounds, other: HasBounds) -> bool:
    """Whether two spans overlap."""
    return one.start < other.end and other.start < one.end


def free_of(others: Iterable[HasBounds], span: HasBounds) -> bool:
    """Whether a span overlaps none of the others."""
    return not any(overlap(span, one) for one in others)


def stripped(text: str, span: Span, marks: str | None = None, end_marks: str | None = None) -> Span:
    """Strip a span of white space, or of the characters in `marks` (at its end, in `end_marks`)."""
    words = text[span.start : span.end]
    bare = words.lstrip(marks)
    start = span.start + len(words) - len(bare)
    return Span(start, start + len(bare.rstrip(end_marks or marks)))
