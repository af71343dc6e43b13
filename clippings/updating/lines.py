"""A line of a list in the way of its neighbours: their text with other facts in its slots."""

import html
import re
from collections.abc import Iterator, Sequence

from clippings.clipping import Clipping
from clippings.dates import parse_date
from clippings.markdown_page.entry import PageEntry, Part
from clippings.markdown_page.escaping import escape_address, escape_attribute, escape_inline
from clippings.markdown_page.facts import Facts, address_of
from clippings.markdown_page.prose import Span
from clippings.updating.edits import Edit, apply_edits
from clippings.written_dates.spelling import ENGLISH, Spelling, spell_date

_NEIGHBOURS = 40
_MARK = re.compile(r"\s*(?:[-*+]|\d+[.)])?\s*")
_TAGS = re.compile(r"<[^<>]*>")


def line_facts(clipping: Clipping) -> Facts:
    """What a line of a list shows of a clipping."""
    told = {
        "title": clipping.title,
        "outlet": clipping.outlet,
        "address": address_of(clipping),
        "date": str(clipping.date) if clipping.date else "",
    }
    return {fact: value for fact, value in told.items() if value}


def is_line(entry: PageEntry) -> bool:
    """Whether the entry is one of a list rather than under a heading of its own."""
    return entry.parts[0].role == "line"


def amend_line(
    page: str, entries: Sequence[PageEntry], place: int, have: Facts, want: Facts
) -> Iterator[Edit]:
    """The edits that make the line say `want`."""
    part = entries[place].parts[0]
    changed = {fact for fact in {*have, *want} if have.get(fact) != want.get(fact)}
    if "date" in changed and "date" in want and parse_date(want["date"]) in part.readings:
        changed.remove("date")
    if all(part.slot(fact) and fact in want for fact in changed):
        for fact in sorted(changed):
            if span := part.slot(fact):
                yield Edit(*span, written(page, part, fact, span, want[fact]))
    else:
        yield Edit(*part.span, render_line(page, entries, place, want))


def render_line(page: str, entries: Sequence[PageEntry], place: int, facts: Facts) -> str:
    """A line with these facts, after the nearest one around index `place` that has the same."""
    near = sorted(
        range(max(place - _NEIGHBOURS, 0), min(place + _NEIGHBOURS, len(entries))),
        key=lambda number: (abs(number - place), number),
    )
    lines = [entries[number].parts[0] for number in near if is_line(entries[number])]
    for part in lines:
        if _is_template(page, part, facts):
            return _filled(page, part, facts)
    return _plain_line(page, lines, facts)


def _is_template(page: str, part: Part, facts: Facts) -> bool:
    """Whether a line holds these facts and no other words."""
    if {slot.fact for slot in part.slots} != set(facts):
        return False
    rest = _filled(page, part, dict.fromkeys(facts, ""))
    return not any(map(str.isalnum, _TAGS.sub("", _MARK.sub("", rest, count=1))))


def _filled(page: str, part: Part, facts: Facts) -> str:
    """The line with other facts in its slots; an empty one leaves its slot empty."""
    start = part.span.start
    edits = (
        Edit(
            slot.span.start - start,
            slot.span.end - start,
            facts[slot.fact] and written(page, part, slot.fact, slot.span, facts[slot.fact]),
        )
        for slot in part.slots
    )
    return apply_edits(page[start : part.span.end], edits)


def _plain_line(page: str, lines: Sequence[Part], facts: Facts) -> str:
    """`- [Title](address) – Outlet, May 4, 2021`, with the list mark of the page."""
    first = page[lines[0].span.start : lines[0].span.end] if lines else "- "
    mark = _MARK.match(first)
    spelling = next((part.spelling for part in lines if part.spelling), ENGLISH)
    name = escape_inline(facts.get("title") or facts.get("outlet") or facts.get("address", ""))
    address = facts.get("address")
    linked = f"[{name}]({escape_address(address)})" if address else name
    told = [escape_inline(facts["outlet"])] if "title" in facts and "outlet" in facts else []
    told += [spell_date(parse_date(facts["date"]), spelling)] if "date" in facts else []
    return (mark[0] if mark else "") + " – ".join([linked, *filter(None, [", ".join(told)])])


def written(page: str, part: Part, fact: str, span: Span, value: str) -> str:
    """A value as it is written at this place: Markdown, HTML or an address."""
    if fact == "address":
        before = page[span.start - 1]
        if before in "\"'" or part.html:
            return escape_attribute(value)
        return escape_address(value) if before == "(" else value
    if fact == "date":
        spelling: Spelling = part.spelling or ENGLISH
        return spell_date(parse_date(value), spelling)
    return html.escape(value, quote=False) if part.html else escape_inline(value)
