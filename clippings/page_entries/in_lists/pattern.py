"""Where the lines of a list have title, outlet and author, decided for all of them at once.

The lines of a list are made alike: whatever stands between the facts, each has the same place in
all of them. A place holds titles where its words are many and ever new, outlets where they are
names that hosts bear or that come again, authors where they are names of persons.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from clippings.page_entries.in_lists.author_place import persons_in
from clippings.page_entries.in_lists.layouts import Line, Shape, by_shape, lines_made_alike
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
    """Take title, outlet and author out of the lines that are made like others of the page.

    A line that has something more or less than they have is read as the most of them are that have
    the places of both title and outlet. One that leads nowhere has the outlet of the heading above.
    """
    lone = [one for one in states if not (one.shared or one.named or _is_below_outlet(one))]
    plain, marked = by_shape(lone, marked=False), by_shape(lone, marked=True)
    found: list[tuple[Shape, Pattern]] = []
    for lines in sorted(lines_made_alike(plain, marked), key=len, reverse=True):
        if pattern := _pattern_of(lines):
            found.append((lines[0].shape, pattern))
            for line in lines:
                _keep(line, pattern)
    for line in chain(*marked.values(), *plain.values()):
        fitting = (pattern for shape, pattern in found if _fits(line.shape, shape, pattern))
        if not _is_told(line.state):
            _keep(line, next(fitting, {}))


def _is_below_outlet(state: LineState) -> bool:
    return state.below_outlet and not state.source.url


def _fits(own: Shape, other: Shape, pattern: Pattern) -> bool:
    """Whether a line has the places of a pattern, and its link is parted as in the others."""
    linked, usual = ({key for key in shape if key[0] == "link"} for shape in (own, other))
    return pattern.keys() <= {*own} and linked == usual


def _is_told(state: LineState) -> bool:
    return {"title", "outlet"} <= state.plain.keys()


def _pattern_of(lines: Sequence[Line]) -> Pattern:
    """The facts that are likest to stand at each place; none where title or outlet are unsure."""
    sample = lines[:: max(len(lines) // _SAMPLE, 1)]
    best: dict[frozenset[str], tuple[float, dict[Key, PlaceContent]]] = {frozenset(): (0.0, {})}
    for number, key in enumerate(lines[0].shape):
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
    state, told = line.state, _told(line, pattern)
    if told is None:
        return
    if "outlet" in told:
        told["outlet"] = without_lead(state, told["outlet"])
    if all(may_be(field, state.text(span), state.source.url) for field, span in told.items()):
        state.alike = bool(told)
        if "title" in told and _is_summed_up(state, told["title"]):
            del told["title"]
        for field, span in told.items():
            _take(state, field, span)


def _is_summed_up(state: LineState, span: Span) -> bool:
    """Whether a sentence about the piece stands beside the link, where others have a title."""
    linked = Span(state.source.start, state.source.end)
    return not holds(linked, span) and is_summary(state.text(span))


def _told(line: Line, pattern: Pattern) -> dict[str, Span] | None:
    """Where in a line the facts of a pattern stand; None where a place lacks its own."""
    told: dict[str, Span] = {}
    for place in line.places:
        if content := pattern.get(place.key):
            start, end = place.span
            spans = cut(line.seen[start:end], content)
            if not spans:
                return None
            told |= {field: one.moved(start) for field, one in spans.items()}
    return told


def _take(state: LineState, field: str, span: Span) -> None:
    if field == "author":
        state.plain.setdefault("author", one_or_list(persons_in(state.text(span))))
        state.rest.take(*span)
    elif field not in state.plain:
        state.keep(field, unquoted_span(state, span))
