"""Signs at the edges of words that point somewhere and say nothing: "Read on →", "▶ Listen"."""

import unicodedata

from clippings.spans import Span

_FIRST = "\u2190"  # of the arrows; what stands before them is written in words and names
_CALLED = ("ARROW", "POINTING", "LINK SYMBOL", "POINTER")
_WITH_BLANKS = " \t\n\u00a0\u2028\ufe0f\ufe0e\u200d"
_QUOTING = {"»": "«", "›": "‹"}


def is_pointer(char: str) -> bool:
    """Whether a character is an arrow, a finger, a sign for "play" or for a link."""
    return char >= _FIRST and any(word in unicodedata.name(char, "") for word in _CALLED)


def without_pointers(text: str, span: Span) -> Span:
    """A stretch of a text without the pointers that begin or end it, and the blanks beside them."""
    start, end = span
    while start < end and _points(text, start, span):
        start = _behind_blanks(text, start + 1, end)
    while start < end and _points(text, end - 1, span):
        end = _before_blanks(text, start, end - 1)
    return Span(start, end)


def _points(text: str, place: int, span: Span) -> bool:
    """Whether a pointer stands at a place; one that could close a quotation closes none."""
    opening = _QUOTING.get(text[place])
    alone = bool(opening) and str(opening) not in text[span.start : span.end]
    return is_pointer(text[place]) or (alone and text[place - 1 : place].isspace())


def _behind_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start] in _WITH_BLANKS:
        start += 1
    return start


def _before_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[end - 1] in _WITH_BLANKS:
        end -= 1
    return end
