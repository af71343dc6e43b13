"""Signs: parts of sentences, one of which a text must hold before a pattern is worth searching for.

They are indexed by the beginning of their longest word.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.word_index import Words

Parts: TypeAlias = tuple[str, ...]
_A_BEGINNING = 4  # characters
_beginning = itemgetter(slice(_A_BEGINNING))
_MARKS = b'.,!?:;"()[]_/|*+#-'
_APART = bytes.maketrans(_MARKS, b" " * len(_MARKS))
# These take milliseconds to compile, so only pages in such scripts use them.
_OTHERS = "[\u0530-\u1fff]"
_SIGNS = "[\u3040-\ud7ff]"


class Signs(NamedTuple):
    """Signs by the beginning of their longest word, and signs in other scripts."""

    by_beginnings: dict[str, list[Parts]]
    in_signs: Words
    in_others: Words

    def are_in(self, text: str) -> bool:
        """Whether a text in lower case contains a sign."""
        met = self.by_beginnings.keys() & _beginnings_of(text)
        signs = (sign for beginning in met for sign in self.by_beginnings[beginning])
        if any(sign[0] in text and all(map(text.__contains__, sign)) for sign in signs):
            return True
        if text.isascii():
            return False
        if compiled(_SIGNS).search(text) and any(map(text.__contains__, self.in_signs)):
            return True
        return bool(compiled(_OTHERS).search(text)) and any(map(text.__contains__, self.in_others))

    def words(self) -> Iterator[str]:
        """Words of which a text with a sign, with spaces around it and for punctuation, has one."""
        for beginning, signs in self.by_beginnings.items():
            yield from (_word_of(sign, beginning) for sign in signs)
        yield from (*self.in_signs, *self.in_others)


@lru_cache(maxsize=64)
def _beginnings_of(text: str) -> frozenset[str]:
    """The first characters of each word of a text."""
    return frozenset(map(_beginning, without_punctuation(text).split()))


def parts_of(table: str) -> list[Parts]:
    """The signs of a table: separated by `|` and line ends, their parts by `+`."""
    return [tuple(it.split("+")) for line in table.strip().split("\n") for it in line.split("|")]


def signs_of(parts: Iterable[Parts], in_signs: Words, in_others: Words) -> Signs:
    """Index signs; punctuation is removed from all at once, which is faster."""
    by_beginnings: dict[str, list[Parts]] = {}
    known = tuple(parts)
    for one, line in zip(
        known, without_punctuation("\n".join(map(" ".join, known))).split("\n"), strict=True
    ):
        words = line.split()
        longest = max(words, key=len)
        key = longest if len(longest) >= _A_BEGINNING else words[0]
        by_beginnings.setdefault(_beginning(key), []).append(one)
    return Signs(by_beginnings, in_signs, in_others)


def _word_of(sign: Parts, beginning: str) -> str:
    """A part of a sign that few texts hold: one that is not ASCII, or the one it is indexed by.

    The latter with the spaces beside the word that begins so.
    """
    part = sign[0]
    if len(sign) > 1:
        part = next((it for it in sign if not it.isascii()), part)
    if not part.isascii():
        return part
    if beginning not in part:
        part = next((it for it in sign if beginning in it), part)
    begins = " " * part.startswith(beginning)
    ends = " " * (len(beginning) < _A_BEGINNING and part.endswith(beginning))
    return f"{begins}{part}{ends}"


def without_punctuation(text: str) -> str:
    """A text with spaces for punctuation."""
    return text.encode().translate(_APART).decode()
