"""The beginning of the text below a heading, where a message may stand."""

import re

from clippings.links.judging.page.elements import NOT_SHOWN
from clippings.links.judging.page.readable import INLINE_TAG, visible_words

# The first text after tags, up to the next block-level tag.
_FIRST_TEXT = re.compile(
    rf"(?i)(?>(?:\s|<(?!/?{INLINE_TAG})[^<>]*>)*)((?:[^<]++|</?{INLINE_TAG}[^<>]*>)+)"
)
# Text right after a heading, if it is shown, has no tags and is no heading itself.
_PARAGRAPH = re.compile(
    rf"(?i)[^<>]*>(?P<begin>)(?>(?:\s|<(?!/?h[1-6]\b|/?{NOT_SHOWN}|!--)[^<>]*>)*)([^<]+)"
    rf"(?=</?(?!{INLINE_TAG}|{NOT_SHOWN})\w|\Z)"
)
_LENGTH = 300  # characters of markup


def paragraph_behind(text: str, at: int) -> re.Match[str] | None:
    """The text that follows the heading that ends at `at`, if nothing stands between them."""
    return _PARAGRAPH.match(text, at)


def lead_of(paragraph: re.Match[str]) -> str:
    """The beginning of a paragraph that was found by `paragraph_behind`."""
    end = paragraph.start("begin") + _LENGTH
    return visible_words(paragraph[2][: max(end - paragraph.start(2), 0)])


def lead_in(below: str) -> str:
    """The first text of the markup below a heading."""
    first = _FIRST_TEXT.match(below[:_LENGTH])
    return visible_words(first[1]) if first else ""
