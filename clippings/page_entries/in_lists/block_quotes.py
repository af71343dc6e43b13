"""The quotation in a block quotation, without its attribution."""

import re

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.markup.prose import plain_words
from clippings.page_entries.stretches.quotation_ends import end_of_quotation
from clippings.person_names.names import is_person
from clippings.spans import Span, stripped
from clippings.values import Plain
from clippings.words.quotation import split_quotation

_LEADS_TO_LINK = re.compile(r"(?:^|\s|(?<=[.!?…”“»\"']))[—–―-]{1,2}[ \u00a0]?(?=\S[^\n\u2028]*\Z)")
_BREAKS = "\n\u2028"
_SPEAKER = re.compile(r"\s*(?P<name>[^,\x00\x01\n\u2028]{3,40}?)\s*(?:[,\n\u2028]|$)")
# A line that consists of a quotation, which may have quotation marks inside it.
_WHOLE_LINE = re.compile(
    r"(?:^|(?<=[\n\u2028\u2029]))\s*(?P<quote>(?:\"(?P<straight>[^\n\u2028\u2029\x00\x01]+[.!?…])\""
    r"|[“„«](?P<curly>[^\n\u2028\u2029\x00\x01]+[.!?…])[”“»]))\s*(?=[\n\u2028\u2029\x01]|$)"
)
_CLOSES = re.compile(r"(?<=\S)\"(?!\w)|[”»]")
_OPENS = re.compile(r"(?<!\S)\"|[“„«]")
_FEWEST = 3  # words
_LONG = 15  # words


def take_block_quotes(state: LineState) -> None:
    """Take the quotations out of a line about one clipping."""
    quoted = () if state.shared else state.unit.prose.quoted
    for quotation in (_quotation_in(state, Span(*one)) for one in quoted):
        words = state.text(quotation)
        if len(words.split()) < _FEWEST:
            continue
        _marks, inner = split_quotation(words) or ("", words)
        keep_quote(state, quotation, plain_words(inner))
    for match in () if state.shared else _WHOLE_LINE.finditer(state.rest.text):
        words = match["straight"] or match["curly"]
        if len(words.split()) > _LONG and _is_one(words):
            keep_quote(state, Span(*match.span("quote")), plain_words(words))


def _is_one(words: str) -> bool:
    """Whether outer quotation marks enclose one quotation: none closes it before others open."""
    closes, opens = _CLOSES.search(words), _OPENS.search(words)
    return not closes or (opens is not None and opens.start() < closes.start())


def keep_quote(state: LineState, quotation: Span, words: str) -> None:
    """Take a quotation out of a line, and its speaker after a dash."""
    quote: dict[str, Plain] = {"text": words}
    state.rest.take(*quotation)
    if speaker := _speaker(state, quotation.end):
        quote["speaker"] = state.text(speaker)
        state.rest.take(*speaker)
    state.reading.quotes.append(quote)


def _quotation_in(state: LineState, quoted: Span) -> Span:
    """The quotation up to the dash before its source, or to the line that holds the link."""
    text, (start, end) = state.unit.prose.text, quoted
    linked = start <= state.source.start < end
    head = text[start : state.source.start if linked else end].rstrip("*_ ")
    if not linked:
        ends = end_of_quotation(state.unit.prose.cut(start, end))
        return stripped(text, Span(start, start + ends if ends else end))
    dashes = [*_LEADS_TO_LINK.finditer(head + "x")]
    line = max(head.rfind(mark) for mark in _BREAKS)
    ends = dashes[-1].start() if dashes else max(line, 0)
    return stripped(text, Span(start, start + ends))


def _speaker(state: LineState, place: int) -> Span | None:
    """The speaker after a dash at this place."""
    dash = re.compile(r"[\s\u2028”“»\"'.!?]*[—–―-]{1,2}").match(state.rest.text, place)
    named = _SPEAKER.match(state.rest.text, dash.end()) if dash else None
    return Span(*named.span("name")) if named and is_person(named["name"]) else None
