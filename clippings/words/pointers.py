"""Arrows and similar signs at the edges of link texts: "Read on →", "▶ Listen"."""

import unicodedata

from clippings.spans import Span

_FIRST_ARROW = "\u2190"  # characters before the arrows occur in words and names
_NAME_PARTS = ("ARROW", "POINTING", "LINK SYMBOL", "POINTER")
_SPACES = " \t\n\u00a0\u2028\ufe0f\ufe0e\u200d"
_OPENING_OF = {"»": "«", "›": "‹"}


def is_pointer(char: str) -> bool:
    """Whether a character is an arrow, a pointing finger, or a sign for "play" or a link."""
    return char >= _FIRST_ARROW and any(word in unicodedata.name(char, "") for word in _NAME_PARTS)


def without_pointers(text: str, span: Span) -> Span:
    """The span without the pointers at its start and end, and the spaces beside them."""
    start, end = span
    while start < end and _is_pointer_at(text, start, span):
        start = _skip_spaces(text, start + 1, end)
    while start < end and _is_pointer_at(text, end - 1, span):
        end = _skip_spaces_back(text, start, end - 1)
    return Span(start, end)


def _is_pointer_at(text: str, place: int, span: Span) -> bool:
    """Whether there is a pointer at `place`; » counts only if it does not close a quotation."""
    opening = _OPENING_OF.get(text[place])
    alone = bool(opening) and str(opening) not in text[span.start : span.end]
    return is_pointer(text[place]) or (alone and text[place - 1 : place].isspace())


def _skip_spaces(text: str, start: int, end: int) -> int:
    while start < end and text[start] in _SPACES:
        start += 1
    return start


def _skip_spaces_back(text: str, start: int, end: int) -> int:
    while start < end and text[end - 1] in _SPACES:
        end -= 1
    return end
