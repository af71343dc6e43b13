"""Pieces that are cited: "Doe, J. (2024, May 4). A title. The Outlet." above "Read here"."""

import re
from typing import NamedTuple

from clippings.page_entries.in_lists.bylines import in_order
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name

_BEHIND_DATE = re.compile(r"\)[.,:]\s+")
_SENTENCE_END = re.compile(r"(?:(?<!\b[A-Z])\.|(?<=[?!…]))\s+")  # an initial ends none
_LINE_END = re.compile(r"[.\s]*(?:[\n\u2028\x01]|$)")


_VOLUME = re.compile(r"(?:,\s*(?:pp?\.\s?)?\d[\d()–-]*)+$")  # and pages
_WHO = re.compile(
    r"\s*(?P<last>[^\W\d_][\w’' -]{1,30}), (?P<first>[^\W\d_][\w.’' -]{0,30}?)\.?\s+\("
)


class Cited(NamedTuple):
    """Where title and outlet of a cited piece stand."""

    title: Span
    outlet: Span


def take_cited(state: LineState) -> None:
    """Take out author, title and outlet where the name of a person stands before the date."""
    who = _WHO.fullmatch(state.unit.prose.text, 0, state.date.start) if state.date else None
    name = in_order(who["first"], who["last"]) if who else ""
    if is_person(name) and (told := cited(state)):
        state.plain["author"] = name
        state.rest.take(0, told.title.start)
        state.keep("title", told.title)
        state.keep("outlet", told.outlet)


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
    pages = _VOLUME.search(text, stops[-1].end(), end.start())
    outlet = Span(stops[-1].end(), pages.start() if pages else end.start())
    free = TAKEN not in state.rest.text[title.start : outlet.end]
    return Cited(title, outlet) if free and is_like_a_name(state.text(outlet)) else None
