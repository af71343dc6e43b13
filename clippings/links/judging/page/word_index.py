"""All words of all tables that a text holds, found at once.

Pages of few words are asked for thousands, of which they hold a dozen. So each word is filed by how
its longest part between blanks begins, and what was found in a part of a text is remembered.
"""

from collections.abc import Iterable
from functools import lru_cache
from operator import add
from typing import Self

_BEGINNING = 2  # letters
_MOST = 20_000  # parts of texts that are remembered
_LONGEST = 40  # letters of these; without blanks between words, none comes twice


class Words(frozenset[str]):
    """A table: words of one kind in lower case, where a blank is the bound of a word."""

    def __new__(cls, words: Iterable[str]) -> Self:
        table = super().__new__(cls, words)
        _to_be_filed.append(table)
        return table

    def __add__(self, other: "Words") -> "Words":
        return super().__new__(type(self), (*self, *other))  # whose words are to be filed already


_to_be_filed: list[Words] = []
_filed: set[str] = set()
# How the longest part of a word begins: that part with the blanks beside it, and the word.
_by_beginning: dict[str, list[tuple[str, str]]] = {}


class _Remembered(dict[str, tuple[str, ...]]):
    """What may stand in a text that holds this part."""

    def __missing__(self, part: str) -> tuple[str, ...]:
        beginnings = {*part, *map(add, part, part[1:])} & _by_beginning.keys()
        filed = (pair for beginning in beginnings for pair in _by_beginning[beginning])
        whole = f" {part} "
        found = tuple(word for longest, word in filed if longest in whole)
        if len(part) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[part] = found
        return found


_remembered = _Remembered()


def words_in(text: str) -> frozenset[str]:
    """The words of all tables that stand in a text, as the text spells them."""
    if _to_be_filed:
        _file()
    return _words_in(text)


def _file() -> None:
    new = frozenset[str]().union(*_to_be_filed) - _filed
    for word in new:
        longest = _longest_part_of(word) if " " in word else word
        _by_beginning.setdefault(longest.strip()[:_BEGINNING], []).append((longest, word))
    _filed.update(new)
    _to_be_filed.clear()
    _remembered.clear()
    _words_in.cache_clear()


def _longest_part_of(word: str) -> str:
    first, *others = word.split(" ")
    *inner, last = others
    parts = (f"{first} ", *(f" {part} " for part in inner), f" {last}")
    return max(parts, key=len)


@lru_cache(maxsize=32)
def _words_in(text: str) -> frozenset[str]:
    parts = set(text.split())
    may_stand = {word for found in map(_remembered.__getitem__, parts) for word in found}
    return frozenset(filter(text.__contains__, may_stand))
