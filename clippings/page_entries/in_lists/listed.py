"""Entries in lists: one bullet, line, row or card for each, or several links in one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from clippings.addresses import host_of
from clippings.page_entries.entry import PageEntry
from clippings.page_entries.in_lists.author_place import take_authors, take_left_authors
from clippings.page_entries.in_lists.beside_link import lone_heading
from clippings.page_entries.in_lists.bold_titles import take_bold_titles
from clippings.page_entries.in_lists.boxes import Box, told_parts
from clippings.page_entries.in_lists.coverage import is_coverage, without_doubted, without_homes
from clippings.page_entries.in_lists.left_outlets import take_left_outlets, take_lone_names
from clippings.page_entries.in_lists.line_dates import take_linked_years
from clippings.page_entries.in_lists.line_names import Habits, read_names
from clippings.page_entries.in_lists.line_reading import begin_line, finish_line
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_splitting import is_short_name, undated_words
from clippings.page_entries.in_lists.outlet_beside import is_outlet
from clippings.page_entries.in_lists.outlet_habit import place_of_outlet
from clippings.page_entries.in_lists.pattern import read_patterns
from clippings.page_entries.in_lists.pictured_outlets import (
    take_pictured_days,
    take_pictured_outlets,
)
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.unit_sources import sources_of
from clippings.page_entries.stretches.units import read_units
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.written_dates.line import Order, read_date

_TITLE = re.compile(r"(?:---|\+\+\+)\s.*?^title\s*[:=]\s*(.*?)$", re.DOTALL | re.MULTILINE)
_ENOUGH = 3
_RUNNING = 30  # words
_NEARLY_ALL = 0.9
_LONGEST_LABEL = 4  # words


def read_listed(page: str, blocks: Sequence[Block], order: Order | None) -> Iterator[PageEntry]:
    """The entries of a page that lists its coverage."""
    found = [(unit, sources_of(unit)) for unit in read_units(blocks, title_of(page))]
    told = told_parts([Box(unit, sources.own[0].url) for unit, sources in found])
    states = [
        begin_line(unit, source, sources, order)
        for unit, (_, sources) in zip(told, found, strict=True)
        for source in sources.own
    ]
    states = list(_told_once(states))
    _drop_labels(states)
    take_linked_years(states)
    take_authors(states)
    take_bold_titles(states)
    outlets = _headings_that_name_outlets(states)
    habits = Habits(_are_names(states), outlets, _are_headed(states))
    read_patterns(states)
    for state in states:
        read_names(state, habits)
    take_left_outlets(states)
    take_lone_names(states)
    take_pictured_days(states)
    take_pictured_outlets(states)
    take_left_authors(states)
    habit = _habit(states, [place_of_outlet(state) for state in states])
    sectioned = len({state.unit.section.name for state in states}) > 1
    states = list(without_doubted(states))
    if is_coverage(blocks, title_of(page), states):
        for state in without_homes(states):
            if state.source.url or _is_told(state):
                yield finish_line(state, habit, outlets, sectioned=sectioned)


def _is_told(state: LineState) -> bool:
    """Whether a line that leads nowhere tells of a piece: what was said or printed, and where."""
    said = bool({"title", "date"} & state.plain.keys()) or bool(state.unit.prose.quoted)
    return said if "outlet" in state.plain else {"title", "date"} <= state.plain.keys()


def _told_once(states: Sequence[LineState]) -> Iterator[LineState]:
    """The lines without running text that leads, undated, where a line with a date leads."""
    dated = {state.source.url for state in states if "date" in state.plain} - {""}
    for state in states:
        running = "date" not in state.plain and len(state.unit.prose.text.split()) > _RUNNING
        if not (running and state.source.url in dated):
            yield state


def _drop_labels(states: Sequence[LineState]) -> None:
    """Take the words of links that are called the same to several sites, in whatever language."""
    hosts: Mapping[str, set[str]] = defaultdict(set)
    for state in states:
        hosts[state.text(state.words).casefold()].add(host_of(state.source.url))
    labels = {
        words
        for words, sites in hosts.items()
        if len(sites) >= _ENOUGH and len(words.split()) <= _LONGEST_LABEL and not find_kind(words)
    }
    for state in states:
        if state.text(state.words).casefold() in labels:
            state.words = state.words._replace(end=state.words.start)


def title_of(page: str) -> str:
    """What the front matter calls the page."""
    title = _TITLE.match(page)
    return title[1] if title else ""


def _headings_that_name_outlets(states: Sequence[LineState]) -> frozenset[str]:
    """Headings such as "The Guardian" over links to theguardian.com; all when most are.

    The first link below it must lead there, or most; names of other outlets speak against it.
    A file of the site has no host: one that is called nothing is by what its day stands with.
    """
    told: Mapping[str, list[int]] = defaultdict(list)
    for state in states:
        section = state.unit.section
        ruler = section.lang or section.kind or read_date(section.name)
        if section.name and not ruler:
            dated = section.date is not None and section.date.day > 0
            lone = state.is_local and dated and is_generic(state.text(state.words))
            named = lone or is_named_by_host(section.name, state.source.url)
            told[section.name].append(named or -is_outlet(state, state.words))
    sure = frozenset(
        name
        for name, hits in told.items()
        if sum(hits) > 0 and (hits[0] > 0 or sum(hits) * 2 >= len(hits)) and is_like_a_name(name)
    )
    return frozenset(told) if len(sure) * 2 >= len(told) and len(sure) >= _ENOUGH else sure


def _are_names(states: Sequence[LineState]) -> bool:
    """Whether most links that say something are the names of their outlets."""
    telling = [state for state in states if not is_generic(state.text(state.words))]
    named = sum(is_outlet(state, state.words) or _is_dated_name(state) for state in telling)
    if sum(is_short_name(one, one.words) for one in telling) >= len(telling) * _NEARLY_ALL:
        return named > 1 and named * 4 >= len(telling)
    return named >= _ENOUGH and named * 2 > len(telling)


def _is_dated_name(state: LineState) -> bool:
    """Whether a link to a file of the site is called by a name and a day, beside nothing else."""
    words = undated_words(state)
    lone = state.is_local and state.date is not None and not state.left()
    return lone and not find_kind(words) and is_like_a_name(words)


def _are_headed(states: Sequence[LineState]) -> bool:
    """Whether most headings of cards whose links say nothing are the names of their outlets."""
    said = [state for state in states if is_generic(state.text(state.words))]
    headed = [(state, span) for state in said if (span := lone_heading(state))]
    named = sum(is_outlet(state, span) for state, span in headed)
    return named >= _ENOUGH and named * 2 > len(headed)


def _habit(states: Sequence[LineState], seen: Sequence[str]) -> str:
    """What most lines of this page have alike; empty where nothing prevails."""
    counted = Counter(filter(None, seen))
    word, times = counted.most_common(1)[0] if counted else ("", 0)
    return word if times >= _ENOUGH and times * 2 > len(states) else ""
