"""What stands amid the words of a page and is no part of them: marks of notes, who said it."""

import re

from clippings.page.text import NOTE

_CLOSED = '[,.!?…]["”“’»«]|["”“’»«],'  # “It opens,” — « Il ouvre »,
# No sentence may end in it; Dr. and J. end none.
_WITHIN = r"(?:[^\"”“„»«\n.!?]|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b\w\w\w)\.)"
_SAID = re.compile(
    rf"(?:(?:{_CLOSED}|\s»,)\s{_WITHIN}{{3,120}}[,.:]|[\"”“’»«]\s[–—]\s{_WITHIN}{{3,120}}\s[–—])"
    '\\s["”“„«»]\\s?'
)
_NOTE = re.compile(rf"{NOTE}[^{NOTE}\n]{{1,40}}{NOTE}|(?<=\S)\[\d{{1,3}}(?:[,–-] ?\d{{1,3}})*\]")


def without_asides(text: str) -> str:
    """The text without marks of notes; an elision stands where speech is broken off and goes on.

    “It opens,” said Ada, “and it never closes.” is quoted without the words in the middle.
    """
    return _SAID.sub(" […] ", _NOTE.sub("", text))
