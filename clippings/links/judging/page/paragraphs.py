"""The length of the text below a heading, counted only as far as needed."""

import re

from clippings.links.judging.page.elements import NOT_SHOWN, UNREAD, UNSEEN
from clippings.links.judging.page.readable import (
    INLINE_TAG,
    is_sentence,
    letters_in,
    letters_in_sentences,
    visible_words,
)

# A paragraph not followed by a script or comment; or a heading, a comment, a hidden element.
_NEXT = re.compile(
    rf"<(?:[pP]\b[^<>]*>((?>(?:[^<]+|</?(?i:{INLINE_TAG})[^<>]*>)*))"
    rf"(?=</?(?!(?i:{INLINE_TAG})|{NOT_SHOWN})\w|\Z)"
    rf"|[hH][1-6]\b|!--|{NOT_SHOWN})"
)
# Characters of markup.
_REACH = 16384
_FIRST_LOOKS = (6144, 24576)  # most pages with many letters show them there
MANY = 1600  # letters


def letters_in_paragraphs(text: str, at: int, enough: int) -> int:
    """Total length of the paragraphs that are sentences, in the first section that has any.

    Sections begin at `at` and at each heading. Counting stops once there are more than `enough`.
    """
    letters, part, end = 0, at, min(at + _REACH, len(text))
    while letters <= enough and (found := _NEXT.search(text, at, end)):
        at = found.end()
        if found[1] is not None:
            said = visible_words(found[1])
            whole = at < end or end == len(text)
            letters += len(said) if whole and is_sentence(said) else 0
        elif unseen := UNSEEN.match(text, found.start()):
            at = unseen.end()
        elif letters or letters_in_sentences(UNSEEN.sub(" ", text[part : found.start()])):
            break
        else:
            part = at
    return letters


def shows_many_letters(text: str, at: int) -> bool:
    """Whether the markup shows more than 1600 letters not far behind `at`."""
    first = (text[at : at + length].rpartition("<")[0] for length in _FIRST_LOOKS)
    return any(letters_in(UNREAD.sub(" ", markup)) > MANY for markup in first)
