"""Where clippings belong in a list that is kept by date: new ones, and those out of place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from clippings.chains import LATEST, Chain, Stand, chain_of, dated_sections
from clippings.clipping import Clipping


def places_among(known: Sequence[Clipping], new: Sequence[Clipping]) -> list[tuple[int, int]]:
    """For new clippings: before which known one each goes, and its index in `new`.

    The pairs are in the order in which the clippings will stand. Each gets its place by date in
    its section, or among all where that is new; into an empty list they go as they come.
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
    """What new clippings of a section get their places by."""
    dated = [index for index, clipping in enumerate(known) if clipping.date]
    of_section = [index for index in dated if known[index].section == section]
    return dated_sections(known).get(section, of_section or dated)


def _joined(
    chain: Chain, new: Sequence[Clipping], indexes: Sequence[int]
) -> Iterable[tuple[int, int]]:
    """The gap and the index of new clippings that join a chain, as they will stand.

    Those without a date stay behind the one they follow, the first goes where the new ones are.
    """
    joining: list[tuple[int, int] | None] = [None] * len(chain.stands)
    place, day = -1, LATEST
    for index in indexes:
        if date := new[index].date:
            place, day = chain.place_for(date), tuple(date)
        elif place >= 0 and not chain.rising:
            place += 1
        place = max(place, 0)
        gap = chain.gap_at(place)
        chain.stands.insert(place, Stand(day, day, gap))
        joining.insert(place, (gap, index))
    pairs = [pair for pair in joining if pair]
    return reversed(pairs) if chain.rising else pairs


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
    for indexes in dated_sections(clippings).values():
        chain = chain_of(clippings, indexes)
        out_of_place = set(indexes) - {*chain.kept} if chain.sound and not chain.rising else ()
        for index in sorted(out_of_place):
            date = clippings[index].date
            older = chain.kept[chain.place_for(date) :] if date else []
            yield Slip(index, older[0] if older else None, chain.kept[-1])


def place_by_date(clippings: Sequence[Clipping], index: int) -> int | None:
    """Before which index a clipping belongs; None where it stands well, or there is no order.

    In a list kept newest first it belongs above the first that is older, in one kept oldest first
    behind the last that is not newer.
    """
    date, section = clippings[index].date, clippings[index].section
    indexes = dated_sections(clippings).get(section, [])
    others = [other for other in indexes if other != index]
    if not date or index not in indexes:
        return None
    chain = chain_of(clippings, others)
    if not chain.sound or chain.holds(index, date):
        return None
    return chain.gap_at(chain.place_for(date))
