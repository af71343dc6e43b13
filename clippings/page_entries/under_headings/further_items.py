"""Labelled items below a source line, one fact each: "- Date: 4 May 2021"."""

from dataclasses import replace

from clippings.page_entries.entry import Slot
from clippings.page_entries.entry_reading import EntryReading
from clippings.page_entries.in_lists.author_place import persons_in
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.under_headings.source_line import SEPARATORS
from clippings.values import one_or_list
from clippings.words.keys import field_meant
from clippings.words.labels import is_labelled
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import SpelledDate, first_date

_FACTS = ("date", "author")


def read_further_item(reading: EntryReading, block: Block, order: Order) -> bool:
    """Take the fact of a labelled item into the entry, or into its note; False without a label.

    Of a paragraph only a date or an author counts.
    """
    text = block.prose.text
    if block.kind not in ("item", "paragraph") or block.prose.anchors or not is_labelled(text):
        return False
    label, colon, words = text.partition(":" if ":" in text else "：")
    fact = field_meant(label.strip())
    date = first_date(words, order) if fact == "date" and "date" not in reading.plain else None
    if date:
        _take_date(reading, block, len(label + colon), date)
    elif fact == "author" and (persons := persons_in(words.strip())):
        reading.plain.setdefault("author", one_or_list(persons))
    elif block.kind == "item":
        reading.note(" ".join(text.split()).strip(SEPARATORS))
    return block.kind == "item" or fact in _FACTS


def _take_date(reading: EntryReading, block: Block, place: int, found: SpelledDate) -> None:
    """Take a date after a place of the block, as a part of the source line extended to it."""
    start, end = place + found.start, place + found.end
    reading.take_date(found, block.prose.text[start:end])
    source = reading.parts.pop()
    reading.parts.append(
        replace(
            source,
            span=source.span._replace(end=block.span.end),
            slots=(*source.slots, Slot("date", block.prose.span(start, end))),
            spelling=found.spelling,
            readings=found.readings,
        )
    )
