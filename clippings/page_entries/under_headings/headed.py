"""Entries under a heading of their own: a source line, then quotation, image and the rest."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from clippings.fields import read_clipping
from clippings.headings import heading_of, kind_and_language, wording_of
from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.page_entries.entry_reading import EntryReading
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import plain_words
from clippings.page_entries.stretches.grouping import has_source
from clippings.page_entries.stretches.sources import is_source
from clippings.page_entries.under_headings.body import (
    read_body_block,
    read_title_above,
)
from clippings.page_entries.under_headings.further_items import read_further_item
from clippings.page_entries.under_headings.source_line import (
    is_source_line,
    names_source,
    read_source_line,
)
from clippings.shares import more_than_half
from clippings.words.kinds import kind_at_edge
from clippings.words.labels import is_labelled
from clippings.words.other_sections import is_other_section
from clippings.words.outlet_names import SMALL_WORDS
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import whole_date

_YEAR = re.compile(r"(?:19|20)\d\d")
_LABELLED = 3  # items: a list that gives each fact its label
_SEVERAL, _NAME = 3, 1  # entries; words


def read_headed(blocks: Sequence[Block], order: Order) -> Iterator[PageEntry]:
    """The entries of a page that stand under headings and have a source line."""
    sections = list(_sections(blocks))
    if any(_is_labelled_piece(heading, body) for heading, body in sections):
        return
    found = [
        (heading, body[place:])
        for heading, body in sections
        if (place := _source_place(heading, body)) >= 0
    ]
    if _are_records(found):
        return
    if len(found) > 1 or any(names_source(body[0]) for _heading, body in found):
        years = _years_above(blocks)
        yield from _without_footer(
            [_read_entry(heading, body, order, years[id(heading)]) for heading, body in found]
        )


def _is_labelled_piece(heading: Block, body: Sequence[Block]) -> bool:
    """Whether a section gives each fact of a piece its label; one with contacts does not."""
    leads = has_source(body) and not is_other_section(heading.prose.text)
    return leads and _count_labels(body) >= _LABELLED


def _are_records(found: Sequence[tuple[Block, Sequence[Block]]]) -> bool:
    """Whether entries are read as records: titles head most, and lists with several labels follow.

    A page of ours has but one label for each.
    """
    labelled = [heading for heading, body in found if _count_labels(body) > 1]
    titled = [one for one, body in found if _is_title(one.prose.text, body[0].prose.text)]
    enough = len(found) >= _SEVERAL and more_than_half(len(titled), len(found))
    return enough and more_than_half(len(labelled), len(found))


def _is_title(heading: str, source: str) -> bool:
    """Whether a heading has no word of its source line in it, nor what tells kind or language."""
    said, named = (set(re.findall(r"\w{2,}", text.casefold())) for text in (heading, source))
    alike = (said & named) - SMALL_WORDS
    return len(said) > _NAME and not alike and not any(kind_and_language(heading))


def _without_footer(entries: Sequence[PageEntry]) -> Sequence[PageEntry]:
    """A paragraph below the last entry is the page's own, where no other entry has a summary."""
    *others, last = entries
    summarised = any(entry.part("summary") for entry in others)
    if not others or summarised or last.parts[-1].role != "summary":
        return entries
    plain = {key: value for key, value in last.plain.items() if key != "summary"}
    return [*others, replace(last, plain=plain, parts=last.parts[:-1])]


def _count_labels(body: Sequence[Block]) -> int:
    """How many items give a fact its label."""
    return sum(block.item > 0 and is_labelled(block.prose.text) for block in body)


def _source_place(heading: Block, body: Sequence[Block]) -> int:
    if is_other_section(heading.prose.text):
        return -1
    place = next((n for n, block in enumerate(body) if is_source_line(block)), -1)
    late = place > 0 and not names_source(body[place])  # "Refs: [A paper](address)" below its text
    return -1 if late or (place >= 0 and _is_listed(heading, body, place)) else place


def _is_listed(heading: Block, body: Sequence[Block], place: int) -> bool:
    """Whether the line is one of several with outlets first: `- Wired: [Museum bots](address)`.

    The list of a year, or of a month, may have but one.
    """
    if names_source(body[place]):
        return False
    kind = body[place].kind
    linking = [block for block in body if block.kind == kind and has_source([block])]
    if kind != "item":
        sources = {a.url for block in linking for a in block.prose.anchors if is_source(a)}
        return len(sources) > 1
    return len(linking) > 1 or whole_date(heading.prose.text) is not None


def _sections(blocks: Sequence[Block]) -> Iterator[tuple[Block, Sequence[Block]]]:
    starts = [n for n, block in enumerate(blocks) if block.kind in ("heading", "rule")]
    for start, end in pairwise([*starts, len(blocks)]):
        if blocks[start].kind == "heading":
            yield blocks[start], blocks[start + 1 : end]


def _years_above(blocks: Sequence[Block]) -> dict[int, int]:
    """The year that the headings above each heading say, by the id of that; 0 where none does."""
    years: dict[int, int] = {}
    above: list[tuple[int, int]] = []
    for block in (one for one in blocks if one.kind == "heading"):
        above = [(level, year) for level, year in above if level < block.level]
        years[id(block)] = above[-1][1] if above else 0
        if _YEAR.fullmatch(said := block.prose.text.strip()):
            above.append((block.level, int(said)))
    return years


def _read_entry(heading: Block, body: Sequence[Block], order: Order, year: int) -> PageEntry:
    reading = EntryReading(heading.line)
    read_source_line(reading, body[0], order, year)
    further = list(takewhile(lambda block: read_further_item(reading, block, order), body[1:]))
    rest = body[1 + len(further) :]
    titled = bool(rest) and read_title_above(reading, rest)
    for block in rest[titled:]:
        if not read_body_block(reading, block):
            break
    _read_heading(reading, heading)
    return reading.done()


def _read_heading(reading: EntryReading, block: Block) -> None:
    """Kind and language; the heading itself only where it is not the one that would be made."""
    prose = block.prose
    heading = plain_words(prose.text)
    kind, lang = kind_and_language(heading)
    told = {"kind": kind, "lang": lang}
    reading.plain |= {key: word for key, word in told.items() if word}
    made, _faults = read_clipping(reading.plain)
    if heading_of(made) != heading and not wording_of(heading, made):
        reading.plain["heading"] = heading
        if not kind and (kind := kind_at_edge(heading) or ""):
            reading.plain["kind"] = kind
    slots = (Slot("heading", prose.span(0, len(prose.text))),) if prose.text else ()
    reading.parts.insert(0, Part(role="heading", span=block.span, slots=slots))
