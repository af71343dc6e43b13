"""Dates at the end of titles, in a list where most titles end with one."""

import re
from collections.abc import Sequence

from clippings.importers.imported import Entry
from clippings.shares import more_than_half
from clippings.values import Plain
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import (
    EDGES,
    SpelledDate,
    find_dates,
    order_of_dates,
    separated_years,
)

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]\s*$")
_FEWEST = 3  # titles


def with_ending_dates(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with dates at the end of titles as their dates.

    If few titles have one, only dates in brackets that make a known date more exact are used.
    """
    titles = [title for entry in entries if (title := entry.title)]
    order = order_of_dates(date for title in titles for date in find_dates(title))
    ended = sum(bool(_ending_date(title, order)) for title in titles)
    usual = more_than_half(ended, len(titles)) and len(titles) >= _FEWEST
    return [_with_date(entry, order, usual=usual) for entry in entries] if ended else list(entries)


def _with_date(entry: Entry, order: Order, *, usual: bool) -> Entry:
    found = _ending_date(entry.title, order)
    known = entry.plain.get("date")
    if not found or not found[1].date:
        return entry
    title, date, further_text = found
    written = str(date.date)
    exacter = _BRACKET.search(entry.title) and known and len(written) > len(str(known))
    if not (usual or exacter) or (known and not written.startswith(str(known))):
        return entry
    facts: dict[str, Plain] = {"title": title, "date": written}
    if further_text and "note" not in entry.plain:
        facts["note"] = f"date as given: {further_text}"
    return entry.with_facts(facts)


def _ending_date(title: str, order: Order) -> tuple[str, SpelledDate, str] | None:
    """The title without the date at its end, the date, and further text in its brackets."""
    bracket = _BRACKET.search(title)
    inside = bracket[1].strip() if bracket else ""
    if bracket and (inner := find_dates(inside, order=order)):
        whole = (inner[0].start, inner[0].end) == (0, len(inside))
        return title[: bracket.start()].rstrip(EDGES), inner[0], "" if whole else inside
    bare = title.rstrip(" .")
    dates = [*find_dates(bare, order=order), *separated_years(bare)]
    ending = [date for date in dates if date.end == len(bare)]
    before = bare[: ending[0].start].rstrip(EDGES) if ending else ""
    return (before, ending[0], "") if before else None
