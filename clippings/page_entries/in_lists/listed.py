"""Entries in lists: one bullet, line, row or card for each, or several links in one."""

import re
from collections.abc import Callable, Iterator, Sequence

from clippings.page_entries.entry import PageEntry
from clippings.page_entries.in_lists.author_place import (
    take_authors,
    take_left_authors,
)
from clippings.page_entries.in_lists.bold_titles import take_bold_titles
from clippings.page_entries.in_lists.boxes import Box, told_parts
from clippings.page_entries.in_lists.cited import take_quoted
from clippings.page_entries.in_lists.coverage import coverage
from clippings.page_entries.in_lists.line_dates import take_linked_years
from clippings.page_entries.in_lists.line_habits import drop_labels, mark_habits
from clippings.page_entries.in_lists.line_names import take_names
from clippings.page_entries.in_lists.line_reading import begin_line, finish_line
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.names_by_kinds import (
    take_kinds_before_names,
    take_led_names,
    take_names_before_kinds,
)
from clippings.page_entries.in_lists.pattern import read_patterns
from clippings.page_entries.in_lists.pictured_outlets import (
    take_pictured_outlets,
)
from clippings.page_entries.in_lists.remaining_outlets import (
    take_left_outlets,
    take_lone_names,
    take_outlets_by_habit,
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

# What is read of the lines of a page, in this order. Each takes what is still free, so what is
# surer comes first, and what other readers would mistake for something else before them.
_READERS: Sequence[Callable[[Sequence[LineState]], None]] = (
    drop_labels,  # links that are called nothing: all below ask what a link is called
    take_linked_years,  # years in links, else a part of their titles
    take_bold_titles,  # of bare addresses, beside which the patterns expect outlets
    take_quoted,  # cited titles and outlets, else words of several lines
    mark_habits,  # needs the names in headings, before patterns take them
    read_patterns,  # title, outlet and author where several lines are made alike
    take_authors,  # names of persons, else like those of outlets, where no pattern told them
    take_names,  # needs the habits: title and outlet of the lines that are like no others
    take_kinds_before_names,  # needs the names of all lines
    take_names_before_kinds,  # needs the titles, which some of these are else
    take_led_names,  # needs the kinds that are left before names
    take_left_outlets,  # needs title and date: what is left beside them
    take_lone_names,  # needs what outlets other bare addresses have
    take_pictured_outlets,  # needs the outlets that are written
    take_left_authors,  # needs title and outlet: the person that is left beside them
)
# What the lines that are coverage tell of one another, those of other sections left out.
_COMPLETERS: Sequence[Callable[[Sequence[LineState]], None]] = (
    take_outlets_by_habit,  # needs where the outlets of other lines stand
    take_sections,  # needs all outlets that lines tell: headings name those of the others
)


def read_listed(page: str, blocks: Sequence[Block], order: Order) -> Iterator[PageEntry]:
    """The entries of a page that lists its coverage."""
    states = list(_told_once(_begun(page, blocks, order)))
    for read in _READERS:
        read(states)
    told = coverage(blocks, title_in_front(page), states)
    for complete in _COMPLETERS:
        complete(told)
    return map(finish_line, told)


def _begun(page: str, blocks: Sequence[Block], order: Order) -> list[LineState]:
    """The lines of a page, one for each piece that they lead to."""
    found = [(unit, sources_of(unit)) for unit in read_units(blocks, title_in_front(page))]
    told = told_parts([Box(unit, sources.own[0]) for unit, sources in found])
    return [
        begin_line(unit, source, sources, order)
        for unit, (_, sources) in zip(told, found, strict=True)
        for source in sources.own
    ]


def _told_once(states: Sequence[LineState]) -> Iterator[LineState]:
    """The lines without running text that leads, undated, where a line with a date leads."""
    dated = {state.source.url for state in states if "date" in state.plain} - {""}
    for state in states:
        running = "date" not in state.plain and len(state.unit.prose.text.split()) > _RUNNING
        if not (running and state.source.url in dated):
            yield state


def title_in_front(page: str) -> str:
    """What the front matter calls the page."""
    title = _TITLE.match(page)
    return title[1] if title else ""
