"""The text of a line that is left while one fact after the other is taken out."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from clippings.spans import Span
from clippings.words.pointers import is_pointer

TAKEN = "\x00"
LINK = "\x01"
_FINE = re.compile(
    r"[\x00\x01\n\u2028\u2029\t|•·()\[\]{}“”„«»（）「」『』【】、。，；：｜،؛]+|\s[–—-]{1,2}(?=\s)"
    r"|(?<=\S)[–—](?=\s)|\s[–—](?=\S)|[:;,](?=\s|[\x00\x01]|$)"
    r"|(?<=\w\w)(?<!\b(?:M[rs]|Dr|St))\.(?=\s|$)|^\s*[-–—:,]\s|\s[-–—]+$"
)
_WITH_BARS = re.compile(_FINE.pattern.replace("[:;,]", "[:;]"))  # then commas do not separate
_COARSE = re.compile(r"[\x00\x01\n\u2028\u2029\t|•]+|\s[–—-]{1,2}(?=\s)|\s[–—](?=\S)")
_STRETCH = re.compile(r"[\x00\x01\n\u2028\u2029\t|•]+")
_EDGES = (
    " \t\u00a0\u202f\u3000、。，；：｜،؛（）【】,;:|·•–—―-/()[]{}\n\u2028\u2029\x00\x01*_~"
    + '"“”„«»‹›「」『』'
)
_CLOSING = {"(": ")", "[": "]", "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", '"': '"'}
_OPENING = {close: opening for opening, close in _CLOSING.items()} | {"“": "„", "”": "“"}
_JOINERS = "\ufe0f\u200d"  # only emoji end with them
_FIRST_PICTURE = "\u2190"  # symbols below it may be in names: ©, ®


@dataclass
class Remainder:
    """A text of constant length, with TAKEN for each character taken and LINK for a link."""

    text: str

    def take(self, start: int, end: int, mark: str = TAKEN) -> str:
        """Take a stretch out and return it."""
        taken = self.text[start:end]
        self.text = self.text[:start] + mark * (end - start) + self.text[end:]
        return taken

    def is_free(self, span: Span) -> bool:
        """Whether no character of a stretch has been taken."""
        return not set(self.text[span.start : span.end]) & {TAKEN, LINK}

    def leads_to_link(self, span: Span) -> bool:
        """Whether a link stands right after a stretch, also one that has been taken."""
        return self.text[span.end :].lstrip(' \n"“„«(')[:1] in (TAKEN, LINK)

    def take_match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Take out the first match."""
        match = pattern.search(self.text)
        if match:
            self.take(*match.span())
        return match

    def chunks(self, *, coarse: bool = False) -> list[Span]:
        """The parts between separators, without marks at their edges."""
        barred = not coarse and " | " in self.text
        pattern = _COARSE if coarse else _WITH_BARS if barred else _FINE
        return list(self._between(pattern))

    def stretches(self) -> list[Span]:
        """The parts between what has been taken, dashes and commas included."""
        return list(self._between(_STRETCH))

    def _between(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """The parts between the matches of a pattern."""
        start = 0
        for match in (*pattern.finditer(self.text), None):
            end = match.start() if match else len(self.text)
            if (span := self.trimmed(start, end)).start < span.end:
                yield span
            start = match.end() if match else end

    def trimmed(self, start: int, end: int) -> Span:
        """The stretch without separators and quotation marks at its edges."""
        words = _words_in(self.text, start, end)
        while start < end and (is_edge(self.text[start]) or self.text[start : start + 2] == ". "):
            if self._opens(start, end, words):
                break
            start += 1
        while start < end and is_edge(self.text[end - 1]):
            if self._closes(start, end, words):
                break
            end -= 1
        if self.text[start:end].endswith(".") and self.text[start:end].count(".") == 1:
            end -= 1
        return Span(start, end)

    def _opens(self, start: int, end: int, words: Span) -> bool:
        """Whether the mark at the beginning encloses some but not all words."""
        close = _CLOSING.get(self.text[start])
        place = self.text.find(close, start + 1, end) if close else -1
        return words.start < place < words.end

    def _closes(self, start: int, end: int, words: Span) -> bool:
        """Whether the mark at the end encloses some but not all words."""
        opening = _OPENING.get(self.text[end - 1])
        place = self.text.rfind(opening, start, end - 1) if opening else -1
        return start <= place and words.start < place < words.end


def _words_in(text: str, start: int, end: int) -> Span:
    """The stretch from the first to the last letter or digit; empty if there is none."""
    first = next((place for place in range(start, end) if text[place].isalnum()), end)
    last = next((place for place in range(end, first, -1) if text[place - 1].isalnum()), first)
    return Span(first, last)


def is_edge(char: str) -> bool:
    """Whether a character separates words or, like an emoji, decorates them."""
    pictured = char >= _FIRST_PICTURE and unicodedata.category(char) == "So"
    return char in _EDGES or char in _JOINERS or pictured or is_pointer(char)
