"""Entries in lists: one bullet, line, row or card for each, or several links in one."""

import re
from collections.abc import Callable, Iterator, Sequence

from clippings.page_entries.entry import PageEntry
from clippings.page_entries.in_lists.author_place import (
    take_authors,
    take_remaining_authors,
)
from clippings.page_entries.in_lists.bold_titles import take_bold_titles
from clippings.page_entries.in_lists.boxes import Box, with_part_facts
from clippings.page_entries.in_lists.cited import take_quoted_titles
from clippings.page_entries.in_lists.coverage import coverage_lines
from clippings.page_entries.in_lists.line_dates import take_linked_years
from clippings.page_entries.in_lists.line_habits import (
    drop_shared_link_texts,
    mark_names_of_outlets,
)
from clippings.page_entries.in_lists.line_names import take_names
from clippings.page_entries.in_lists.line_reading import begin_line, finish_line
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.names_by_kinds import (
    drop_words_before_names,
    take_kinds_before_names,
    take_names_before_kinds,
)
from clippings.page_entries.in_lists.pattern import read_patterns
from clippings.page_entries.in_lists.pictured_outlets import (
    take_pictured_outlets,
)
from clippings.page_entries.in_lists.remaining_outlets import (
    take_lone_names,
    take_outlets_by_place,
    take_remaining_outlets,
)
from clippings.page_entries.in_lists.section_names import take_sections
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.unit_sources import sources_of
from clippings.page_entries.stretches.units import read_units
from clippings.written_dates.day_order import Order

_TITLE = re.compile(
    r"(?:---|\+\+\+)\s.*?^tit(?:le|el|re|olo|ulo)\s*[:=]\s*(.*?)$", re.DOTALL | re.MULTILINE
)
_RUNNING = 30  # words

# The readers of all lines of a page, in this order. Each takes text that is still free, so surer
# readers come first, and each before those that would mistake its text for something else.
_READERS: Sequence[Callable[[Sequence[LineState]], None]] = (
    drop_shared_link_texts,  # generic texts of links, as all below use these texts
    take_linked_years,  # years in links, which would become part of titles
    take_bold_titles,  # beside bare addresses, where patterns expect outlets
    take_quoted_titles,  # cited titles and outlets, before patterns read them
    mark_names_of_outlets,  # needs names in headings, before patterns take them
    read_patterns,  # title, outlet and author of lines with one layout
    take_authors,  # before names of persons are read as outlets
    take_names,  # needs the habits; title and outlet of all other lines
    take_kinds_before_names,  # needs the names of all lines
    take_names_before_kinds,  # needs the titles, as some of these become titles
    drop_words_before_names,  # needs the kinds still before names
    take_remaining_outlets,  # needs title and date
    take_lone_names,  # needs the outlets of other bare addresses
    take_pictured_outlets,  # needs the outlets in words
    take_remaining_authors,  # needs title and outlet
)
# Readers that compare the lines which are coverage, without those of other sections.
_COMPLETERS: Sequence[Callable[[Sequence[LineState]], None]] = (
    take_outlets_by_place,  # needs the places of outlets in other lines
    take_sections,  # needs all outlets in lines; headings name the others
)


def read_listed(page: str, blocks: Sequence[Block], order: Order) -> Iterator[PageEntry]:
    """The entries of a page that lists its coverage."""
    states = list(_without_duplicates(_begin_lines(page, blocks, order)))
    for read in _READERS:
        read(states)
    lines = coverage_lines(blocks, front_matter_title(page), states)
    for complete in _COMPLETERS:
        complete(lines)
    return map(finish_line, lines)


def _begin_lines(page: str, blocks: Sequence[Block], order: Order) -> list[LineState]:
    """The lines of a page, one for each piece that they link to."""
    found = [(unit, sources_of(unit)) for unit in read_units(blocks, front_matter_title(page))]
    units = with_part_facts([Box(unit, sources.own[0]) for unit, sources in found])
    return [
        begin_line(unit, source, sources, order)
        for unit, (_, sources) in zip(units, found, strict=True)
        for source in sources.own
    ]


def _without_duplicates(states: Sequence[LineState]) -> Iterator[LineState]:
    """The lines without undated running text that links to the address of a dated line."""
    dated = {state.source.url for state in states if "date" in state.plain} - {""}
    for state in states:
        running = "date" not in state.plain and len(state.unit.prose.text.split()) > _RUNNING
        if not (running and state.source.url in dated):
            yield state


def front_matter_title(page: str) -> str:
    """The title in the front matter of the page."""
    title = _TITLE.match(page)
    return title[1] if title else ""
