"""Where new clippings go in a list that is kept by date."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter

from clippings.chains import LATEST, Chain, Slot, chain_of, dated_sections
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
    joining: list[tuple[int, int] | None] = [None] * len(chain.slots)
    place, day = -1, LATEST
    for index in indexes:
        if date := new[index].date:
            place, day = chain.place_for(date), tuple(date)
        elif place >= 0 and not chain.rising:
            place += 1
        place = max(place, 0)
        gap = chain.gap_at(place)
        chain.slots.insert(place, Slot(day, day, gap))
        joining.insert(place, (gap, index))
    pairs = [pair for pair in joining if pair]
    return reversed(pairs) if chain.rising else pairs
