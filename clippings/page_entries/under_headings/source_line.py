"""The line with outlet, address and date: `- Source: [Outlet](address) – May 4, 2021`."""

import re
from collections.abc import Iterator

from clippings.addresses import is_web_address
from clippings.addresses.offsets import start_in
from clippings.addresses.targets import is_linkable
from clippings.page_entries.entry import Part, Slot
from clippings.page_entries.entry_reading import EntryReading
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import Anchor, Prose
from clippings.spans import Span
from clippings.values import format_offset
from clippings.words.labels import SOURCE_LABEL
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import first_date
from clippings.written_dates.partial import LEAP_YEAR, days_without_year

SEPARATORS = " \t\u00a0\u202f,;:|·•–—―-()"
_LABEL = re.compile(r"\s*\w[\w ’'-]{0,20}?\s?[:：]\s*")


def is_source_line(block: Block) -> bool:
    """Whether a block is a label and a link, or a word for "source" and a name."""
    if block.kind not in ("item", "paragraph"):
        return False
    prose = block.prose
    if not prose.anchors or prose.anchors[0].url.startswith("mailto:"):
        return bool(SOURCE_LABEL.match(prose.text))
    label = prose.text[: prose.anchors[0].start]
    return bool(_LABEL.fullmatch(label)) and not days_without_year(label, LEAP_YEAR)


def names_source(block: Block) -> bool:
    """Whether the label is a known word for "source"."""
    return bool(SOURCE_LABEL.match(block.prose.text))


def read_source_line(reading: EntryReading, block: Block, order: Order, year: int = 0) -> None:
    """Take outlet, address and date of the line; a day without a year is one of this `year`."""
    prose = block.prose
    anchor = prose.anchors[0] if prose.anchors else None
    label = SOURCE_LABEL.match(prose.text)
    rest = anchor.end if anchor else label.end() if label else 0
    line = prose.text[rest:]
    spelled = first_date(line, order)
    days = days_without_year(line, year) if year and not spelled else ()
    found = spelled or next(iter(days), None)
    end = rest + found.start if found else len(prose.text)
    named = (
        _anchor_slots(reading, prose, anchor) if anchor else _name_slots(reading, prose, rest, end)
    )
    slots = list(named)
    core = anchor.span if anchor else slots[0].span if slots else None
    if found:
        slots.append(Slot("date", prose.span(rest + found.start, rest + found.end)))
        reading.take_date(found, prose.text[rest + found.start : rest + found.end])
    remark = prose.text[rest + found.end :] if found else prose.text[rest:] if anchor else ""
    if remark.strip(SEPARATORS + "."):
        reading.note(" ".join(remark.split()).strip(SEPARATORS))
    reading.parts.append(
        Part(
            role="source",
            span=block.span,
            slots=tuple(slots),
            core=core,
            # A day without its year is no model for other dates, which may need one.
            spelling=spelled.spelling if spelled else None,
            readings=found.readings if found else (),
        )
    )


def _anchor_slots(reading: EntryReading, prose: Prose, anchor: Anchor) -> Iterator[Slot]:
    """Take the address and, as outlet, the text of the link; return their places."""
    if is_web_address(anchor.url):
        reading.plain["url"] = anchor.url
    elif is_linkable(anchor.url):
        reading.plain["file"] = anchor.url
    if anchor.target:
        yield Slot("address", anchor.target)
    outlet = prose.text_of(anchor)
    if outlet and outlet != anchor.url:
        reading.plain["outlet"] = outlet
        yield Slot("outlet", prose.span(anchor.start, anchor.end))
    if start := start_in(anchor.url):
        reading.plain["start"] = format_offset(start)


def _name_slots(reading: EntryReading, prose: Prose, start: int, end: int) -> Iterator[Slot]:
    """Take the outlet of a line without a link; return its place."""
    outlet = prose.text[start:end].strip(SEPARATORS)
    if outlet:
        start = prose.text.index(outlet, start)
        reading.plain["outlet"] = " ".join(outlet.split())
        yield Slot("outlet", Span(*prose.span(start, start + len(outlet))))
