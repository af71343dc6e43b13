"""Moves entries whose date has changed to where they belong, with all their text."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.page_entries.entry import PageEntry
from clippings.places_by_date import place_by_date
from clippings.shares import at_least_half
from clippings.text_edits import apply_edits
from clippings.updating.adding import PageContext, insert_at, insert_into_groups
from clippings.updating.changes import EditSet, PageChange
from clippings.updating.groups import grouping_of
from clippings.updating.mentions import Mention, mentions_of
from clippings.updating.placing import BesideEntry
from clippings.updating.proof import is_unchanged
from clippings.updating.readers import Reader
from clippings.updating.removing import ways_to_remove
from clippings.updating.whole_tables import keeps_tables_whole
from clippings.written_words import has_words

# Keyed by the ids of clippings.
Dates: TypeAlias = Mapping[str, PartialDate]
PageOrder: TypeAlias = Mapping[str, int]


def former_dates_of(mentions: Sequence[Mention]) -> Dates:
    """The date by which each entry is placed, for those whose clipping now has another date."""
    stale = (one for one in mentions if one.clipping and one.standing != one.clipping)
    return {one.standing.id: one.standing.date for one in stale if one.standing.date}


def with_moves(page: str, read: Reader, collection: Collection, former_dates: Dates) -> str:
    """The page, where entries already show their new dates, with each entry moved to its place.

    An entry stays if it cannot be moved without a loss, or if its list is in no order.
    """
    left = dict(former_dates)
    order = {one.id: place for place, one in enumerate(collection.clippings)}
    seen = ""
    for id_ in former_dates:
        if page != seen:
            entries = [one for one in read(page) if one.parts]
            mentions = mentions_of(entries, collection.clippings, collection)
            seen = page
        numbers = [n for n, one in enumerate(mentions) if one.clipping and one.clipping.id == id_]
        if len(numbers) == 1:
            context = PageContext(page, entries, [_as_placed(one, left) for one in mentions])
            page = _moved(context, numbers[0], mentions[numbers[0]], order, read)
        del left[id_]
    return page


def _as_placed(mention: Mention, former_dates: Dates) -> Clipping:
    clipping = mention.clipping or mention.seen
    return clipping._replace(date=former_dates.get(clipping.id, clipping.date))


def _moved(
    context: PageContext, number: int, mention: Mention, order: PageOrder, read: Reader
) -> str:
    page, entries = context.page, context.entries
    if not mention.clipping or mention.seen.date != mention.clipping.date:
        return page
    ways = _ways(context, number, mention.clipping, order)
    for way in (one for one in ways if keeps_tables_whole(page, one)):
        moved = apply_edits(page, way)
        if _is_sound(entries, [one for one in read(moved) if one.parts], number):
            return moved
    return page


def _ways(
    context: PageContext, number: int, clipping: Clipping, order: PageOrder
) -> Iterator[EditSet]:
    page, entries, known, *_ = context
    span = entries[number].span
    if sum(one.span == span for one in entries) > 1:
        return
    context = context._replace(verbatim=page[span.start : span.end])
    grouping = grouping_of(page, entries, known)
    groups = grouping.groups if grouping else ()
    here = next((one for one in groups if number in one.entries), None)
    value = grouping.value(clipping) if grouping else ""
    if grouping and here and value != here.value:
        changes = insert_into_groups(context, grouping, [clipping]) if value else ()
    else:
        among = here.entries if here else range(len(entries))
        changes = _among_others(context, among, number, clipping, order)
    inserted = [way for change in changes for way in change.ways]
    yield from (
        (out, *way) for out in ways_to_remove(page, entries, grouping, [number]) for way in inserted
    )


def _among_others(
    context: PageContext, among: Sequence[int], number: int, clipping: Clipping, order: PageOrder
) -> Iterator[PageChange]:
    """The change that moves the entry by date, unless its place agrees with the data."""
    place = _place_by_date(context.known, among, number, clipping)
    if not place or _agrees_with_data(context.known, among, number, order):
        return
    if not _has_text_between(context, *sorted((number, place.entry))):
        yield insert_at(context, place, clipping)


def _place_by_date(
    known: Sequence[Clipping], among: Sequence[int], number: int, clipping: Clipping
) -> BesideEntry | None:
    """Where the entry belongs; None if it is in place, or the entries are in no order."""
    at = among.index(number)
    gap = place_by_date([clipping if n == number else known[n] for n in among], at)
    if gap in (None, at, at + 1):
        return None
    return (
        BesideEntry(among[gap], after=False)
        if gap < len(among)
        else BesideEntry(among[-1], after=True)
    )


def _agrees_with_data(
    known: Sequence[Clipping], among: Sequence[int], number: int, order: PageOrder
) -> bool:
    """Whether the data has the entry between the same two neighbours, in either direction."""
    at, others = among.index(number), [n for n in among if n != number]
    places, own = (
        [order[known[n].id] for n in some if known[n].id in order]
        for some in (others, among[max(at - 1, 0) : at + 2])
    )
    steps = [a < b for a, b in pairwise(places)]
    forward = at_least_half(sum(steps), len(steps))
    return all((a < b) == forward for a, b in pairwise(own))


def _has_text_between(context: PageContext, first: int, last: int) -> bool:
    """Whether there is text between two entries that belongs to neither of them nor to others."""
    spans = [one.span for one in context.entries[first : last + 1]]
    gaps = (context.page[above.end : below.start] for above, below in pairwise(spans))
    return any(map(has_words, gaps))


def _is_sound(before: Sequence[PageEntry], after: Sequence[PageEntry], number: int) -> bool:
    """Whether all entries state what they did, and only the moved one has another place."""
    own, others = before[number], [*before[:number], *before[number + 1 :]]
    place = next((n for n, one in enumerate(after) if is_unchanged(own, one)), None)
    if place is None or len(after) != len(before):
        return False
    rest = [*after[:place], *after[place + 1 :]]
    return all(map(is_unchanged, others, rest))
