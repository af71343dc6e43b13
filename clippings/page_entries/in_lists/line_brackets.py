"""Brackets in lines that hold a fact each, and page numbers."""

import re

from clippings.page_entries.in_lists.line_kinds import SPOKEN_KINDS
from clippings.page_entries.in_lists.line_state import LineState
from clippings.words.counts import says_counts
from clippings.words.in_print import says_print
from clippings.words.kinds import find_kind
from clippings.words.language_marks import language_in
from clippings.words.outlet_names import is_name_of_host

_IN_BRACKETS = re.compile(r"[(\[（]\s*(?P<words>[^()\[\]（）\x00\x01]{2,40}?)\s*[)\]）]")
# Not "(film)", which is as often the subject of a piece as its kind.
_BRACKET_AT_END = re.compile(
    r"\s*[(\[（](?P<words>(?!film\W)[^()\[\]（）]{2,40})[)\]）]\s*\Z", re.IGNORECASE
)
# "A title, p6-7." and "A title (Seite 12)" in the text of a link.
_PAGES_AT_END = re.compile(
    r"(?:,\s+|\s\()(?:pp?|pg|pages?|S|Seiten?|págs?|blz)\.?\s?"
    r"(?P<pages>\d+(?:\s?[-–]\s?\d+)?)\)?\.?\Z"
)
_PAGES = re.compile(
    r"\(?\b(?:pp?\.|(?<=,\s)pp?(?=\s?\d)|pg\.|pagg?\.|pages?|S\.|Seiten?|págs?\.|blz\.)\s?"
    r"(?P<pages>\d+(?:\s?[-–]\s?\d+)?)\)?"
)
_PAID = re.compile(r"[(\[]\s*(?:paywall(?:ed)?|subscri\w+(?: required| only)?|abo)\s*[)\]]", re.I)


def take_brackets(state: LineState) -> None:
    """Take brackets with a language, a kind or page numbers, or one each of them; or counts."""
    for match in _IN_BRACKETS.finditer(state.rest.text):
        if state.shared and _is_after_other_links(state, match.start()):
            continue
        if says_counts(match["words"]):
            state.reading.note(match["words"])
            state.rest.take(*match.span())
            continue
        parts = [_fact_in(part.strip()) for part in re.split("[,;]", match["words"])]
        facts = dict(one for one in parts if one)
        if len(facts) == len(parts):
            state.plain.update({**facts, **state.plain})
            state.rest.take(*match.span())


def take_kind_of_link(state: LineState) -> None:
    """Take the kind of a recording in brackets after a title: "A lake (podcast)"."""
    ended = _BRACKET_AT_END.search(state.unit.prose.text, *state.link_span)
    kind = find_kind(ended["words"].strip()) if ended else None
    named = ended and is_name_of_host(ended["words"], state.source.url)
    if ended and kind in SPOKEN_KINDS and not named and ended.start() > state.link_span.start:
        state.plain.setdefault("kind", kind)
        state.rest.take(ended.start(), state.link_span.end)
        state.link_span = state.link_span._replace(end=ended.start())


def _fact_in(words: str) -> tuple[str, str] | None:
    """The fact that some words in brackets consist of."""
    if lang := language_in(words):
        return "lang", lang
    if kind := find_kind(words) or ("print" if says_print(words) else None):
        return "kind", kind
    pages = _PAGES.fullmatch(words)
    return ("pages", pages["pages"]) if pages else None


def _is_after_other_links(state: LineState, place: int) -> bool:
    """Whether other links stand between the link of a shared line and this place."""
    start, end = sorted((state.source.end, place))
    return any(start <= one.start < end for one in state.unit.prose.anchors)


def take_pages(state: LineState) -> None:
    """Take page numbers anywhere else in the line."""
    ended = _PAGES_AT_END.search(state.unit.prose.text, *state.link_span)
    if match := state.rest.take_match(_PAGES) or ended:
        state.plain["pages"] = match["pages"]
    if ended:
        state.link_span = state.link_span._replace(end=ended.start())


def take_access(state: LineState) -> None:
    """Take a note that the piece is paid, beside the link or at the end of its text."""
    ended = _PAID.search(state.unit.prose.text, *state.link_span)
    if state.rest.take_match(_PAID) or ended:
        state.plain["access"] = "paid"
    if ended and not state.unit.prose.text[ended.end() : state.link_span.end].strip():
        state.link_span = state.link_span._replace(end=ended.start())
