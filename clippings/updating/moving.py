"""Entries that got another date, taken to where that belongs with every word that they have."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.page_entries.entry import PageEntry
from clippings.places_by_date import place_by_date
from clippings.shares import at_least_half
from clippings.text_edits import apply_edits
from clippings.updating.adding import Around, at_place, into_groups
from clippings.updating.changes import EditSet, PageChange
from clippings.updating.groups import grouping_of
from clippings.updating.lines import is_line
from clippings.updating.mentions import Mention, mentions_of
from clippings.updating.placing import BesideEntry
from clippings.updating.proof import tells_the_same
from clippings.updating.readers import Reader
from clippings.updating.removing import ways_out
from clippings.updating.whole_tables import leaves_tables
from clippings.written_words import has_words

# By the ids of clippings.
Dates: TypeAlias = Mapping[str, PartialDate]
PageOrder: TypeAlias = Mapping[str, int]


def redated(mentions: Sequence[Mention]) -> Dates:
    """The date by which each entry stands whose clipping has another."""
    stale = (one for one in mentions if one.clipping and one.standing != one.clipping)
    return {one.standing.id: one.standing.date for one in stale if one.standing.date}


def with_moves(page: str, read: Reader, collection: Collection, stood_by: Dates) -> str:
    """The page, on which these have their new dates, with each where that belongs.

    What cannot be moved without a loss stays, as it does in a list that is in no order.
    """
    left = dict(stood_by)
    order = {one.id: place for place, one in enumerate(collection.clippings)}
    seen = ""
    for id_ in stood_by:
        if page != seen:
            entries = [one for one in read(page) if one.parts]
            mentions = mentions_of(entries, collection.clippings, collection)
            seen = page
        numbers = [n for n, one in enumerate(mentions) if one.clipping and one.clipping.id == id_]
        if len(numbers) == 1:
            around = Around(page, entries, [_as_it_stands(one, left) for one in mentions])
            page = _moved(around, numbers[0], mentions[numbers[0]], order, read)
        del left[id_]
    return page


def _as_it_stands(mention: Mention, stood_by: Dates) -> Clipping:
    clipping = mention.clipping or mention.seen
    return clipping._replace(date=stood_by.get(clipping.id, clipping.date))


def _moved(around: Around, number: int, mention: Mention, order: PageOrder, read: Reader) -> str:
    page, entries = around.page, around.entries
    if not mention.clipping or mention.seen.date != mention.clipping.date:
        return page
    ways = _ways(around, number, mention.clipping, order)
    for way in (one for one in ways if leaves_tables(page, one)):
        moved = apply_edits(page, way)
        if _is_sound(entries, [one for one in read(moved) if one.parts], number):
            return moved
    return page


def _ways(around: Around, number: int, clipping: Clipping, order: PageOrder) -> Iterator[EditSet]:
    page, entries, known, *_ = around
    span = entries[number].span
    if sum(one.span == span for one in entries) > 1:
        return
    around = around._replace(verbatim=page[span.start : span.end])
    grouping = grouping_of(page, entries, known) if is_line(entries[0]) else None
    groups = grouping.groups if grouping else ()
    here = next((one for one in groups if number in one.entries), None)
    value = grouping.value(clipping) if grouping else ""
    if grouping and here and value != here.value:
        changes = into_groups(around, grouping, [clipping]) if value else ()
    else:
        among = here.entries if here else range(len(entries))
        changes = _among_others(around, among, number, clipping, order)
    inserted = [way for change in changes for way in change.ways]
    yield from (
        (out, *way) for out in ways_out(page, entries, grouping, [number]) for way in inserted
    )


def _among_others(
    around: Around, among: Sequence[int], number: int, clipping: Clipping, order: PageOrder
) -> Iterator[PageChange]:
    """The change that takes it to its date, where it does not stand as in the data."""
    place = _place_by_date(around.known, among, number, clipping)
    if not place or _is_so_in_data(around.known, among, number, order):
        return
    if not _has_words_between(around, *sorted((number, place.entry))):
        yield at_place(around, place, clipping)


def _place_by_date(
    known: Sequence[Clipping], among: Sequence[int], number: int, clipping: Clipping
) -> BesideEntry | None:
    """Where an entry of those belongs; None where it stands well, or they are in no order."""
    at = among.index(number)
    gap = place_by_date([clipping if n == number else known[n] for n in among], at)
    if gap in (None, at, at + 1):
        return None
    return (
        BesideEntry(among[gap], behind=False)
        if gap < len(among)
        else BesideEntry(among[-1], behind=True)
    )


def _is_so_in_data(
    known: Sequence[Clipping], among: Sequence[int], number: int, order: PageOrder
) -> bool:
    """Whether it stands between the same two in the data, which may be in the opposite order."""
    at, others = among.index(number), [n for n in among if n != number]
    places, own = (
        [order[known[n].id] for n in some if known[n].id in order]
        for some in (others, among[max(at - 1, 0) : at + 2])
    )
    steps = [a < b for a, b in pairwise(places)]
    forward = at_least_half(sum(steps), len(steps))
    return all((a < b) == forward for a, b in pairwise(own))


def _has_words_between(around: Around, first: int, last: int) -> bool:
    """Whether anything stands between two entries but others, and marks."""
    spans = [one.span for one in around.entries[first : last + 1]]
    gaps = (around.page[above.end : below.start] for above, below in pairwise(spans))
    return any(map(has_words, gaps))


def _is_sound(before: Sequence[PageEntry], after: Sequence[PageEntry], number: int) -> bool:
    """Whether all entries tell what they did, and one of them stands elsewhere among the others."""
    own, others = before[number], [*before[:number], *before[number + 1 :]]
    place = next((n for n, one in enumerate(after) if tells_the_same(own, one)), None)
    if place is None or len(after) != len(before):
        return False
    rest = [*after[:place], *after[place + 1 :]]
    return all(map(tells_the_same, others, rest))
