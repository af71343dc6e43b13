"""The order by date of a list: the longest subsequence of its entries that is sorted.

Clippings that are `featured` or not published may be anywhere; each `section` is sorted separately.
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
_MOST_OUT_OF_ORDER = 0.2  # largest share of entries out of order in a list that counts as sorted


class ChainEntry(NamedTuple):
    """An entry of a chain: the first and last day its date may mean, and its gap in the list.

    A clipping inserted at this place of the chain is inserted before index `gap` of the list.
    """

    first: Day
    last: Day
    gap: int


class Chain(NamedTuple):
    """The clippings of a list that are in order by date, here always the newest first.

    `indexes` are their positions in the list. `rising` is true if the list itself is sorted oldest
    first, `is_sorted` if few enough of the others are out of order. `end` is the gap of the oldest.
    """

    indexes: list[int]
    entries: list[ChainEntry]
    rising: bool
    is_sorted: bool
    end: int

    def accepts(self, index: int, date: PartialDate) -> bool:
        """Whether the entry at `index` of the list, not part of the chain, would be in order."""
        first, last = tuple(date), last_day(date)
        return all(
            entry.last >= first if (other < index) != self.rising else entry.first <= last
            for other, entry in zip(self.indexes, self.entries, strict=True)
        )

    def place_for(self, date: PartialDate) -> int:
        """The place for a date in the chain: before all older entries, after those of the same day.

        In a rising list, that is after all entries that are not newer.
        """
        first = tuple(date)
        places = range(len(self.entries), 0, -1)
        if self.rising:
            return next((n for n in places if self.entries[n - 1].first > first), 0)
        return next((n for n in places if self.entries[n - 1].first >= first), 0)

    def gap_at(self, place: int) -> int:
        """The index of the list to insert before, for a place in the chain."""
        return self.entries[place].gap if place < len(self.entries) else self.end


def chain_of(clippings: Sequence[Clipping], indexes: Sequence[int]) -> Chain:
    """The longest chain among the dated clippings at these indexes, given in ascending order."""
    falling, rising = (_kept(clippings, some) for some in (indexes, indexes[::-1]))
    rises = len(rising) > len(falling)
    kept = rising if rises else falling
    entries = [
        ChainEntry(tuple(date), last_day(date), index + rises)
        for index in kept
        if (date := clippings[index].date)
    ]
    is_sorted = len(indexes) - len(kept) <= max(1, _MOST_OUT_OF_ORDER * len(indexes))
    return Chain(kept, entries, rises, is_sorted, kept[-1] + (not rises) if kept else 0)


def is_oldest_first(clippings: Sequence[Clipping]) -> bool:
    """Whether most dated clippings are sorted oldest first."""
    return chain_of(clippings, [n for n, one in enumerate(clippings) if one.date]).rising


def dated_sections(clippings: Sequence[Clipping]) -> dict[str, list[int]]:
    """Indexes of the clippings that are sorted by date, by section."""
    sections = defaultdict(list)
    for index, clipping in enumerate(clippings):
        if clipping.date and not clipping.featured and clipping.status in SHOWN:
            sections[clipping.section].append(index)
    return sections


def last_day(date: PartialDate) -> Day:
    """The last day that a date may mean."""
    return (date.year, date.month or 12, date.day or 31)


def _kept(clippings: Sequence[Clipping], indexes: Sequence[int]) -> list[int]:
    """The indexes of the longest subsequence in which no date is newer than the one before."""
    days = _days([date for index in indexes if (date := clippings[index].date)])
    keys = [tuple(-part for part in day) for day in days]
    return [indexes[place] for place in _longest_rising(keys)]


def _days(dates: Iterable[PartialDate]) -> Iterator[Day]:
    """A day for each date: of the days a partial date may mean, the closest to the day before."""
    day = LATEST
    for date in dates:
        day = min(max(day, tuple(date)), last_day(date))
        yield day


def _longest_rising(keys: Sequence[Day]) -> list[int]:
    """Indexes of a longest non-decreasing subsequence (patience sorting)."""
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
