"""Shares of a whole, told apart by whether just a half is enough."""

from collections.abc import Iterable


def more_than_half(some: int, of: int) -> bool:
    """Whether some are more than half of all, of which there is at least one."""
    return some * 2 > of


def at_least_half(some: int, of: int) -> bool:
    """Whether some are half of all or more; so they are where there is none."""
    return some * 2 >= of


def mostly(answers: Iterable[object]) -> bool:
    """Whether more than half of the answers are yes."""
    given = [bool(answer) for answer in answers]
    return more_than_half(sum(given), of=len(given))
