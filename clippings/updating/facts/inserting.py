"""Inserts a missing fact into a line as its neighbours have it, else in a common form."""

import re
from collections.abc import Iterator, Sequence

from clippings.exporters.markdown_page.facts import PartFacts
from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.updating.facts.neighbours import nearest
from clippings.updating.facts.writing import written

_CLOSING = re.compile(r"(?:</[a-zA-Z]+>|[)\]\"”»*_.,;:]|\s[–—-]\s)*")
_INLINE = r"<(?:b|cite|em|font|i|small|span|strong|u)\b[^<>]*>"
_OPENING = re.compile(rf"(?:{_INLINE}|[\[(*_\"“«])*\Z")
_CLOSED = re.compile(r"(?:</(?:a|b|cite|em|font|i|small|span|strong|u)\s*>|[\"”»*_])*")
_OPENED = re.compile(rf"(?:{_INLINE}|[*_\"“«])*\Z")
_PUNCTUATION = " .,;:–—-"
# Common forms in which a fact stands beside another, if no neighbour has both.
_BEHIND = (" – {}", ", {}", " ({})")
_BEFORE = ("{}: ", "{} – ")
_ATTRIBUTES = ("address", "image", "datetime")
_INSERTABLE = ("outlet", "date", "title", "author")


def ways_to_insert(
    page: str, entries: Sequence[PageEntry], place: int, fact: str, want: PartFacts
) -> Iterator[Edit]:
    """Edits that put the fact next to the same fact as in the nearest entry that has both."""
    part = entries[place].parts[0]
    ours = {slot.fact for slot in part.slots}
    for number in nearest(entries, place):
        if number == place or not entries[number].parts:
            continue
        other = entries[number].parts[0]
        slots = sorted(_visible(other), key=lambda slot: slot.span)
        for index, slot in enumerate(slots):
            if slot.fact != fact:
                continue
            value = written(page, other, fact, slot.span, want[fact])
            if index and slots[index - 1].fact in ours:
                yield from _ways_after(page, part, other, slots[index - 1], slot, value)
            if index + 1 < len(slots) and slots[index + 1].fact in ours:
                yield from _ways_before(page, part, other, slot, slots[index + 1], value)
    if fact in _INSERTABLE:
        yield from _ways_beside_name(page, part, fact, want[fact])


def _visible(part: Part) -> Sequence[Slot]:
    """The facts that readers see; not those in HTML attributes."""
    return [slot for slot in part.slots if not part.html or slot.fact not in _ATTRIBUTES]


def _ways_beside_name(page: str, part: Part, fact: str, value: str) -> Iterator[Edit]:
    """Edits that put the fact beside the link, or beside the name if there is no link."""
    name = part.core or part.slot("title") or part.slot("outlet")
    if not name:
        return
    closed = _CLOSED.match(page, name.end, part.span.end)
    opened = _OPENED.search(page, part.span.start, name.start)
    end = closed.end() if closed else name.end
    start = opened.start() if opened else name.start
    text = written(page, part, fact, Span(end, end), value)
    yield from (Edit(end, end, joint.format(text)) for joint in _BEHIND)
    yield from (Edit(start, start, joint.format(text)) for joint in _BEFORE)


def _ways_after(
    page: str, part: Part, other: Part, above: Slot, slot: Slot, value: str
) -> Iterator[Edit]:
    """Edits that put the fact after a shared one, with the text that is between them there."""
    start, end = _end_of(other, above), _end_of(part, above)
    start = start if start <= slot.span.start else above.span.end
    if _holds_fact(other, start, slot.span.start):
        return
    closed = _CLOSING.match(page, slot.span.end, other.span.end)
    tail = closed[0] if closed else ""
    marked = page[end : part.span.end].lstrip()[:1] in tuple(_PUNCTUATION.strip())
    for trail in dict.fromkeys(
        (tail.rstrip(_PUNCTUATION) if marked else tail, tail.rstrip(_PUNCTUATION), "")
    ):
        yield Edit(end, end, page[start : slot.span.start] + value + trail)


def _holds_fact(part: Part, start: int, end: int) -> bool:
    """Whether an attribute with a fact of the neighbour stands between the offsets."""
    return any(s.fact in _ATTRIBUTES and start <= s.span.start < end for s in part.slots)


def _end_of(part: Part, slot: Slot) -> int:
    """Where the fact ends, including the link around it."""
    own = part.slot(slot.fact) or slot.span
    core = part.core
    if core and core.start <= own.start and own.end <= core.end:
        return core.end
    return own.end


def _ways_before(
    page: str, part: Part, other: Part, slot: Slot, below: Slot, value: str
) -> Iterator[Edit]:
    """Edits that put the fact before a shared one, with the text that is between them there."""
    own = part.slot(below.fact)
    if not own:
        return
    opened = _OPENING.search(page[other.span.start : slot.span.start])
    lead = opened[0] if opened else ""
    core, theirs = part.core, other.core
    inside = core and core.start <= own.start and own.end <= core.end
    start = core.start if core and inside else own.start
    end = theirs.start if theirs and inside else below.span.start
    if slot.span.end <= end and not _holds_fact(other, slot.span.end, end):
        yield Edit(start, start, lead + value + page[slot.span.end : end])
