"""Stretches of a text."""

from typing import NamedTuple, Protocol


class Span(NamedTuple):
    """From one offset into a text to another, which is the first behind it."""

    start: int
    end: int


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
