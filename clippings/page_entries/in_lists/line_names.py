"""The title of the piece and the name of its outlet in one line."""

import re
from collections.abc import Sequence

from clippings.languages import common_language
from clippings.page_entries.in_lists.beside_link import (
    bold_title,
    read_beside_link,
    read_title_beside,
)
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_words import (
    is_short_name,
    split_words,
    without_separators,
)
from clippings.page_entries.in_lists.outlet_beside import is_outlet, outlet_beside
from clippings.page_entries.in_lists.unlinked_lines import read_unlinked_lines
from clippings.spans import Span, stripped
from clippings.words.capitals import NAME_START
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic, leads_to_outlet
from clippings.words.quotation import split_quotation
from clippings.written_dates.line import find_dates

_ONLY_LANGUAGE = re.compile(r"\(?(?:in|en|auf|em|på|po)\s+(?P<name>[^\W\d_]+)\)?")
# "Outlet – “A title”", "Outlet「A title」"
_BEFORE_QUOTE = re.compile(r"\w\W*\s[–—-]\s[\"“„«].+[\"”“»]$|\w[「『][^「『]+[」』]$")
_SENTENCE_OR_BRACKET = re.compile(r"\w{2}[.?!:\]] \w")  # "A title. Outlet", "[Outlet] A title"
_REVIEW_OF = re.compile(rf"\b(?P<word>[^\W\d_]+) (?:of|by|von|de|par) (?!Books\b)\W*{NAME_START}")
_TITLE_WORDS = 3
_LONGEST_NAME = 10  # words of a name before a date and a title


def take_names(states: Sequence[LineState]) -> None:
    """Take title and outlet out of each line: in the text of its link, and beside it."""
    linked = [state for state in states if state.source.url]
    others = [state for state in states if not state.source.url]
    for state in linked:
        _read_line(state)
    read_unlinked_lines(others, linked)
    for state in others:
        _read_line(state)


def _read_line(state: LineState) -> None:
    """Take title and outlet of one line."""
    if {"title", "outlet"} <= state.plain.keys():
        return
    if "title" in state.plain:  # by its label
        _read_outlet_beside(state, least=3 if state.is_generic else 1)
        return
    if bold := bold_title(state):
        state.keep("title", bold)
        _read_outlet_beside(state, least=3)
        return
    words = _without_date(state, unquoted_span(state, state.link_span))
    if state.date_in_link:
        left = without_separators(state, Span(words.start, state.date_in_link.start))
        right = without_separators(state, Span(state.date_in_link.end, words.end))
        if _are_outlet_and_title(state, left, right):
            state.keep("outlet", left)
            state.keep("title", right)
            return
        words = unquoted_span(state, max(left, right, key=lambda span: span.end - span.start))
    if words.start == words.end or is_generic(state.text(words)) or _take_language(state, words):
        read_beside_link(state)
    elif not _is_titled(state, words) and _is_named(state, words):
        state.keep("outlet", words)
        read_title_beside(state)
    else:
        _read_titled(state, words)


def _read_outlet_beside(state: LineState, least: int) -> None:
    """Take the outlet beside the link, if it is not known."""
    if "outlet" not in state.plain and (outlet := outlet_beside(state, least)):
        state.keep("outlet", outlet)


def _are_outlet_and_title(state: LineState, left: Span, right: Span) -> bool:
    """Whether there is a name before the date in a link, and a title after it.

    "Outlet-May 20, 2018: Title": the title has several words, or a mark separates it from the date.
    """
    name, title = state.text(left), state.text(right)
    assert state.date_in_link
    marked = state.unit.prose.text[state.date_in_link.end : right.start].strip()
    has_title = any(map(str.isalpha, title)) and bool(marked or len(title.split()) > 1)
    return left.start < left.end and has_title and len(name.split()) <= _LONGEST_NAME


def _is_titled(state: LineState, words: Span) -> bool:
    """Whether the heading above the line names the outlet, so that the link is the title."""
    return state.below_outlet and state.text(words) != state.unit.section.name


def _is_named(state: LineState, words: Span) -> bool:
    """Whether the text of the link is the name of the outlet."""
    if leading := leads_to_outlet(state.unit.prose.text[: state.source.start]):
        state.rest.take(*leading.span())
    if leading or state.link_is_outlet:
        return True
    text = state.text(words)
    if _BEFORE_QUOTE.search(text):
        return False
    if _is_review(text) or (_SENTENCE_OR_BRACKET.search(text) and split_words(state, words)):
        return False
    if is_outlet(state, words):
        return True
    named = state.links_name_outlets or _is_bracketed(state) or _is_quoted(state)
    return named and is_short_name(state, words)


def _is_review(words: str) -> bool:
    """Whether words say what was reviewed: "Gull Post review of The Tide".

    "Review of Books" is left out, as it is the name of papers.
    """
    found = _REVIEW_OF.search(words)
    return bool(found and find_kind(found["word"]) == "review")


def _is_quoted(state: LineState) -> bool:
    """Whether a dash after a block quotation leads to the link, which is its source."""
    before = state.unit.prose.text[: state.source.start].rstrip(" *_")
    return bool(state.unit.prose.quoted) and before[-1:] in ("—", "–", "-")


def _is_bracketed(state: LineState) -> bool:
    """Whether the link is alone in brackets after a title: "A title ([Le Monde](…))"."""
    text, start, end = state.rest.text, state.source.start, state.source.end
    titled = len(text[:start].split()) > _TITLE_WORDS
    return titled and text[:start].endswith("(") and text[end:].startswith(")")


def _take_language(state: LineState, words: Span) -> bool:
    """Take the language of a link that only says "(in Italian)"; False if it is another."""
    found = _ONLY_LANGUAGE.fullmatch(state.text(words))
    lang = common_language(found["name"]) if found else None
    if lang:
        state.plain["lang"] = lang
    return bool(lang)


def _read_titled(state: LineState, words: Span) -> None:
    """Take the text of the link as title, and the outlet beside it or in it."""
    outlet = None if "outlet" in state.plain else outlet_beside(state)
    if outlet:
        state.keep("outlet", outlet)
    if "outlet" in state.plain:
        state.keep("title", words)
    else:
        _read_inside(state, words)


def unquoted_span(state: LineState, span: Span) -> Span:
    """The text of a link without spaces and quotation marks around it."""
    bare = stripped(state.unit.prose.text, span)
    quoted = split_quotation(state.unit.prose.text[bare.start : bare.end])
    if not quoted:
        return bare
    marks, inner = quoted
    return Span(0, len(inner)).moved(bare.start + len(marks.open))


def _without_date(state: LineState, words: Span) -> Span:
    """The text of a link without the date of the line, if it repeats that at its end."""
    found = find_dates(state.unit.prose.text[words.start : words.end])
    last = found[-1] if found and not state.date_in_link and state.date else None
    if last and state.date and last.readings == state.date.readings:
        return without_separators(state, Span(words.start, words.start + last.start))
    return words


def _read_inside(state: LineState, words: Span) -> None:
    """Take "Title | Outlet" or "Outlet: Title", if the address shows which is which."""
    found = split_words(state, words)
    if found:
        state.keep("outlet", found[0])
        state.keep("title", found[1])
    else:
        state.keep("title", words)
