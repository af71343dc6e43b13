"""The paragraphs below a heading, of which few are enough to tell that a piece stands there."""

import re

from clippings.links.judging.page.elements import NOT_SHOWN, UNSEEN
from clippings.links.judging.page.readable import (
    INLINE_TAG,
    is_sentence,
    letters_in_sentences,
    visible_words,
)

# A paragraph that no script or comment goes on with, or what the text cannot be read on over.
_NEXT = re.compile(
    rf"<(?:[pP]\b[^<>]*>((?>(?:[^<]+|</?(?i:{INLINE_TAG})[^<>]*>)*))"
    rf"(?=</?(?!(?i:{INLINE_TAG})|{NOT_SHOWN})\w|\Z)"
    rf"|[hH][1-6]\b|!--|{NOT_SHOWN})"
)
_REACH = 16384  # characters of markup


def letters_in_paragraphs(text: str, at: int, enough: int) -> int:
    """How long the paragraphs are together that are sentences, in the first part that holds any.

    Parts begin there and with each heading. Letters are counted until there are more than `enough`.
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
