"""Finds where the facts of an entry stand, including those that its reader did not locate."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from clippings.html_tokens import attributes_of
from clippings.languages import find_language
from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.spans import Span, free_of
from clippings.updating.facts.remarks import remarks_of
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.written_dates.line import SpelledDate, find_dates, find_years
from clippings.written_words import find_words, seen_text

_WORD = re.compile(r"[^\W\d_][\w-]{2,20}")
_TIME = re.compile(r"<time\b[^>]*>", re.IGNORECASE)
_WORDS = ("title", "outlet", "summary", "quote", "pages", "note")


def located(page: str, entry: PageEntry) -> PageEntry:
    """An entry of a list with a slot for each of its facts that can be found in its text."""
    part = entry.parts[0]
    start = part.span.start
    seen = seen_text(page[start : part.span.end])
    if not part.slot("author"):
        part = _with_authors(part, _flat_texts(entry.plain.get("author")), seen)
    for fact, words in _worded_facts(entry.plain):
        if not part.slot(fact):
            part = _with_words(part, fact, words, seen)
    if not part.slot("date") and isinstance(date := entry.plain.get("date"), str):
        part = _with_date(part, date, seen)
    part = _with_slots(part, "address", _addresses(page, part))
    part = _with_slots(part, "datetime", _datetimes(page, part))
    part = _with_slots(part, "image", _pictures(page, part, entry.plain))
    for fact, find in (("lang", find_language), ("kind", find_kind)):
        if not part.slot(fact):
            part = _with_slots(part, fact, _naming_words(part, entry.plain.get(fact), seen, find))
    return replace(entry, parts=(part, *entry.parts[1:]))


def contains_value(page: str, entry: PageEntry, fact: str, value: str, read: str) -> bool:
    """Whether a located entry contains `value`, though `read`, or nothing, was read for the fact.

    It does if the value is in its text and `read` is a part of it, or if the value is there outside
    of all known facts.
    """
    places = _found(page, entry.span, value) if value else []
    if read in value:
        return bool(places)
    slots = [slot for part in entry.parts for slot in part.slots]
    taken = [slot.span for slot in slots if not slot.fact.startswith("note")]
    located_fact = any(slot.fact == fact for slot in slots)
    return located_fact and any(free_of(taken, span) for span in places)


def _found(page: str, span: Span, value: str) -> list[Span]:
    """Where a value is written in a span of the page: as a date, an address or words."""
    start, source = span.start, page[span.start : span.end]
    seen = seen_text(source)
    spelled = (one for one in find_dates(seen) if value in map(str, one.readings))
    dates = (Span(one.start, one.end) for one in spelled)
    place = source.find(value) if "/" in value else -1
    address = [Span(place, place + len(value))] if place >= 0 else []
    return [one.moved(start) for one in (*dates, *address, *find_words(seen, value))]


def _worded_facts(plain: Mapping[str, Plain]) -> Iterator[tuple[str, str]]:
    for key in _WORDS:
        values = remarks_of(plain) if key == "note" else _flat_texts(plain.get(key))
        for number, value in enumerate(values, 1):
            yield (key if number == 1 else f"{key} {number}"), value


def _flat_texts(value: Plain) -> list[str]:
    if isinstance(value, list):
        return [text for item in value for text in _flat_texts(item)]
    if isinstance(value, dict):
        return _flat_texts(value.get("text"))
    return [value] if value else []


def _with_words(part: Part, fact: str, words: str, seen: str) -> Part:
    """Add a slot for the words: inside the link if possible, else the first free place."""
    start = part.span.start
    taken = [slot.span for slot in part.slots]
    found = (one.moved(start) for one in find_words(seen, words))
    free = [span for span in found if free_of(taken, span)]
    if not free:
        return part
    core = part.core or part.span
    inside = [span for span in free if core.start <= span.start and span.end <= core.end]
    return _with_slots(part, fact, (inside or free)[:1])


def _with_authors(part: Part, names: list[str], seen: str) -> Part:
    """Add a slot from the first name to the last, in order; one name may also be "Last, First"."""
    places: list[Span] = []
    for name in names:
        first, _, last = name.rpartition(" ")
        spelled = [name, *([f"{last}, {first}"] if first and len(names) == 1 else [])]
        start = places[-1].end if places else part.span.start
        found = (s for words in spelled for s in find_words(seen, words))
        begun = (one.moved(part.span.start) for one in found)
        places += [next((span for span in begun if span.start >= start), Span(-1, -1))]
    if not places or min(places).start < 0:
        return part
    return _with_slots(part, "author", [Span(places[0].start, places[-1].end)])


def _with_slots(part: Part, fact: str, spans: list[Span]) -> Part:
    return replace(part, slots=(*part.slots, *(Slot(fact, span) for span in spans)))


def _with_date(part: Part, date: str, seen: str) -> Part:
    start = part.span.start
    taken = [slot.span for slot in part.slots]
    for found in (*find_dates(seen), *find_years(seen)):
        span = Span(found.start, found.end).moved(start)
        if date in map(str, found.readings) and free_of(taken, span):
            return _dated(_with_slots(part, "date", [span]), found)
    return part


def _dated(part: Part, found: SpelledDate) -> Part:
    return replace(part, spelling=found.spelling, readings=found.readings)


def _addresses(page: str, part: Part) -> list[Span]:
    """Further places of the address, such as the text of its link."""
    taken = [slot.span for slot in part.slots]
    address = part.slot("address")
    written = page[address.start : address.end] if address else ""
    if not written:
        return []
    whole = re.compile(re.escape(written) + r"(?![\w/?#&=.-]*[\w/])")
    spans = (Span(*one.span()) for one in whole.finditer(page, *part.span))
    return [span for span in spans if free_of(taken, span)]


def _datetimes(page: str, part: Part) -> list[Span]:
    tags = _TIME.finditer(page, part.span.start, part.span.end)
    found = (attributes_of(page, Span(*tag.span())).get("datetime") for tag in tags)
    return [written[1] for written in found if written]


def _pictures(page: str, part: Part, plain: Mapping[str, Plain]) -> list[Span]:
    image = plain.get("image")
    src = image.get("src") if isinstance(image, dict) else image
    if not isinstance(src, str) or not src:
        return []
    place = page.find(src, part.span.start, part.span.end)
    return [Span(place, place + len(src))] if place > 0 and page[place - 1] in "\"'(" else []


def _naming_words(
    part: Part, value: Plain, seen: str, find: Callable[[str], str | None]
) -> list[Span]:
    """The word that names a language or a kind, outside of other facts."""
    if not isinstance(value, str):
        return []
    start = part.span.start
    taken = [slot.span for slot in part.slots]
    for match in _WORD.finditer(seen):
        span = Span(*match.span()).moved(start)
        if free_of(taken, span) and find(match[0]) == value:
            return [span]
    return []
