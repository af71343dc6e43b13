"""Where beside its links a page has its outlets, and what stands there in other lines."""

import re

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.outlet_beside import LONGEST_NAME
from clippings.spans import Span


def place_of_outlet(state: LineState) -> str:
    """How the outlet stands to the link, as a word to compare; empty where it is not beside it."""
    return _place(state, state.outlet) if state.outlet and "title" in state.plain else ""


def _place(state: LineState, span: Span) -> str:
    start, end = state.source.start, state.source.end
    text = state.rest.text
    before = span.end <= start
    if not before and span.start < end:
        return ""
    between = text[span.end : start] if before else text[end : span.start]
    return ("before" if before else "behind") + re.sub(r"[\x00\s]+", " ", between)


def read_outlet_by_habit(state: LineState, habit: str) -> None:
    """Take as outlet what stands where this page has its outlets."""
    if not habit or "outlet" in state.plain:
        return
    for span in state.rest.chunks():
        if _place(state, span) == habit and len(state.text(span).split()) <= LONGEST_NAME:
            state.keep("outlet", span)
            return
