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
_MARKS = '"“„«»”'
_LONGEST_SPEECH = 600  # characters
_NOTE = re.compile(rf"{NOTE}[^{NOTE}\n]{{1,40}}{NOTE}|(?<=\S)\[\d{{1,3}}(?:[,–-] ?\d{{1,3}})*\]")


def without_asides(text: str) -> str:
    """The text without marks of notes; an elision stands where speech is broken off and goes on.

    “It opens,” said Ada, “and it never closes.” is quoted without the words in the middle.
    """
    text = _NOTE.sub("", text)
    parts, done = [], 0
    for said in _SAID.finditer(text):
        if _is_of_speech(text, done, said.start()):
            parts += [text[done : said.start()], " […] "]
            done = said.end()
    return "".join([*parts, text[done:]])


def _is_of_speech(text: str, done: int, end: int) -> bool:
    """Whether speech ends here, not a “free,” word: a capital begins it, or it goes on from `done`.

    Scripts without capitals have the benefit of the doubt.
    """
    start = max(done, end - _LONGEST_SPEECH)
    opening = max(text.rfind(mark, start, end) for mark in _MARKS)
    if opening < 0:
        return start == done > 0
    return not text[opening + 1 : end].lstrip()[:1].islower()
