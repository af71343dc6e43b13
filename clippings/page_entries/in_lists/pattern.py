"""The places of title, outlet and author in the lines of a list, decided for all lines at once.

The lines of a list have the same layout: each fact has the same place in all of them. A place holds
titles if its texts are long and all different, outlets if they are repeated or are names of hosts,
authors if they are names of persons.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from clippings.page_entries.in_lists.author_place import persons_in
from clippings.page_entries.in_lists.layouts import Layout, Line, by_layout, lines_of_same_layout
from clippings.page_entries.in_lists.likeness import is_summary, may_be
from clippings.page_entries.in_lists.line_names import unquoted_span
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.outlet_beside import without_lead
from clippings.page_entries.in_lists.place_content import PlaceContent, cut
from clippings.page_entries.in_lists.places import Key
from clippings.page_entries.in_lists.rated_contents import rated_contents
from clippings.spans import Span, holds
from clippings.values import one_or_list

_SAMPLE = 60  # lines


Pattern: TypeAlias = Mapping[Key, PlaceContent]


def read_patterns(states: Sequence[LineState]) -> None:
    """Take title, outlet and author out of lines that have the layout of others on the page.

    A line with more or fewer places is read like most of those that have the places of both title
    and outlet. A line without a link below the heading of an outlet is left out, as its outlet is
    known.
    """
    lone = [
        one for one in states if not (one.shared or one.link_is_outlet or _is_below_outlet(one))
    ]
    plain, marked = by_layout(lone, marked=False), by_layout(lone, marked=True)
    found: list[tuple[Layout, Pattern]] = []
    for lines in sorted(lines_of_same_layout(plain, marked), key=len, reverse=True):
        if pattern := _pattern_of(lines):
            found.append((lines[0].layout, pattern))
            for line in lines:
                _keep(line, pattern)
    for line in chain(*marked.values(), *plain.values()):
        fitting = (pattern for layout, pattern in found if _fits(line.layout, layout, pattern))
        if not _is_complete(line.state):
            _keep(line, next(fitting, {}))


def _is_below_outlet(state: LineState) -> bool:
    """Whether a line without a link has its outlet from the heading above."""
    return state.below_outlet and not state.source.url


def _fits(own: Layout, other: Layout, pattern: Pattern) -> bool:
    """Whether a line has the places of a pattern, and as many places in its link."""
    linked, usual = ({key for key in layout if key[0] == "link"} for layout in (own, other))
    return pattern.keys() <= {*own} and linked == usual


def _is_complete(state: LineState) -> bool:
    """Whether title and outlet are known."""
    return {"title", "outlet"} <= state.plain.keys()


def _pattern_of(lines: Sequence[Line]) -> Pattern:
    """The most likely facts at each place; none if title or outlet are unsure."""
    sample = lines[:: max(len(lines) // _SAMPLE, 1)]
    best: dict[frozenset[str], tuple[float, dict[Key, PlaceContent]]] = {frozenset(): (0.0, {})}
    for number, key in enumerate(lines[0].layout):
        rated = list(rated_contents(sample, number))
        grown = dict(best)
        for taken, (score, pattern) in best.items():
            for rating, content in rated:
                facts = taken | {*content.fields}
                if taken & {*content.fields} or rating <= 0:
                    continue
                if facts not in grown or score + rating > grown[facts][0]:
                    grown[facts] = score + rating, pattern | {key: content}
        best = grown
    whole = [found for facts, found in best.items() if {"title", "outlet"} <= facts]
    return max(whole, key=lambda found: found[0], default=(0.0, {}))[1]


def _keep(line: Line, pattern: Pattern) -> None:
    """Take the facts out of a line, if each place has its own."""
    state, spans = line.state, _spans_of(line, pattern)
    if spans is None:
        return
    if "outlet" in spans:
        spans["outlet"] = without_lead(state, spans["outlet"])
    if all(may_be(field, state.text(span), state.source.url) for field, span in spans.items()):
        state.by_layout = bool(spans)
        if "title" in spans and _is_summary(state, spans["title"]):
            del spans["title"]
        for field, span in spans.items():
            _take(state, field, span)


def _is_summary(state: LineState, span: Span) -> bool:
    """Whether a sentence about the piece is beside the link, where other lines have a title."""
    linked = Span(state.source.start, state.source.end)
    return not holds(linked, span) and is_summary(state.text(span))


def _spans_of(line: Line, pattern: Pattern) -> dict[str, Span] | None:
    """The spans of a pattern's facts in a line; None if a place lacks its fact."""
    found: dict[str, Span] = {}
    for place in line.places:
        if content := pattern.get(place.key):
            start, end = place.span
            spans = cut(line.seen[start:end], content)
            if not spans:
                return None
            found |= {field: one.moved(start) for field, one in spans.items()}
    return found


def _take(state: LineState, field: str, span: Span) -> None:
    """Take a fact out of a line, unless it is known."""
    if field == "author":
        state.plain.setdefault("author", one_or_list(persons_in(state.text(span))))
        state.rest.take(*span)
    elif field not in state.plain:
        state.keep(field, unquoted_span(state, span))
