"""Text as a sequence of words, numbers and signs, in a form that is independent of typography."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import accumulate

from clippings.quotes.characters import APOSTROPHES, HYPHENS, INVISIBLE, is_unspaced

FENCE = "\x1f"  # around numbers and signs: 2.5 is never 25, 24 % is never 24
_JOINERS = re.compile(f"[{APOSTROPHES}{HYPHENS}{INVISIBLE}]+|[{HYPHENS}\u00ad]\\s+[{INVISIBLE}]*")
_NOT_READ = re.compile(
    "[\u00ad\u200b\u2060\u2063\ufeff\U000e0100-\U000e01ef]+"
)  # joiners (U+200C, U+200D) shape letters


class Separator(IntEnum):
    """The kind of separator between a token and the one before it."""

    NONE = 0
    JOINER = 1  # an apostrophe, a hyphen, something invisible: still one word to most readers
    PUNCTUATION = 2
    SPACE = 3


@dataclass(frozen=True, slots=True)
class TokenRun:
    """A run of tokens, from number `first` up to `stop`."""

    first: int
    stop: int


@dataclass(frozen=True)
class Folded:
    """A text as tokens: the folded form of each (`keys`), and where it starts and ends in the text.

    The positions are arrays, as a page may have several hundred thousand tokens.
    """

    text: str
    keys: tuple[str, ...]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def key(self) -> str:
        """The folded forms joined together, for comparison."""
        return "".join(self.keys)

    @cached_property
    def offsets(self) -> Sequence[int]:
        """The offset in `key` at which each token begins, and finally the length of `key`."""
        return array("I", accumulate(map(len, self.keys), initial=0))

    def token_at(self, offset: int) -> int | None:
        """The token that begins at an offset of `key`, or the token count at its end; else None."""
        number = bisect_left(self.offsets, offset)
        is_there = number <= len(self) and self.offsets[number] == offset
        return number if is_there else None

    def part(self, span: TokenRun) -> str:
        """The folded forms of these tokens, joined."""
        return self.key[self.offsets[span.first] : self.offsets[span.stop]]

    def words(self, span: TokenRun) -> str:
        """The text of these tokens, without soft hyphens and with whitespace collapsed."""
        if span.first == span.stop:
            return ""
        text = self.text[self.starts[span.first] : self.ends[span.stop - 1]]
        return " ".join(_NOT_READ.sub("", text).split())

    def word(self, number: int) -> str:
        """The text of one token."""
        return self.text[self.starts[number] : self.ends[number]]

    def between(self, number: int) -> str:
        """The text between this token and the one before it."""
        end = self.ends[number - 1] if number else 0
        start = self.starts[number] if number < len(self) else len(self.text)
        return self.text[end:start]

    def separator(self, number: int) -> Separator:
        """How this token is separated from the one before it."""
        between = self.between(number)
        if not between:
            return Separator.NONE
        if _JOINERS.fullmatch(between):
            return Separator.JOINER
        if not any(character.isspace() for character in between):
            return Separator.PUNCTUATION
        if not number or self._is_unspaced(number) or self._is_drop_cap(number):
            return Separator.PUNCTUATION
        return Separator.SPACE

    def _is_unspaced(self, number: int) -> bool:
        before, after = self.keys[number - 1][-1], self.keys[number][0]
        return is_unspaced(before) or is_unspaced(after)

    def _is_drop_cap(self, number: int) -> bool:
        """Whether the token before is a single capital at the start of a line and part of this."""
        before = self.word(number - 1)
        begins_line = number == 1 or "\n" in self.between(number - 1)
        small = self.text[self.starts[number]].islower()
        return begins_line and len(before) == 1 and before.isupper() and small
