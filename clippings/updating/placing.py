"""Where new clippings go on a page."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.clipping import Clipping
from clippings.page_entries.entry import PageEntry
from clippings.places_by_date import places_among


class BesideEntry(NamedTuple):
    """Before or behind the entry with this index among those that stay."""

    entry: int
    behind: bool


def place_new(
    page: str,
    kept: Sequence[PageEntry],
    known: Sequence[Clipping],
    new: Sequence[Clipping],
) -> Iterator[tuple[BesideEntry, Clipping]]:
    """By date, in the section of the page where the others of its kind stand.

    Those that go to one place come in the order in which they will stand.
    """
    for among, group in _by_section(known, new):
        for before, index in places_among([known[index] for index in among], group):
            pair = among[max(before - 1, 0) : before + 1]
            above = _belongs_above(page, kept, known, pair, group[index])
            behind = before == len(among) or above
            yield BesideEntry(among[before - 1] if behind else among[before], behind), group[index]


def place_among(
    known: Sequence[Clipping], among: Sequence[int], new: Sequence[Clipping]
) -> Iterator[tuple[BesideEntry, Clipping]]:
    """By date among some of the known ones, which stand together."""
    for before, index in places_among([known[index] for index in among], new):
        behind = before == len(among)
        yield BesideEntry(among[before - 1] if behind else among[before], behind), new[index]


def _by_section(
    known: Sequence[Clipping], new: Sequence[Clipping]
) -> Iterator[tuple[Sequence[int], list[Clipping]]]:
    """The new clippings, with the entries of the section that each goes to.

    That is its own section, or the one where all of its language or kind stand.
    """
    groups: dict[tuple[str, str], list[Clipping]] = defaultdict(list)
    attributes = ("section", "lang", "kind") if len({c.section for c in known}) > 1 else ()
    sections: dict[tuple[str, str], set[str]] = defaultdict(set)
    for clipping in known:
        for attribute in attributes:
            sections[attribute, getattr(clipping, attribute)].add(clipping.section)
    for clipping in new:
        keys = ((attribute, getattr(clipping, attribute)) for attribute in attributes)
        groups[next((k for k in keys if k[1] and len(sections.get(k, ())) == 1), ("", ""))].append(
            clipping
        )
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
    """Whether, at a heading between two entries, it belongs to the upper one: by its year."""
    if len(neighbours) < 2:
        return False
    above, below = neighbours
    between = page[kept[above].span.end : kept[below].span.start]
    if not any(map(str.isalnum, between)) or not clipping.date:
        return False
    years = [date.year if date else 0 for date in (known[above].date, known[below].date)]
    return years[0] == clipping.date.year != years[1]
