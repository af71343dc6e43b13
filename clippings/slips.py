"""Clippings out of place in a list that is kept by date, and where they belong."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.chains import chain_of, dated_sections
from clippings.clipping import Clipping


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
