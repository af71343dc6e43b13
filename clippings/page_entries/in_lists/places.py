"""The places of a line: the parts that its link, line ends, dates and marks separate."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import LINK, TAKEN, is_edge
from clippings.page_entries.markup.prose import Anchor
from clippings.spans import Span, holds
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic
from clippings.words.quotation import QUOTED

_BREAKS = "\n\u2028\u2029\t"
_BAR = re.compile(r"(?<=\s)[|｜](?=\s)")
_OF = re.compile(r"(?P<word>[^\W\d_]+) (?:of|on|von|zu|de|du|di|del|da|do|van) ?[\"“„«]?$")
_NEAR = 40  # characters
_MOST_PLACES = 12
_SPACES = " \u00a0"
_QUOTES = '"“”„«»‹›「」『』'
_BRACKETS = (("(", ")"), ("[", "]"))

# Before, in or after the link; how many places are nearer to it; the formatting.
Key: TypeAlias = tuple[str, int, str]


class PlacedWords(NamedTuple):
    """Some words of a line, with a key to compare their place with that in other lines."""

    key: Key
    span: Span


def untaken_text(state: LineState) -> str:
    """The line with the text of its link, without what facts have taken."""
    rest, anchor = state.rest.text, _anchor(state)
    seen = [*rest]
    if state.link_span.start < state.link_span.end:
        words = state.unit.prose.text[anchor.start : anchor.end]
        linked = rest[anchor.start : anchor.end]
        seen[anchor.start : anchor.end] = [
            word if mark == LINK else mark for word, mark in zip(words, linked, strict=True)
        ]
    if date := state.date_in_link:
        seen[date.start : date.end] = TAKEN * (date.end - date.start)
    return "".join(TAKEN if char == LINK else char for char in seen)


def places_of(state: LineState, seen: str, *, marked: bool) -> tuple[PlacedWords, ...]:
    """The places with words, in order; if `marked`, formatted text is separated from other text."""
    anchor = _anchor(state)
    spans = list(_split(state, seen, anchor, marked=marked))
    quoted = [Span(*match.span()) for match in QUOTED.finditer(seen)] if marked else []
    flags = {span: _flag(state, quoted, span) if marked else "" for span in spans}
    before = [span for span in spans if span.end <= anchor.start]
    inside = [span for span in spans if holds(anchor, span)]
    after = [span for span in spans if span.start >= anchor.end and span not in inside]
    keyed = [
        *(("before", n, span) for n, span in enumerate(reversed(before))),
        *(("link", n, span) for n, span in enumerate(inside)),
        *(("after", n, span) for n, span in enumerate(after)),
    ]
    places = (PlacedWords((side, n, flags[span]), span) for side, n, span in keyed)
    return tuple(sorted(places, key=lambda place: place.span))[:_MOST_PLACES]


def _anchor(state: LineState) -> Anchor:
    """The whole link, of which the state may have only a part."""
    anchors = (one for one in state.unit.prose.anchors if one.span == state.source.span)
    return next(anchors, state.source)


def _split(state: LineState, seen: str, anchor: Anchor, *, marked: bool) -> Iterator[Span]:
    """The parts of a line between its separators."""
    bounds = {0, len(seen), anchor.start, anchor.end}
    bounds |= {
        n for n, char in enumerate(seen) if char in _BREAKS and not _is_wrap(char, n, anchor)
    }
    bounds |= {bar.start() for bar in _BAR.finditer(seen)}
    if state.date:
        bounds |= {state.date.start, state.date.end}
    for start, end in _set_apart(state, seen, bounds) if marked else ():
        bounds |= {start, end}
    for start, end in pairwise(sorted(bounds)):
        span = trimmed(seen, Span(start, end))
        has_words = any(map(str.isalnum, seen[span.start : span.end]))
        if has_words and not is_generic(seen[start:end]):
            yield span


def _is_wrap(char: str, place: int, anchor: Anchor) -> bool:
    """Whether a line end is only a line break inside the text of the link."""
    return char == "\n" and anchor.start <= place < anchor.end


def _set_apart(state: LineState, seen: str, bounds: set[int]) -> Iterator[Span]:
    """Headings, bold and italics at an edge or beside marks, and whole quotations.

    A quotation inside one of them, as in a title in italics, is a part of it.
    """
    prose = state.unit.prose
    formatted = []
    for start, end in (*prose.headings, *prose.strong, *prose.stressed):
        if _is_reviewed(seen[max(start - _NEAR, 0) : start]):
            continue
        left, right = _edges(seen, Span(start, end), bounds)
        if (left and right) or _is_bound(seen, start, end, bounds):
            formatted.append(Span(start, end))
    yield from formatted
    for quoted in QUOTED.finditer(seen):
        if any(one.start <= quoted.start() and quoted.end() <= one.end for one in formatted):
            continue
        apart = all(_edges(seen, Span(*quoted.span()), bounds))
        whole = " " in quoted[1].strip() and _is_bound(seen, *quoted.span(), bounds)
        if apart or whole:
            yield Span(*quoted.span())


def _is_reviewed(before: str) -> bool:
    """Whether words such as "review of" stand before a name, which is part of one title."""
    led = _OF.search(before)
    return bool(led and find_kind(led["word"]) == "review")


def _edges(seen: str, span: Span, bounds: set[int]) -> tuple[bool, bool]:
    """Whether there are no letters right before a stretch, and none right after it."""
    before, after = seen[: span.start].rstrip(_SPACES), seen[span.end :].lstrip(_SPACES)
    left = len(before) in bounds or not before[-1].isalnum()
    right = len(seen) - len(after) in bounds or not after[0].isalnum()
    return left, right


def _is_bound(seen: str, start: int, end: int, bounds: set[int]) -> bool:
    """Whether a stretch begins or ends at a boundary."""
    before, after = seen[:start].rstrip(_SPACES), seen[end:].lstrip(_SPACES)
    return len(before) in bounds or len(seen) - len(after) in bounds


def _flag(state: LineState, quoted: Sequence[Span], span: Span) -> str:
    """The formatting of a stretch: heading, bold, italics or quotation."""
    prose = state.unit.prose
    marks = (("h", prose.headings), ("b", prose.strong), ("i", prose.stressed), ("q", quoted))
    for flag, spans in marks:
        if any(start <= span.start and span.end <= end for start, end in spans):
            return flag
    return ""


def trimmed(seen: str, span: Span) -> Span:
    """A stretch without the marks around it, except its own brackets and quotation marks."""
    start, end = span
    while start < end and (_is_edge(seen[start]) or seen[start : start + 2] == ". "):
        start += 1
    while start < end and _is_edge(seen[end - 1]):
        end -= 1
    for first, last in _BRACKETS:
        inner = seen[start:end]
        if inner.count(first) > inner.count(last) and seen[end : min(end + 1, span.end)] == last:
            return Span(start, end + 1)
        if inner.count(last) > inner.count(first) and seen[max(start - 1, span.start)] == first:
            return Span(start - 1, end)
    return Span(start, end)


def _is_edge(char: str) -> bool:
    """Whether a character is a separator but no quotation mark."""
    return is_edge(char) and char not in _QUOTES
