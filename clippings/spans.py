"""Stretches of a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """From one offset into a text to another, which is the first behind it."""

    start: int
    end: int
