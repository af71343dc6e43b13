"""Positions by date in a list of clippings: for new ones, and for those out of order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from clippings.chains import LATEST, Chain, ChainEntry, chain_of, dated_sections
from clippings.clipping import Clipping


def places_among(known: Sequence[Clipping], new: Sequence[Clipping]) -> list[tuple[int, int]]:
    """Pairs for new clippings: index in `known` to insert before, and index in `new`.

    The pairs are in the final order of the clippings. Each is placed by date within its section, or
    among all clippings if the section is new; in an empty list they keep their order.
    """
    if not known:
        return [(0, index) for index in range(len(new))]
    groups = defaultdict(list)
    for index, clipping in enumerate(new):
        groups[clipping.section].append(index)
    pairs: list[tuple[int, int]] = []
    for section, indexes in groups.items():
        pairs += _joined(chain_of(known, _peers(known, section)), new, indexes)
    return sorted(pairs, key=itemgetter(0))


def _peers(known: Sequence[Clipping], section: str) -> list[int]:
    """Indexes of the clippings among which new ones of a section are placed."""
    dated = [index for index, clipping in enumerate(known) if clipping.date]
    of_section = [index for index in dated if known[index].section == section]
    return dated_sections(known).get(section, of_section or dated)


def _joined(
    chain: Chain, new: Sequence[Clipping], indexes: Sequence[int]
) -> Iterable[tuple[int, int]]:
    """Pairs of gap and index for new clippings inserted into a chain, in their final order.

    A clipping without a date stays after the one it follows in `new`; if it is the first, it goes
    to where new clippings go.
    """
    joining: list[tuple[int, int] | None] = [None] * len(chain.entries)
    place, day = -1, LATEST
    for index in indexes:
        if date := new[index].date:
            place, day = chain.place_for(date), tuple(date)
        elif place >= 0 and not chain.rising:
            place += 1
        place = max(place, 0)
        gap = chain.gap_at(place)
        chain.entries.insert(place, ChainEntry(day, day, gap))
        joining.insert(place, (gap, index))
    pairs = [pair for pair in joining if pair]
    return reversed(pairs) if chain.rising else pairs


class OutOfOrder(NamedTuple):
    """The index of a clipping out of order (`at`), and of the one it belongs before (`above`).

    `above` is None if it belongs at the end of its section, whose last index is `last`.
    """

    at: int
    above: int | None
    last: int

    @property
    def before(self) -> int:
        """The index that it belongs before."""
        return self.last + 1 if self.above is None else self.above


def find_out_of_order(clippings: Sequence[Clipping]) -> Iterator[OutOfOrder]:
    """Find clippings out of order, section by section, in lists sorted newest first."""
    for indexes in dated_sections(clippings).values():
        chain = chain_of(clippings, indexes)
        out_of_place = (
            set(indexes) - {*chain.indexes} if chain.is_sorted and not chain.rising else ()
        )
        for index in sorted(out_of_place):
            date = clippings[index].date
            older = chain.indexes[chain.place_for(date) :] if date else []
            yield OutOfOrder(index, older[0] if older else None, chain.indexes[-1])


def place_by_date(clippings: Sequence[Clipping], index: int) -> int | None:
    """The index a clipping belongs before; None if it is in order, or the list has no order.

    In a list sorted newest first it belongs before the first older clipping; in one sorted oldest
    first, after the last that is not newer.
    """
    date, section = clippings[index].date, clippings[index].section
    indexes = dated_sections(clippings).get(section, [])
    others = [other for other in indexes if other != index]
    if not date or index not in indexes:
        return None
    chain = chain_of(clippings, others)
    if not chain.is_sorted or chain.accepts(index, date):
        return None
    return chain.gap_at(chain.place_for(date))
