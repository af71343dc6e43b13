"""Pieces in the form of a citation, above "Read here" or without a link.

"Doe, J. (2024, May 4). A title. The Outlet." and "2024 Doe, Jo. “A title”, The Outlet, May 4".
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from clippings.page_entries.in_lists.bylines import name_in_order
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.page_entries.markup.prose import HARD_BREAK
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import is_person
from clippings.shares import at_least_half
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name
from clippings.words.quotation import QUOTED

_AFTER_DATE = re.compile(r"\)[.,:]\s+")
_SENTENCE_END = re.compile(r"(?:(?<!\b[A-Z])\.|(?<=[?!…]))\s+")  # not after an initial
_LINE_END = re.compile(r"[.\s]*(?:[\n\u2028\x01]|$)")


_VOLUME = re.compile(r"(?:,\s*(?:pp?\.\s?)?\d[\d()–-]*)+$")  # and pages
# "A title (J. Roe) [The Outlet].": the interviewer, and the publisher of a recording.
_IN_BRACKETS = re.compile(r"(?P<title>[^\[\]]+?)(?: \([^()]+\))? \[(?P<outlet>[^\[\]]+)\]")
_AFTER_TITLE = re.compile(r"[\s.,\x00–—-]*(?P<outlet>[^,\x00\x01\n\u2028()]+)")
_MOST_BEFORE = 3  # words
_AUTHOR = re.compile(
    r"\s*(?P<last>[^\W\d_][\w’' -]{1,30}), (?P<first>[^\W\d_][\w.’' -]{0,30}?)\.?\s+\("
)


class Cited(NamedTuple):
    """The places of title and outlet of a cited piece."""

    title: Span
    outlet: Span


def take_cited(state: LineState) -> None:
    """Take author, title and outlet where the name of a person stands before the date."""
    text, end = state.unit.prose.text, state.date.start if state.date else 0
    author = _AUTHOR.fullmatch(text, text.rfind(HARD_BREAK, 0, end) + 1, end)
    name = name_in_order(author["first"], author["last"]) if author else ""
    if author and is_person(name) and (found := cited_title_and_outlet(state)):
        state.plain["author"] = name
        state.rest.take(author.start(), found.title.start)
        state.keep("title", found.title)
        state.keep("outlet", found.outlet)


def cited_title_and_outlet(state: LineState) -> Cited | None:
    """Title and outlet after a date in brackets, each ended by a full stop."""
    text = state.unit.prose.text
    after = _AFTER_DATE.match(text, state.date.end) if state.date else None
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


def take_quoted_titles(states: Sequence[LineState]) -> None:
    """Take quoted titles with the outlets after them, in lines with generic links.

    If most of the supposed outlets are names of persons, these are authors.
    """
    generic = [state for state in states if state.is_generic]
    quoted = [(state, found) for state in generic if (found := _quoted(state))]
    persons = sum(is_full_name(state.text(found.outlet)) for state, found in quoted)
    for state, found in quoted if not at_least_half(persons, len(quoted)) else ():
        if is_like_a_name(state.text(found.outlet)):
            state.keep("title", found.title)
            state.keep("outlet", found.outlet)


def _quoted(state: LineState) -> Cited | None:
    """A title in quotation marks, after at most a name, and the outlet after it."""
    text = state.rest.text
    missing = not {"title", "outlet"} & {*state.plain}
    title = QUOTED.search(text) if state.date and missing else None
    before = text[: title.start()].replace(TAKEN, " ").split() if title else []
    outlet = _AFTER_TITLE.match(text, title.end()) if title else None
    if not title or not outlet or len(before) > _MOST_BEFORE:
        return None
    return Cited(state.rest.trimmed(*title.span(1)), state.rest.trimmed(*outlet.span("outlet")))
