"""Entries under a heading of their own: a source line, then quotation, image and the rest."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from clippings.fields import read_clipping
from clippings.headings import heading_of, kind_and_language, wording_of
from clippings.json_values import stated
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
from clippings.written_dates.years import YEAR

_LABELLED = 3  # items of a list with a label for each fact
_FEWEST_RECORDS, _LONGEST_NAME = 3, 1  # entries; words


def read_headed(blocks: Sequence[Block], order: Order) -> Iterator[PageEntry]:
    """The entries of a page that are under headings and have a source line."""
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
    """Whether a section labels each fact of a piece; a section with contacts does not count."""
    leads = has_source(body) and not is_other_section(heading.prose.text)
    return leads and _count_labels(body) >= _LABELLED


def _are_records(found: Sequence[tuple[Block, Sequence[Block]]]) -> bool:
    """Whether the entries are records instead: titles head most, with several labels below.

    A page written by us has only one label for each entry.
    """
    labelled = [heading for heading, body in found if _count_labels(body) > 1]
    titled = [one for one, body in found if _is_title(one.prose.text, body[0].prose.text)]
    enough = len(found) >= _FEWEST_RECORDS and more_than_half(len(titled), len(found))
    return enough and more_than_half(len(labelled), len(found))


def _is_title(heading: str, source: str) -> bool:
    """Whether a heading has no word in common with its source line, nor a kind or language."""
    words, others = (set(re.findall(r"\w{2,}", text.casefold())) for text in (heading, source))
    common = (words & others) - SMALL_WORDS
    return len(words) > _LONGEST_NAME and not common and not any(kind_and_language(heading))


def _without_footer(entries: Sequence[PageEntry]) -> Sequence[PageEntry]:
    """The entries without a last summary that only the last entry has: it is the page's footer."""
    *others, last = entries
    summarised = any(entry.part("summary") for entry in others)
    if not others or summarised or last.parts[-1].role != "summary":
        return entries
    plain = {key: value for key, value in last.plain.items() if key != "summary"}
    return [*others, replace(last, plain=plain, parts=last.parts[:-1])]


def _count_labels(body: Sequence[Block]) -> int:
    """The number of items that begin with a label."""
    return sum(block.item > 0 and is_labelled(block.prose.text) for block in body)


def _source_place(heading: Block, body: Sequence[Block]) -> int:
    """The index of the source line in a section, -1 if there is none."""
    if is_other_section(heading.prose.text):
        return -1
    place = next((n for n, block in enumerate(body) if is_source_line(block)), -1)
    late = place > 0 and not names_source(body[place])  # "Refs: [A paper](address)" below its text
    return -1 if late or (place >= 0 and _is_listed(heading, body, place)) else place


def _is_listed(heading: Block, body: Sequence[Block], place: int) -> bool:
    """Whether the line is one of several that list pieces: `- Wired: [Museum bots](address)`.

    The list of a year, or of a month, may have only one line.
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
    """Each heading with the blocks up to the next heading or rule."""
    starts = [n for n, block in enumerate(blocks) if block.kind in ("heading", "rule")]
    for start, end in pairwise([*starts, len(blocks)]):
        if blocks[start].kind == "heading":
            yield blocks[start], blocks[start + 1 : end]


def _years_above(blocks: Sequence[Block]) -> dict[int, int]:
    """The year in the headings above each heading, by its id; 0 if there is none."""
    years: dict[int, int] = {}
    above: list[tuple[int, int]] = []
    for block in (one for one in blocks if one.kind == "heading"):
        above = [(level, year) for level, year in above if level < block.level]
        years[id(block)] = above[-1][1] if above else 0
        if YEAR.fullmatch(text := block.prose.text.strip()):
            above.append((block.level, int(text)))
    return years


def _read_entry(heading: Block, body: Sequence[Block], order: Order, year: int) -> PageEntry:
    """The entry under a heading; `year` is the one above it, 0 for none."""
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
    """Take kind and language; keep the heading's text only if it is not the generated one."""
    prose = block.prose
    heading = plain_words(prose.text)
    kind, lang = kind_and_language(heading)
    reading.plain |= stated({"kind": kind, "lang": lang})
    clipping, _faults = read_clipping(reading.plain)
    if heading_of(clipping) != heading and not wording_of(heading, clipping):
        reading.plain["heading"] = heading
        if not kind and (kind := kind_at_edge(heading) or ""):
            reading.plain["kind"] = kind
    slots = (Slot("heading", prose.span(0, len(prose.text))),) if prose.text else ()
    reading.parts.insert(0, Part(role="heading", span=block.span, slots=slots))
