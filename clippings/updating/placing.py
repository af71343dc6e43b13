"""Chooses the places on a page where new clippings go."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.clipping import Clipping
from clippings.page_entries.entry import PageEntry
from clippings.places_by_date import places_among


class BesideEntry(NamedTuple):
    """A place before or after an entry, given by its index among those that stay."""

    entry: int
    after: bool


def place_new(
    page: str,
    kept: Sequence[PageEntry],
    known: Sequence[Clipping],
    new: Sequence[Clipping],
) -> Iterator[tuple[BesideEntry, Clipping]]:
    """Places by date, in the section of the page that has the others of the same kind.

    Clippings that go to the same place are given in the order in which they are to stand.
    """
    for among, group in _by_section(known, new):
        for before, index in places_among([known[index] for index in among], group):
            pair = among[max(before - 1, 0) : before + 1]
            above = _belongs_above(page, kept, known, pair, group[index])
            after = before == len(among) or above
            yield BesideEntry(among[before - 1] if after else among[before], after), group[index]


def place_among(
    known: Sequence[Clipping], among: Sequence[int], new: Sequence[Clipping]
) -> Iterator[tuple[BesideEntry, Clipping]]:
    """Places by date among some of the known clippings, which stand together."""
    for before, index in places_among([known[index] for index in among], new):
        after = before == len(among)
        yield BesideEntry(among[before - 1] if after else among[before], after), new[index]


def _by_section(
    known: Sequence[Clipping], new: Sequence[Clipping]
) -> Iterator[tuple[Sequence[int], list[Clipping]]]:
    """Group the new clippings, each group with the indexes of the entries of its section.

    The section is the one where all clippings of the same section, language or kind are.
    """
    groups: dict[tuple[str, str], list[Clipping]] = defaultdict(list)
    attributes = ("section", "lang", "kind") if len({c.section for c in known}) > 1 else ()
    sections: dict[tuple[str, str], set[str]] = defaultdict(set)
    for clipping in known:
        for attribute in attributes:
            sections[attribute, getattr(clipping, attribute)].add(clipping.section)
    for clipping in new:
        keys = ((attribute, getattr(clipping, attribute)) for attribute in attributes)
        own = (key for key in keys if key[1] and len(sections.get(key, ())) == 1)
        groups[next(own, ("", ""))].append(clipping)
    for (attribute, value), members in groups.items():
        whole = range(len(known))
        yield [n for n in whole if not attribute or getattr(known[n], attribute) == value], members


def _belongs_above(
    page: str,
    kept: Sequence[PageEntry],
    known: Sequence[Clipping],
    neighbours: Sequence[int],
    clipping: Clipping,
) -> bool:
    """Whether, at a heading between two entries, the clipping belongs above it by its year."""
    if len(neighbours) < 2:
        return False
    above, below = neighbours
    between = page[kept[above].span.end : kept[below].span.start]
    if not any(map(str.isalnum, between)) or not clipping.date:
        return False
    years = [date.year if date else 0 for date in (known[above].date, known[below].date)]
    return years[0] == clipping.date.year != years[1]
