"""Majorities, with or without exactly half."""

from collections.abc import Iterable


def more_than_half(some: int, of: int) -> bool:
    """Whether `some` is more than half of `of`; false if both are 0."""
    return some * 2 > of


def at_least_half(some: int, of: int) -> bool:
    """Whether `some` is at least half of `of`; true if both are 0."""
    return some * 2 >= of


def mostly(answers: Iterable[object]) -> bool:
    """Whether more than half of the answers are true."""
    given = [bool(answer) for answer in answers]
    return more_than_half(sum(given), of=len(given))
