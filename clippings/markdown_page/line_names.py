"""Which words of a line are the title of the piece, and which the name of its outlet."""

import re

from clippings.markdown_page.line_state import LineState
from clippings.markdown_page.link_words import is_generic
from clippings.markdown_page.outlet_names import is_like_a_name, is_named_by_host
from clippings.markdown_page.prose import Span
from clippings.markdown_page.quotation import split_quotation

_QUOTED = re.compile(r"[“„«\"]([^“”„«»\"\x00\x01]{3,200})[”“»\"]")
_INSIDE = re.compile(r"\s[-–—|]\s|(?<=\S):\s|\s?[-–—]{2}\s?|\s[–—]|[–—]\s")
_PREPOSITION = re.compile(
    r"(?:in|on|for|at|via|from|auf|bei|im|dans|sur|en|su|op|på)\s+(?=[A-ZÀ-ÞА-Я0-9])"
)
_LONGEST_NAME = 8
_DASHES = " \t\u00a0-–—:|,;·•"


def read_names(state: LineState) -> None:
    """Title and outlet, from the words of the link and what stands beside it."""
    words = _unquoted(state, state.words)
    if state.date_in_link:
        _read_around_date(state, words, state.date_in_link)
    elif words.start == words.end or is_generic(state.text(words)):
        _read_beside(state)
    elif _is_outlet(state, words):
        state.keep("outlet", words)
        _read_title_beside(state)
    else:
        outlet = None if "outlet" in state.plain else _outlet_beside(state)
        if outlet:
            state.keep("outlet", outlet)
        if outlet or "outlet" in state.plain:
            state.keep("title", words)
        else:
            _read_inside(state, words)


def name_place(state: LineState) -> str:
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
        if _place(state, span) == habit and len(state.text(span).split()) <= _LONGEST_NAME:
            state.keep("outlet", span)
            return


def _unquoted(state: LineState, span: Span) -> Span:
    """The words of a link without spaces and quotation marks around them."""
    text = state.unit.prose.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    quoted = split_quotation(text.strip())
    if not quoted:
        return Span(start, start + len(text.strip()))
    marks, inner = quoted
    return Span(start + len(marks.open), start + len(marks.open) + len(inner))


def _is_outlet(state: LineState, span: Span) -> bool:
    words = state.text(span)
    return is_named_by_host(words, state.source.url) and (
        is_like_a_name(words) or len(words.split()) == 1
    )


def _read_around_date(state: LineState, words: Span, date: Span) -> None:
    """ "Outlet-May 20, 2018: Title" or "Title-May 20, 2018"."""
    left = _trimmed(state, Span(words.start, date.start))
    right = _trimmed(state, Span(date.end, words.end))
    if left.start < left.end and right.start < right.end:
        state.keep("outlet", left)
        state.keep("title", right)
        return
    only = left if left.start < left.end else right
    if only.start < only.end:
        outlet = _outlet_beside(state)
        if outlet:
            state.keep("outlet", outlet)
        state.keep("title", only)


def _trimmed(state: LineState, span: Span) -> Span:
    start, end = span
    text = state.unit.prose.text
    while start < end and text[start] in _DASHES:
        start += 1
    while start < end and text[end - 1] in _DASHES + "(":
        end -= 1
    return Span(start, end)


def _outlet_beside(state: LineState) -> Span | None:
    """The words beside the link that are most like the name of an outlet."""
    ranked = [(_rank(state, span), span) for span in _candidates(state)]
    named = [pair for pair in ranked if pair[0] > 0]
    if not named:
        return None
    best = max(named, key=lambda pair: pair[0])
    return best[1] if best[0] > 1 or len(named) == 1 else None


def _candidates(state: LineState) -> list[Span]:
    """Chunks without the preposition before them, and what is set in italics or bold."""
    stressed = [
        state.rest.trimmed(*span)
        for span in (*state.unit.prose.strong, *state.unit.prose.stressed)
        if not set(state.rest.text[span.start : span.end]) & {"\x00", "\x01"}
    ]
    chunks = [_without_preposition(state, span) for span in state.rest.chunks()]
    return [span for span in (*stressed, *chunks) if span.start < span.end]


def _without_preposition(state: LineState, span: Span) -> Span:
    found = _PREPOSITION.match(state.rest.text, span.start, span.end)
    return Span(found.end(), span.end) if found else span


def _rank(state: LineState, span: Span) -> int:
    words = state.text(span)
    if is_named_by_host(words, state.source.url):
        return 4
    stressed = (*state.unit.prose.strong, *state.unit.prose.stressed)
    whole = any(s.start <= span.start and span.end <= s.end for s in stressed)
    if whole and len(words.split()) <= _LONGEST_NAME and words[:1].isupper():
        return 3
    if not is_like_a_name(words):
        return 0
    return 2 if _is_beside_link(state, span) else 1


def _is_beside_link(state: LineState, span: Span) -> bool:
    text = state.rest.text
    after = text[span.end : state.source.start] if span.end <= state.source.start else ""
    before = text[state.source.end : span.start] if span.start >= state.source.end else ""
    return not (after + before).strip(' \t\n\u2028\u00a0\x00.,:;–—-()[]|"“”„«»*')


def _read_inside(state: LineState, words: Span) -> None:
    """ "Title | Outlet" or "Outlet: Title" where the address bears the outlet's name."""
    text = state.unit.prose.text[words.start : words.end]
    for match in _INSIDE.finditer(text):
        left = _trimmed(state, Span(words.start, words.start + match.start()))
        right = _trimmed(state, Span(words.start + match.end(), words.end))
        for outlet, title in ((left, right), (right, left)):
            if title.start < title.end and outlet.start < outlet.end and _is_outlet(state, outlet):
                state.keep("outlet", outlet)
                state.keep("title", title)
                return
    state.keep("title", words)


def _read_title_beside(state: LineState) -> None:
    quoted = _QUOTED.search(state.rest.text)
    if quoted:
        state.keep("title", Span(*quoted.span(1)))
        return
    chunks = [span for span in state.rest.chunks(coarse=True) if len(state.text(span).split()) > 2]
    if chunks:
        longest = max(chunks, key=lambda span: span.end - span.start)
        if len(state.text(longest).split()) <= 20:
            state.keep("title", longest)


def _read_beside(state: LineState) -> None:
    """The link says nothing: title and outlet stand beside it."""
    outlet = next((s for s in state.rest.chunks() if _rank(state, s) > 2), None)
    outlet = outlet or _label(state)
    if outlet:
        state.keep("outlet", outlet)
    before = Span(0, state.source.start)
    quoted = _QUOTED.search(state.rest.text)
    if quoted:
        state.keep("title", Span(*quoted.span(1)))
        return
    chunks = [s for s in state.rest.chunks(coarse=True) if s.end <= before.end]
    if chunks:
        longest = max(chunks, key=lambda span: span.end - span.start)
        if 1 < len(state.text(longest).split()) <= 30:
            state.keep("title", longest)


def _label(state: LineState) -> Span | None:
    """The name before the colon in "Outlet: address"."""
    match = re.match(r"\s*([^:\x00\x01]{2,60}?)\s*:\s*[\x00\x01]", state.rest.text)
    if match and is_like_a_name(match[1]):
        return Span(*match.span(1))
    return None
