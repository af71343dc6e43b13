"""Outlets of lines that no host names, found by where other lines of the page have theirs."""

import re
from collections import Counter
from collections.abc import Sequence

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.outlet_beside import without_preposition
from clippings.shares import more_than_half
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name

_FEWEST = 3  # lines
_LONGEST_NAME = 8  # words
_SHARE_OF_LINES = 0.7  # of those without an outlet


def take_outlets_by_place(states: Sequence[LineState]) -> None:
    """Take as outlet the words at the place where most lines of the page have theirs."""
    places = [_place(one, one.outlet) for one in states if one.outlet and "title" in one.plain]
    place, times = next(iter(Counter(filter(None, places)).most_common(1)), ("", 0))
    if times < _FEWEST or not more_than_half(times, len(states)):
        return
    for state in states:
        if "outlet" not in state.plain and (span := _at(state, place)):
            state.keep("outlet", span)


def _at(state: LineState, place: str) -> Span | None:
    """The few words at a place."""
    few = (c for c in state.rest.chunks() if len(state.text(c).split()) <= _LONGEST_NAME)
    return next((chunk for chunk in few if _place(state, chunk) == place), None)


def _place(state: LineState, span: Span) -> str:
    """The place of some words relative to the link, as text to compare; empty if they overlap."""
    start, end = state.source.start, state.source.end
    text = state.rest.text
    before = span.end <= start
    if not before and span.start < end:
        return ""
    between = text[span.end : start] if before else text[end : span.start]
    return ("before" if before else "after") + re.sub(r"[\x00\s]+", " ", between)


def take_remaining_outlets(states: Sequence[LineState]) -> None:
    """Take as outlet the only name beside title and date, if nearly all lines have one."""
    bare = [state for state in states if not state.outlet and "outlet" not in state.plain]
    for state in bare:
        if not state.source.url and (span := _name_beside_facts(state)):
            state.keep("outlet", span)
    named = [(state, span) for state in bare if (span := _name_beside_facts(state))]
    if len(named) < _FEWEST or len(named) < len(bare) * _SHARE_OF_LINES:
        return
    for state, span in named:
        state.keep("outlet", span)


def take_lone_names(states: Sequence[LineState]) -> None:
    """Take names alone beside bare addresses: as outlets if the page shows that, else titles.

    The page shows it if a name is repeated, or if other lines have the name of their host there.
    """
    bare = [one for one in states if one.is_bare and "title" not in one.plain]
    lone = [(one, span) for one in bare if "outlet" not in one.plain and (span := lone_name(one))]
    times = Counter(state.text(span) for state, span in lone)
    are_outlets = len(lone) < len(bare) or max(times.values(), default=0) > 1
    for state, span in lone:
        if are_outlets or " " in state.text(span):
            state.keep("outlet" if are_outlets else "title", span)


def lone_name(state: LineState) -> Span | None:
    """The only name that no fact has taken, if there is nothing else."""
    spans = [without_preposition(state, span) for span in state.left()]
    return spans[0] if len(spans) == 1 and is_like_a_name(state.text(spans[0])) else None


def _name_beside_facts(state: LineState) -> Span | None:
    """The only name left beside date and title."""
    return lone_name(state) if state.date is not None and "title" in state.plain else None
