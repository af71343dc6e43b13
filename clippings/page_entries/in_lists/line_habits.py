"""Whether the links and headings of a page are names of outlets, judged by all of its lines."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from operator import or_

from clippings.addresses import host_of
from clippings.page_entries.in_lists.beside_link import lone_heading
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_words import is_short_name, undated_words
from clippings.page_entries.in_lists.outlet_beside import is_outlet
from clippings.page_entries.in_lists.section_names import outlet_in_heading
from clippings.shares import at_least_half, more_than_half
from clippings.words.kinds import find_kind
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.sections import Section, announces, says_coverage, section_below
from clippings.words.stations import is_station
from clippings.written_dates.line import whole_date

_ENOUGH = 3
_NEARLY_ALL = 0.9
_LONGEST_LABEL = 4  # words


def drop_shared_link_texts(states: Sequence[LineState]) -> None:
    """Ignore link texts that are the same for several sites, in whatever language.

    The name of one of these sites is kept: it is an outlet with pieces elsewhere.
    """
    urls: Mapping[str, set[str]] = defaultdict(set)
    for state in states:
        urls[state.link_text.casefold()].add(state.source.url)
    labels = {
        words
        for words, led in urls.items()
        if len({*map(host_of, led)}) >= _ENOUGH
        and len(words.split()) <= _LONGEST_LABEL
        and not any(is_named_by_host(words, url) for url in led)
    }
    for state in states:
        if state.link_text.casefold() in labels:
            state.link_span = state.link_span._replace(end=state.link_span.start)


def mark_names_of_outlets(states: Sequence[LineState]) -> None:
    """Mark the lines where links, headings of cards or sections are names of outlets."""
    by_link, by_card, sections = _are_names(states), _are_headed(states), _named_sections(states)
    lists = _lists_of_names(states)
    for state in states:
        state.links_name_outlets, state.cards_name_outlets = by_link, by_card
        state.link_is_outlet = state.link_is_outlet or state.unit.section.name in lists
        state.below_outlet = state.unit.section.name in sections


def _named_sections(states: Sequence[LineState]) -> Collection[str]:
    """The section headings that are outlets, such as "The Guardian" over links to theguardian.com.

    The first link below must lead there, or most; names of other outlets count against it. If most
    headings are outlets, all others that are names count too. A file of the site has no host: below
    a date, a generic link to one counts as named.
    """
    hits_of: Mapping[str, list[int]] = defaultdict(list)
    for state in states:
        section = state.unit.section
        if section.name and not _describes_pieces(section.name):
            dated = section.date is not None and section.date.day > 0
            lone = state.is_local and dated and state.is_generic
            name = outlet_in_heading(section.name)
            named = lone or is_station(name) or is_named_by_host(name, state.source.url)
            hits_of[section.name].append(named or -is_outlet(state, state.link_span))
    names = {name: hits_of[name] for name in hits_of if is_like_a_name(outlet_in_heading(name))}
    sure = {
        name
        for name, hits in names.items()
        if sum(hits) > 0 and (hits[0] > 0 or at_least_half(sum(hits), len(hits)))
    }
    most = at_least_half(len(sure), len(hits_of)) and len(sure) >= _ENOUGH
    return sure | {name for name in names if not announces(name)} if most else sure


def _describes_pieces(heading: str) -> bool:
    """Whether a heading is a date, a language, or a kind of its pieces."""
    own = section_below(Section(), heading)
    return bool(own.lang or own.kind or whole_date(heading) or says_coverage(heading))


def _are_names(states: Sequence[LineState]) -> bool:
    """Whether most links with a text of their own are the names of their outlets.

    A text of links to several pieces is no title, but may say no more than "PDF document".
    """
    own_text = [state for state in states if not state.is_generic]
    pieces = {(state.link_text, state.source.url) for state in own_text}
    times = Counter(words for words, _ in pieces)
    named_by_host = [_is_host_name(one) or _is_dated_name(one) for one in own_text]
    repeated = (times[one.link_text] > 1 for one in own_text)
    named = sum(map(or_, named_by_host, repeated)) if any(named_by_host) else 0
    if sum(is_short_name(one, one.link_span) for one in own_text) >= len(own_text) * _NEARLY_ALL:
        return named > 1 and named * 4 >= len(own_text)
    return named >= _ENOUGH and more_than_half(named, len(own_text))


def _lists_of_names(states: Sequence[LineState]) -> Collection[str]:
    """The sections in which lines consist of linked names, several of them those of the hosts."""
    lists: Mapping[str, list[LineState]] = defaultdict(list)
    for state in states:
        lists[state.unit.section.name].append(state)
    return {
        name
        for name, lines in lists.items()
        if len(lines) >= _ENOUGH
        and all(map(_is_lone_name, lines))
        and sum(map(_is_host_name, lines)) * _ENOUGH >= len(lines)
    }


def _is_lone_name(state: LineState) -> bool:
    """Whether a line consists of a link that is a name."""
    text, (start, end) = state.unit.prose.text, state.link_span
    lone = not any(map(str.isalnum, text[:start] + text[end:]))
    name, _, publisher = state.link_text.rpartition(", ")
    published = bool(name) and len(name.split()) <= _LONGEST_LABEL and is_like_a_name(publisher)
    return lone and (published or is_short_name(state, state.link_span))


def _is_host_name(state: LineState) -> bool:
    """Whether the text of a link, without a date, is the name of its host."""
    return is_outlet(state, state.link_span) or is_named_by_host(
        undated_words(state), state.source.url
    )


def _is_dated_name(state: LineState) -> bool:
    """Whether a link to a file of the site is a name and a day, beside nothing else."""
    words = undated_words(state)
    lone = state.is_local and state.date is not None and not state.left()
    return lone and not find_kind(words) and is_like_a_name(words)


def _are_headed(states: Sequence[LineState]) -> bool:
    """Whether most headings of cards with generic links are the names of their outlets."""
    generic = [state for state in states if state.is_generic]
    headed = [(state, span) for state in generic if (span := lone_heading(state))]
    named = sum(is_outlet(state, span) for state, span in headed)
    return named >= _ENOUGH and more_than_half(named, len(headed))
