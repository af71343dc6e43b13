"""Pieces that are cited: "Doe, J. (2024, May 4). A title. The Outlet." above "Read here"."""

import re
from typing import NamedTuple

from clippings.page_entries.in_lists.line_state import LineState
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name

_BEHIND_DATE = re.compile(r"\)[.,:]\s+")
_SENTENCE_END = re.compile(r"(?:(?<!\b[A-Z])\.|(?<=[?!…]))\s+")  # an initial ends none
_LINE_END = re.compile(r"[.\s]*(?:[\n\u2028\x01]|$)")


class Cited(NamedTuple):
    """Where title and outlet of a cited piece stand."""

    title: Span
    outlet: Span


def cited(state: LineState) -> Cited | None:
    """Title and outlet behind a date in brackets, each ended by a full stop."""
    text = state.unit.prose.text
    behind = _BEHIND_DATE.match(text, state.date.end) if state.date else None
    end = _LINE_END.search(text, behind.end()) if behind else None
    if not behind or not end:
        return None
    stops = list(_SENTENCE_END.finditer(text, behind.end(), end.start()))
    if not stops:
        return None
    title = Span(behind.end(), stops[-1].start())
    outlet = Span(stops[-1].end(), end.start())
    free = state.rest.is_free(title) and state.rest.is_free(outlet)
    return Cited(title, outlet) if free and is_like_a_name(state.text(outlet)) else None
