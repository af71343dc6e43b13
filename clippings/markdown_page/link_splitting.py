"""The words of a link parted into outlet and title: "Outlet - Title", "Title | Outlet"."""

import re

from clippings.markdown_page.line_state import LineState
from clippings.markdown_page.outlet_beside import is_outlet, without_tail
from clippings.markdown_page.outlet_names import is_like_a_name
from clippings.spans import Span

_INSIDE = re.compile(r"\s[-–—|]\s|(?<=\S):\s|\s?[-–—]{2}\s?|\s[–—]|[–—]\s")
_DASHES = " \t\u00a0-–—:|,;·•"
_SHORT_NAME = 5


def split_by_host(state: LineState) -> str:
    """How the words of the link are split into outlet and title, as the address tells."""
    found = split_words(state, state.words, "")
    return found[2] if found else ""


def split_words(state: LineState, words: Span, habit: str) -> tuple[Span, Span, str] | None:
    """Outlet, title, and the mark and side by which they were told apart."""
    text = state.unit.prose.text[words.start : words.end]
    for match in _INSIDE.finditer(text):
        left = trimmed(state, Span(words.start, words.start + match.start()))
        right = trimmed(state, Span(words.start + match.end(), words.end))
        for outlet, title, side in ((left, right, "left"), (right, left, "right")):
            told = f"{match[0].strip()} {side}"
            empty = title.start == title.end or outlet.start == outlet.end
            habitual = told == habit and is_short_name(state, outlet)
            if not empty and (is_outlet(state, outlet) or habitual):
                return outlet, title, told
    return None


def trimmed(state: LineState, span: Span) -> Span:
    """A stretch of a line without the dashes and commas around it."""
    start, end = span
    text = state.unit.prose.text
    while start < end and text[start] in _DASHES + ")":
        start += 1
    while start < end and text[end - 1] in _DASHES + "(":
        end -= 1
    return without_tail(state, Span(start, end))


def is_short_name(state: LineState, words: Span) -> bool:
    """Whether words are few and written as a name."""
    text = state.text(words)
    return len(text.split()) <= _SHORT_NAME and is_like_a_name(text)
