"""Brackets in lines that tell a fact each, and page numbers."""

import re

from clippings.page_entries.in_lists.line_kinds import SPOKEN_KINDS
from clippings.page_entries.in_lists.line_state import LineState
from clippings.words.counts import says_counts
from clippings.words.in_print import says_print
from clippings.words.kinds import find_kind
from clippings.words.language_marks import language_said
from clippings.words.outlet_names import is_name_of_host

_IN_BRACKETS = re.compile(r"[(\[（]\s*(?P<words>[^()\[\]（）\x00\x01]{2,40}?)\s*[)\]）]")
# A film in brackets is what a piece is about as often as what it is.
_BRACKET_AT_END = re.compile(
    r"\s*[(\[（](?P<words>(?!film\W)[^()\[\]（）]{2,40})[)\]）]\s*\Z", re.IGNORECASE
)
# "A title, p6-7." and "A title (Seite 12)" in the words of a link.
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
    """Take brackets that hold a language, a kind, page numbers, or one each of them; or counts."""
    for match in _IN_BRACKETS.finditer(state.rest.text):
        if state.shared and _is_behind_other_links(state, match.start()):
            continue
        if says_counts(match["words"]):
            state.reading.note(match["words"])
            state.rest.take(*match.span())
            continue
        told = [_fact_in(part.strip()) for part in re.split("[,;]", match["words"])]
        facts = dict(one for one in told if one)
        if len(facts) == len(told):
            state.plain.update({**facts, **state.plain})
            state.rest.take(*match.span())


def take_kind_of_link(state: LineState) -> None:
    """Take the kind of a recording that stands in brackets behind a title: "A lake (podcast)"."""
    ended = _BRACKET_AT_END.search(state.unit.prose.text, *state.words)
    kind = find_kind(ended["words"].strip()) if ended else None
    named = ended and is_name_of_host(ended["words"], state.source.url)
    if ended and kind in SPOKEN_KINDS and not named and ended.start() > state.words.start:
        state.plain.setdefault("kind", kind)
        state.rest.take(ended.start(), state.words.end)
        state.words = state.words._replace(end=ended.start())


def _fact_in(words: str) -> tuple[str, str] | None:
    """What some words in brackets tell, and nothing else."""
    if lang := language_said(words):
        return "lang", lang
    if kind := find_kind(words) or ("print" if says_print(words) else None):
        return "kind", kind
    pages = _PAGES.fullmatch(words)
    return ("pages", pages["pages"]) if pages else None


def _is_behind_other_links(state: LineState, place: int) -> bool:
    """Whether other links stand between the one of a line with several and what is behind it."""
    start, end = sorted((state.source.end, place))
    return any(start <= one.start < end for one in state.unit.prose.anchors)


def take_pages(state: LineState) -> None:
    """Take the numbers of pages that stand anywhere else."""
    ended = _PAGES_AT_END.search(state.unit.prose.text, *state.words)
    if match := state.rest.take_match(_PAGES) or ended:
        state.plain["pages"] = match["pages"]
    if ended:
        state.words = state.words._replace(end=ended.start())


def take_access(state: LineState) -> None:
    """That a piece is paid for, beside its link or at the end of the link's words."""
    ended = _PAID.search(state.unit.prose.text, *state.words)
    if state.rest.take_match(_PAID) or ended:
        state.plain["access"] = "paid"
    if ended and not state.unit.prose.text[ended.end() : state.words.end].strip():
        state.words = state.words._replace(end=ended.start())
