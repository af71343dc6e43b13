"""Pieces that are cited, as they are above "Read here" or where nothing leads to them.

"Doe, J. (2024, May 4). A title. The Outlet." and "2024 Doe, Jo. “A title”, The Outlet, May 4".
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from clippings.page_entries.in_lists.bylines import in_order
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.page_entries.markup.prose import HARD_BREAK
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import is_person
from clippings.shares import at_least_half
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name
from clippings.words.quotation import QUOTED

_BEHIND_DATE = re.compile(r"\)[.,:]\s+")
_SENTENCE_END = re.compile(r"(?:(?<!\b[A-Z])\.|(?<=[?!…]))\s+")  # an initial ends none
_LINE_END = re.compile(r"[.\s]*(?:[\n\u2028\x01]|$)")


_VOLUME = re.compile(r"(?:,\s*(?:pp?\.\s?)?\d[\d()–-]*)+$")  # and pages
# "A title (J. Roe) [The Outlet].": who asked or spoke, and the publisher of a recording.
_IN_BRACKETS = re.compile(r"(?P<title>[^\[\]]+?)(?: \([^()]+\))? \[(?P<outlet>[^\[\]]+)\]")
_BEHIND_TITLE = re.compile(r"[\s.,\x00–—-]*(?P<outlet>[^,\x00\x01\n\u2028()]+)")
_MOST_BEFORE = 3  # words
_WHO = re.compile(
    r"\s*(?P<last>[^\W\d_][\w’' -]{1,30}), (?P<first>[^\W\d_][\w.’' -]{0,30}?)\.?\s+\("
)


class Cited(NamedTuple):
    """Where title and outlet of a cited piece stand."""

    title: Span
    outlet: Span


def take_cited(state: LineState) -> None:
    """Take out author, title and outlet where the name of a person stands before the date."""
    text, end = state.unit.prose.text, state.date.start if state.date else 0
    who = _WHO.fullmatch(text, text.rfind(HARD_BREAK, 0, end) + 1, end)
    name = in_order(who["first"], who["last"]) if who else ""
    if who and is_person(name) and (told := cited(state)):
        state.plain["author"] = name
        state.rest.take(who.start(), told.title.start)
        state.keep("title", told.title)
        state.keep("outlet", told.outlet)


def cited(state: LineState) -> Cited | None:
    """Title and outlet behind a date in brackets, each ended by a full stop."""
    text = state.unit.prose.text
    after = _BEHIND_DATE.match(text, state.date.end) if state.date else None
    linked = after is not None and state.source.start <= after.end()  # the citation as a whole
    seen = text if linked else state.rest.text
    end = _LINE_END.search(seen, after.end()) if after else None
    if not after or not end:
        return None
    if bracketed := _IN_BRACKETS.fullmatch(text, after.end(), end.start()):
        return Cited(Span(*bracketed.span("title")), Span(*bracketed.span("outlet")))
    stops = list(_SENTENCE_END.finditer(text, after.end(), end.start()))
    if not stops:
        return None
    title = Span(after.end(), stops[-1].start())
    pages = _VOLUME.search(text, stops[-1].end(), end.start())
    outlet = Span(stops[-1].end(), pages.start() if pages else end.start())
    free = TAKEN not in state.rest.text[title.start : outlet.end]
    return Cited(title, outlet) if free and is_like_a_name(state.text(outlet)) else None


def take_quoted(states: Sequence[LineState]) -> None:
    """Take quoted titles with the outlets behind them, of lines whose links say nothing.

    What stands there are authors where most of it are names of persons.
    """
    silent = [state for state in states if state.is_generic]
    quoted = [(state, told) for state in silent if (told := _quoted(state))]
    persons = sum(is_full_name(state.text(told.outlet)) for state, told in quoted)
    for state, told in quoted if not at_least_half(persons, len(quoted)) else ():
        if is_like_a_name(state.text(told.outlet)):
            state.keep("title", told.title)
            state.keep("outlet", told.outlet)


def _quoted(state: LineState) -> Cited | None:
    """Title in quotation marks, before it at most a name, and the outlet behind it."""
    text = state.rest.text
    untold = not {"title", "outlet"} & {*state.plain}
    title = QUOTED.search(text) if state.date and untold else None
    before = text[: title.start()].replace(TAKEN, " ").split() if title else []
    outlet = _BEHIND_TITLE.match(text, title.end()) if title else None
    if not title or not outlet or len(before) > _MOST_BEFORE:
        return None
    return Cited(state.rest.trimmed(*title.span(1)), state.rest.trimmed(*outlet.span("outlet")))
