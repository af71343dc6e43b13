"""The name of the outlet beside a link."""

import re
from collections.abc import Iterator

from clippings.page_entries.in_lists.interviewees import outlet_after_person
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.words.capitals import NAME_START, SMALL
from clippings.words.kinds import find_kind
from clippings.words.leads import (
    ARTICLE_WORDS,
    AT_BEGINNING,
    IN_CAPITALS,
    IN_ONE_CALLED,
    TO_OUTLET,
    leading,
)
from clippings.words.links import is_generic
from clippings.words.names import AND
from clippings.words.outlet_names import is_like_a_name, is_name_of_host, is_named_by_host

_FEW = 3
_LONGEST_LINE = 15  # words
_STRESSED = 12  # words; longer text in bold or italics is no name
_GOES_ON = re.compile(rf",\s{SMALL}")  # "A title, and more of it"
_LEAD = re.compile(
    r"(?:(?P<kind>[^\W\d_][\w-]*(?: (?!in |on |for |at )[\w-]+)?)\s+)?"
    + leading(f"{TO_OUTLET}|{AT_BEGINNING}")
)
_CAPITAL_LEAD = re.compile(leading(IN_CAPITALS))
_BY = re.compile(
    rf"(?:by|with|von|par|por|mit|avec|con)\s+(?:(?:the|der|die|das|le|la|el)\s+)?(?={NAME_START})"
)
_LEADS = re.compile(rf"\b{leading(TO_OUTLET, f'{ARTICLE_WORDS}|my|our', NAME_START)}")
_NAME = re.compile(rf"{NAME_START}[\w&’'-]*(?: (?:of |the )?{NAME_START}[\w&’'-]*)*")
# "Danish Broadcasting Corporation (DR)": the abbreviation is a part of the name.
_WITH_ABBREVIATION = re.compile(rf"{_NAME.pattern} \((?P<short>[A-Z]{{2,6}})\)")
_TAIL = re.compile(r"\s+(?:vom|from|of|on|du|del|dal|di|am|den|fra|van|le)$")
# Words between the name and a link: "New Scientist about [our work]", "Le Monde and [a talk]".
_TOPIC_WORD = re.compile(rf"\s+(?:about|regarding|über|sobre|om|{AND})$")
_ABOUT = re.compile(r"\s(?:about|regarding|über|zur|zum|sobre|om)\s")
_TOPIC = re.compile(rf"{_TOPIC_WORD.pattern}|['’]s$")


def is_outlet(state: LineState, span: Span) -> bool:
    """Whether the words are the name of the address's host."""
    words = state.text(span)
    named = is_named_by_host(words, state.source.url)
    sure = is_like_a_name(words) or len(words.split()) == 1
    return named and (sure or is_name_of_host(words, state.source.url))


def outlet_beside(state: LineState, least: int = 1) -> Span | None:
    """The words beside the link that are most like the name of an outlet.

    Rank 4 is the host's name, 3 bold or italics, 2 a name next to the link, 1 one elsewhere, if
    alone. Beside a file, which has no host, words written like a name win.
    """
    ranked = [(_rank(state, span), span) for span in _candidates(state)]
    named = [pair for pair in ranked if pair[0] >= least]
    if not named:
        return None

    def order(pair: tuple[int, Span]) -> tuple[int, bool]:
        return pair[0], state.is_local and is_like_a_name(state.text(pair[1]))

    rank, best = max(named, key=order)
    return _with_long_form(state, best) if rank > 1 or len(named) == 1 else None


def _with_long_form(state: LineState, span: Span) -> Span:
    """A name with the words that it abbreviates, if it is in brackets after them."""
    whole = _WITH_ABBREVIATION.finditer(state.rest.text)
    return next((Span(*one.span()) for one in whole if one.span("short") == tuple(span)), span)


def _is_by_outlet(state: LineState, words: str) -> bool:
    """Whether the words after "by" or "with" are one name, and not that of a person."""
    other = is_named_by_host(words, state.source.url) or not is_person(words)
    return is_like_a_name(words) and not _LEADS.search(words) and other


def _candidates(state: LineState) -> list[Span]:
    """Chunks without words before a name, and text in italics or bold."""
    stressed = [
        state.rest.trimmed(*free)
        for span in (*state.unit.prose.strong, *state.unit.prose.stressed)
        for free in _untaken(state, span)
    ]
    chunks = [without_lead(state, span) for span in state.rest.chunks()]
    chunks = [_name_within(state, span) for span in chunks]
    return [span for span in (*stressed, *chunks) if span.start < span.end]


def _untaken(state: LineState, span: Span) -> Iterator[Span]:
    """The parts of a stretch that have not been taken."""
    pieces = re.finditer(r"[^\x00\x01]+", state.rest.text[span.start : span.end])
    yield from (Span(span.start + one.start(), span.start + one.end()) for one in pieces)


def without_lead(state: LineState, span: Span) -> Span:
    """The words after "in", "on" or "Interview on", and before "vom"."""
    text, (start, end) = state.rest.text, span
    pattern = _TOPIC if start < state.source.start else _TOPIC_WORD  # "Barron's [pdf]" is whole
    topic = pattern.search(text, start, end) if state.rest.leads_to_link(span) else None
    end = topic.start() if topic else end
    found = _LEAD.match(text, start, end)
    if called := IN_ONE_CALLED.match(text, start, end):
        start = called.end()
    elif found and (not found["kind"] or find_kind(found["kind"])):
        start = found.end()
    elif (by := _BY.match(text, start, end)) and _is_by_outlet(state, text[by.end() : end]):
        start = by.end()
    elif led := _CAPITAL_LEAD.match(text, start, end):
        start = led.end() if _is_named_after(state, Span(start, end), led.end()) else start
    if start > span.start:
        end = _before_topic(state, Span(start, end)).end
    dated = text[end:].lstrip()[:1] == TAKEN
    return without_preposition(state, Span(start, end)) if dated else Span(start, end)


def _before_topic(state: LineState, span: Span) -> Span:
    """A name without the topic after it: "Süddeutschen Zeitung" before "über Seen in Bayern"."""
    topic = _ABOUT.search(state.rest.text, *span)
    name = span._replace(end=topic.start()) if topic else span
    whole = is_name_of_host(state.text(span), state.source.url)
    return name if is_like_a_name(state.text(name)) and not whole else span


def _is_named_after(state: LineState, span: Span, start: int) -> bool:
    """Whether the host has the name after a first word, "Sur France24", and not all of it."""
    whole, rest = state.text(span), state.text(span._replace(start=start))
    return is_named_by_host(rest, state.source.url) and not is_name_of_host(whole, state.source.url)


def _name_within(state: LineState, span: Span) -> Span:
    """The host's name at the start of running words, or a name at their end.

    "Slate" of "She wrote about it for Slate", "The Register" of "The Register reports on us".
    """
    text = state.text(span)
    if outlet := outlet_after_person(state.rest.text, span):
        return outlet
    if is_like_a_name(text) or is_name_of_host(text, state.source.url):
        return span
    first = _NAME.match(state.rest.text, *span)
    if first and is_like_a_name(first[0]) and is_named_by_host(first[0], state.source.url):
        return span if _is_of_person(first[0]) else Span(*first.span())
    if len(state.text(span).split()) > _LONGEST_LINE and not _is_beside_link(state, span):
        return span
    leads = list(_LEADS.finditer(state.rest.text, *span))
    named = [Span(lead.end(), span.end) for lead in leads]
    return next((name for name in named if is_like_a_name(state.text(name))), span)


def _is_of_person(words: str) -> bool:
    """Whether words are a person's name in the genitive: "Jo Doe's" of "Jo Doe's talk in Rome"."""
    return words.endswith(("'s", "’s")) and is_person(words[:-2])


def without_preposition(state: LineState, span: Span) -> Span:
    """The words before a preposition and a date: "Artikel im Albrecht" of "… vom 9.1.2013"."""
    tail = _TAIL.search(state.unit.prose.text, *span)
    return Span(span.start, tail.start()) if tail else span


def _rank(state: LineState, span: Span) -> int:
    """How much some words are like the outlet's name, from 0 to 4."""
    words = state.text(span)
    if is_named_by_host(words, state.source.url):
        return 4
    if is_generic(words):
        return 0
    stressed = (*state.unit.prose.strong, *state.unit.prose.stressed)
    whole = any(
        s.start <= span.start and span.end <= s.end and len(state.text(s).split()) <= _STRESSED
        for s in stressed
        if not _GOES_ON.match(state.rest.text, span.end, s.end)
    )
    named = is_like_a_name(words)
    few = named or len(words.split()) <= _FEW
    if whole and few and _NAME.match(words):
        return 3
    if not named:
        return 0
    return 2 if _is_beside_link(state, span) else 1


def _is_beside_link(state: LineState, span: Span) -> bool:
    """Whether only marks are between some words and the link."""
    text = state.rest.text
    after = text[span.end : state.source.start] if span.end <= state.source.start else ""
    before = text[state.source.end : span.start] if span.start >= state.source.end else ""
    return not (after + before).strip(' \t\n\u2028\u00a0\x00.,:;–—-()[]|"“”„«»*')
