"""Months without coverage."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from clippings.dates import PartialDate

_YEAR = 12  # months


class Gap(NamedTuple):
    """The first and the last month of a gap, and its number of months."""

    since: PartialDate
    until: PartialDate
    months: int


def find_gaps(dates: Iterable[PartialDate]) -> tuple[Gap, ...]:
    """Every run of months without clippings, between the first clipping and the last.

    If only the year of a clipping is known, none of its months counts as empty.
    """
    covered = sorted({month for date in dates for month in _months(date)})
    return tuple(
        Gap(_date(before + 1), _date(after - 1), after - before - 1)
        for before, after in pairwise(covered)
        if after - before > 1
    )


def _months(date: PartialDate) -> range:
    """The months that a date may mean, counted from year 0."""
    first = date.year * _YEAR
    return (
        range(first + date.month - 1, first + date.month)
        if date.month
        else range(first, first + _YEAR)
    )


def _date(month: int) -> PartialDate:
    return PartialDate(month // _YEAR, month % _YEAR + 1)
