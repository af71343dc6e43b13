"""What in a list by date keeps the order of it: the longest run of entries that never turns.

Clippings that are `featured` or not published stand where they like; each `section` has its own
order.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.fields import SHOWN

Day: TypeAlias = tuple[int, ...]
LATEST: Day = (9999, 12, 31)
_SLIPS = 0.2  # share of entries out of place from which on a list has no order


class Stand(NamedTuple):
    """An entry of a chain: the first and last day it may mean, and the gap that is next to it.

    What gets the place of the entry in the chain goes before the one at `gap` in the list.
    """

    first: Day
    last: Day
    gap: int


class Chain(NamedTuple):
    """The clippings of a list that keep the order by date, here always the newest first.

    `kept` are their indexes; `rising` where the list itself is kept oldest first, `sound` where so
    few others are out of place that it has this order. `end` is the gap of the oldest.
    """

    kept: list[int]
    stands: list[Stand]
    rising: bool
    sound: bool
    end: int

    def holds(self, index: int, date: PartialDate) -> bool:
        """Whether an entry of the list that is not in the chain stands well in it."""
        first, last = tuple(date), last_day(date)
        return all(
            stand.last >= first if (other < index) != self.rising else stand.first <= last
            for other, stand in zip(self.kept, self.stands, strict=True)
        )

    def place_for(self, date: PartialDate) -> int:
        """The place in the chain: above what is older only; next to the same day, below it.

        Where the list rises, that is behind what is not newer.
        """
        first = tuple(date)
        places = range(len(self.stands), 0, -1)
        if self.rising:
            return next((n for n in places if self.stands[n - 1].first > first), 0)
        return next((n for n in places if self.stands[n - 1].first >= first), 0)

    def gap_at(self, place: int) -> int:
        """Before which entry of the list goes what gets this place."""
        return self.stands[place].gap if place < len(self.stands) else self.end


def chain_of(clippings: Sequence[Clipping], indexes: Sequence[int]) -> Chain:
    """The longest chain among the dated clippings at these indexes, which rise."""
    falling, rising = (_kept(clippings, some) for some in (indexes, indexes[::-1]))
    rises = len(rising) > len(falling)
    kept = rising if rises else falling
    stands = [
        Stand(tuple(date), last_day(date), index + rises)
        for index in kept
        if (date := clippings[index].date)
    ]
    sound = len(indexes) - len(kept) <= max(1, _SLIPS * len(indexes))
    return Chain(kept, stands, rises, sound, kept[-1] + (not rises) if kept else 0)


def is_oldest_first(clippings: Sequence[Clipping]) -> bool:
    """Whether most of what is dated stands in the order of a list that begins with the oldest."""
    return chain_of(clippings, [n for n, one in enumerate(clippings) if one.date]).rising


def dated_sections(clippings: Sequence[Clipping]) -> dict[str, list[int]]:
    """The indexes of what has its place by date, by section."""
    sections = defaultdict(list)
    for index, clipping in enumerate(clippings):
        if clipping.date and not clipping.featured and clipping.status in SHOWN:
            sections[clipping.section].append(index)
    return sections


def last_day(date: PartialDate) -> Day:
    """The last of the days that a date may mean."""
    return (date.year, date.month or 12, date.day or 31)


def _kept(clippings: Sequence[Clipping], indexes: Sequence[int]) -> list[int]:
    """Those of the indexes that make the longest run in which no date is newer than one before."""
    days = _days([date for index in indexes if (date := clippings[index].date)])
    keys = [tuple(-part for part in day) for day in days]
    return [indexes[place] for place in _longest_rising(keys)]


def _days(dates: Iterable[PartialDate]) -> Iterator[Day]:
    """Days to compare: of what a partial date may mean, the day nearest to the one before."""
    day = LATEST
    for date in dates:
        day = min(max(day, tuple(date)), last_day(date))
        yield day


def _longest_rising(keys: Sequence[Day]) -> list[int]:
    """The places of a longest subsequence that never falls (patience sorting)."""
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
