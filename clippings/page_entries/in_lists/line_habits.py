"""What the links and the headings of a page are called, as all of its lines tell."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from operator import or_

from clippings.addresses import host_of
from clippings.page_entries.in_lists.beside_link import lone_heading
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_words import is_short_name, undated_words
from clippings.page_entries.in_lists.outlet_beside import is_outlet
from clippings.page_entries.in_lists.section_names import name_behind_kind
from clippings.shares import at_least_half, more_than_half
from clippings.words.kinds import find_kind
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.sections import Section, announces, below, says_coverage
from clippings.words.stations import is_station
from clippings.written_dates.line import whole_date

_ENOUGH = 3
_NEARLY_ALL = 0.9
_LONGEST_LABEL = 4  # words


def drop_labels(states: Sequence[LineState]) -> None:
    """Take the words of links that are called the same to several sites, in whatever language.

    The name of one of them is that of an outlet which has pieces elsewhere, too.
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
            state.words = state.words._replace(end=state.words.start)


def mark_habits(states: Sequence[LineState]) -> None:
    """Mark the lines where links, headings of cards or sections are called by names of outlets."""
    linked, headed, sections = _are_names(states), _are_headed(states), _named_sections(states)
    lists = _lists_of_names(states)
    for state in states:
        state.links_name_outlets, state.cards_name_outlets = linked, headed
        state.named = state.named or state.unit.section.name in lists
        state.below_outlet = state.unit.section.name in sections


def _named_sections(states: Sequence[LineState]) -> Collection[str]:
    """Headings such as "The Guardian" over links to theguardian.com; all when most are.

    The first link below it must lead there, or most; names of other outlets speak against it.
    A file of the site has no host: one that is called nothing is by what its day stands with.
    """
    told: Mapping[str, list[int]] = defaultdict(list)
    for state in states:
        section = state.unit.section
        if section.name and not _is_ruler(section.name):
            dated = section.date is not None and section.date.day > 0
            lone = state.is_local and dated and state.is_generic
            name = name_behind_kind(section.name)
            named = lone or is_station(name) or is_named_by_host(name, state.source.url)
            told[section.name].append(named or -is_outlet(state, state.words))
    names = {name: told[name] for name in told if is_like_a_name(name_behind_kind(name))}
    sure = {
        name
        for name, hits in names.items()
        if sum(hits) > 0 and (hits[0] > 0 or at_least_half(sum(hits), len(hits)))
    }
    most = at_least_half(len(sure), len(told)) and len(sure) >= _ENOUGH
    return sure | {name for name in names if not announces(name)} if most else sure


def _is_ruler(heading: str) -> bool:
    """Whether a heading tells when, in which language or of which kind its pieces are."""
    own = below(Section(), heading)
    return bool(own.lang or own.kind or whole_date(heading) or says_coverage(heading))


def _are_names(states: Sequence[LineState]) -> bool:
    """Whether most links that say something are the names of their outlets.

    Words that lead to several pieces are no title of them, but may say no more than "PDF document".
    """
    telling = [state for state in states if not state.is_generic]
    pieces = {(state.link_text, state.source.url) for state in telling}
    times = Counter(words for words, _ in pieces)
    told = [_is_borne(one) or _is_dated_name(one) for one in telling]
    again = (times[one.link_text] > 1 for one in telling)
    named = sum(map(or_, told, again)) if any(told) else 0
    if sum(is_short_name(one, one.words) for one in telling) >= len(telling) * _NEARLY_ALL:
        return named > 1 and named * 4 >= len(telling)
    return named >= _ENOUGH and more_than_half(named, len(telling))


def _lists_of_names(states: Sequence[LineState]) -> Collection[str]:
    """The sections whose lines are nothing but links called by names, several of their hosts."""
    lists: Mapping[str, list[LineState]] = defaultdict(list)
    for state in states:
        lists[state.unit.section.name].append(state)
    return {
        name
        for name, lines in lists.items()
        if len(lines) >= _ENOUGH
        and all(map(_is_lone_name, lines))
        and sum(map(_is_borne, lines)) * _ENOUGH >= len(lines)
    }


def _is_lone_name(state: LineState) -> bool:
    """Whether a link that is called by a name is all there is of a line."""
    text, (start, end) = state.unit.prose.text, state.words
    lone = not any(map(str.isalnum, text[:start] + text[end:]))
    name, _, house = state.link_text.rpartition(", ")
    housed = bool(name) and len(name.split()) <= _LONGEST_LABEL and is_like_a_name(house)
    return lone and (housed or is_short_name(state, state.words))


def _is_borne(state: LineState) -> bool:
    """Whether the host bears the words of a link, which may stand beside a date there."""
    return is_outlet(state, state.words) or is_named_by_host(undated_words(state), state.source.url)


def _is_dated_name(state: LineState) -> bool:
    """Whether a link to a file of the site is called by a name and a day, beside nothing else."""
    words = undated_words(state)
    lone = state.is_local and state.date is not None and not state.left()
    return lone and not find_kind(words) and is_like_a_name(words)


def _are_headed(states: Sequence[LineState]) -> bool:
    """Whether most headings of cards whose links say nothing are the names of their outlets."""
    said = [state for state in states if state.is_generic]
    headed = [(state, span) for state in said if (span := lone_heading(state))]
    named = sum(is_outlet(state, span) for state, span in headed)
    return named >= _ENOUGH and more_than_half(named, len(headed))
