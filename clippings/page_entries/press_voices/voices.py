"""The entries of a page, or a section, of press voices."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.page_entries.entry_reading import EntryReading
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.press_voices.sayings import Voice, find_voices
from clippings.page_entries.stretches.grouping import has_source
from clippings.shares import more_than_half
from clippings.spans import Span
from clippings.words.press_voices import may_name_voices, names_voices
from clippings.written_dates.day_order import Order

_SEVERAL = 2
_LONGEST_HEADING = 8  # words
_DEEPEST = 7


class _Section(NamedTuple):
    """Some blocks; `sure` is whether the heading above says that they are press voices."""

    blocks: Sequence[Block]
    sure: bool


def read_voices(blocks: Sequence[Block], title: str, order: Order) -> Iterator[PageEntry]:
    """The press voices of a page with this title: each quotation with outlet, author and date.

    If a heading says only "Press" or "Reviews", the speakers may be customers.
    """
    for section in _sections(blocks, title):
        free = [block for block in section.blocks if not has_source([block])]
        voices = find_voices(free, order)
        several = len(voices) >= _SEVERAL and len(section.blocks) - len(free) < len(voices)
        sure = sum(one.who.sure for one in voices)
        if several and (section.sure or more_than_half(sure, len(voices))):
            yield from map(_entry, voices)
        else:
            yield from map(_entry, filter(_is_complete, voices))


def _is_complete(voice: Voice) -> bool:
    """Whether outlet, author and date of a voice are all beyond doubt."""
    return bool(voice.who.sure and voice.who.author and voice.who.date)


def _sections(blocks: Sequence[Block], title: str) -> Iterator[_Section]:
    """The whole page, if its title announces voices, or the blocks below headings that do.

    On a page without headings an ambiguous title is enough.
    """
    sure = names_voices(title)
    if sure or (may_name_voices(title) and not any(one.kind == "heading" for one in blocks)):
        yield _Section(blocks, sure)
        return
    end = 0
    for place, block in enumerate(blocks):
        heading = block.prose.text.strip()
        sure = names_voices(heading)
        if place >= end and _may_head(block) and (sure or may_name_voices(heading)):
            below = [*_below(blocks, place)]
            end = place + 1 + len(below)
            yield _Section(below, sure)


def _may_head(block: Block) -> bool:
    """Whether a block is a heading, or a paragraph of few words."""
    few = block.kind == "paragraph" and len(block.prose.text.split()) <= _LONGEST_HEADING
    return block.kind == "heading" or (few and not block.prose.anchors)


def _below(blocks: Sequence[Block], place: int) -> Iterator[Block]:
    """The blocks below a heading, up to the next of the same or a higher level."""
    level = blocks[place].level if blocks[place].kind == "heading" else _DEEPEST
    return takewhile(
        lambda block: block.kind != "heading" or block.level > level, blocks[place + 1 :]
    )


def _entry(voice: Voice) -> PageEntry:
    """The entry of a voice, with the places of its outlet and its date."""
    reading, who = EntryReading(voice.line), voice.who
    reading.quotes.append({"text": voice.text})
    reading.plain["outlet"] = voice.prose.text_of(who.outlet)
    slots = [Slot("outlet", voice.prose.span(*who.outlet))]
    if who.author:
        reading.plain["author"] = voice.prose.text_of(who.author)
    if who.date:
        reading.take_date(who.date, voice.prose.text[who.date.start : who.date.end])
        slots.append(Slot("date", voice.prose.span(who.date.start, who.date.end)))
    reading.parts.append(
        Part(
            role="line",
            span=voice.span,
            slots=tuple(slots),
            core=Span(voice.span.end, voice.span.end),
            spelling=who.date.spelling if who.date else None,
            readings=who.date.readings if who.date else (),
        )
    )
    return reading.done()
