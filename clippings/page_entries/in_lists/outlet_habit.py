"""Where beside its links a page has its outlets, and what stands there in other lines."""

import re
from collections import Counter
from collections.abc import Sequence

from clippings.page_entries.in_lists.line_state import LineState
from clippings.shares import more_than_half
from clippings.spans import Span

_FEWEST = 3  # lines
_LONGEST_NAME = 8  # words


def take_outlets_by_habit(states: Sequence[LineState]) -> None:
    """Take as outlet what stands where most lines of the page have theirs."""
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
    """How some words stand to the link, as a word to compare; empty where they are not beside."""
    start, end = state.source.start, state.source.end
    text = state.rest.text
    before = span.end <= start
    if not before and span.start < end:
        return ""
    between = text[span.end : start] if before else text[end : span.start]
    return ("before" if before else "behind") + re.sub(r"[\x00\s]+", " ", between)
