"""Clippings out of place in a list that is kept by date, and where they belong.

Clippings that are `featured` or not published stand where they like; each `section` has its own
order.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from clippings.clipping import Clipping
from clippings.dates import PartialDate

Day: TypeAlias = tuple[int, ...]
_SLIPS = 0.2  # share of entries out of place from which on a list has no order


class Slip(NamedTuple):
    """The index of a clipping out of place (`at`), and of the one above which it belongs.

    `above` is None where it belongs to the end of its section, which is behind `behind`.
    """

    at: int
    above: int | None
    behind: int

    @property
    def before(self) -> int:
        """The index of the place where it belongs."""
        return self.behind + 1 if self.above is None else self.above


def slips_in(clippings: Sequence[Clipping]) -> Iterator[Slip]:
    """Each clipping out of place, section by section, in lists that are kept newest first."""
    for indexes in _dated_sections(clippings).values():
        days = _days(clippings, indexes)
        kept = _kept_newest_first(days)
        for place in sorted(set(range(len(days))) - {*kept}) if kept else ():
            older = (indexes[other] for other in kept if days[other] < days[place])
            yield Slip(indexes[place], next(older, None), indexes[kept[-1]])


def place_by_date(clippings: Sequence[Clipping], index: int) -> int | None:
    """Before which index a clipping belongs; None where it stands well, or there is no order.

    In a list kept newest first it belongs above the first that is older, in one kept oldest first
    behind the last that is not newer.
    """
    clipping = clippings[index]
    section = _dated_sections(clippings).get(clipping.section, [])
    if index not in section or not clipping.date:
        return None
    others = [other for other in section if other != index]
    first, last = tuple(clipping.date), _last_day(clipping.date)
    if kept := _in_order(clippings, others):
        stands_well = all(day >= first if other < index else day <= last for other, day in kept)
        older = (other for other, day in kept if day < first)
        before = next(older, kept[-1][0] + 1)
    elif kept := _in_order(clippings, others[::-1]):
        stands_well = all(day <= last if other < index else day >= first for other, day in kept)
        not_newer = (other + 1 for other, day in kept if day <= last)
        before = next(not_newer, kept[-1][0])
    else:
        return None
    return None if stands_well else before


def _in_order(clippings: Sequence[Clipping], indexes: Sequence[int]) -> list[tuple[int, Day]]:
    """Those that keep the order with their days, where that is newest first; else none."""
    days = _days(clippings, indexes)
    return [(indexes[place], days[place]) for place in _kept_newest_first(days)]


def _dated_sections(clippings: Sequence[Clipping]) -> dict[str, list[int]]:
    sections = defaultdict(list)
    for index, clipping in enumerate(clippings):
        if clipping.date and not clipping.featured and clipping.status in ("published", "dead"):
            sections[clipping.section].append(index)
    return sections


def _days(clippings: Sequence[Clipping], indexes: Sequence[int]) -> list[Day]:
    """Days to compare: of what a partial date may mean, the day nearest to the entry above it."""
    days = []
    day: Day = (9999, 12, 31)
    for date in (clippings[index].date for index in indexes):
        assert date
        day = min(max(day, tuple(date)), _last_day(date))
        days.append(day)
    return days


def _last_day(date: PartialDate) -> Day:
    return (date.year, date.month or 12, date.day or 31)


def _kept_newest_first(days: Sequence[Day]) -> list[int]:
    """The places of the days that keep a list newest first; none where it is not kept so."""
    kept = _longest_rising([tuple(-part for part in day) for day in days])
    slips = len(days) - len(kept)
    is_kept = slips <= max(1, _SLIPS * len(days)) and len(kept) >= len(_longest_rising(days))
    return kept if is_kept else []


def _longest_rising(keys: Sequence[Day]) -> list[int]:
    """The indexes of a longest subsequence that never falls (patience sorting)."""
    tails: list[Day] = []
    ends: list[int] = []
    before: list[int] = []
    for index, key in enumerate(keys):
        pile = bisect_right(tails, key)
        before.append(ends[pile - 1] if pile else -1)
        tails[pile : pile + 1] = [key]
        ends[pile : pile + 1] = [index]
    chain = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]
