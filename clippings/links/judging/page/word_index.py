"""Finds the words of all tables in a text at once.

Short pages are searched for thousands of words, of which they hold a dozen. So each word is indexed
by the first characters of its longest part between spaces, and the words found for each part of a
text are cached.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from operator import add
from typing import Self

_BEGINNING = 2  # characters
_MOST = 20_000  # parts of texts in the cache
_LONGEST = 40  # characters of these; texts without spaces have longer ones, which do not recur


class Words(frozenset[str]):
    """A table of words of one kind in lower case; a space in a word stands for a word boundary."""

    def __new__(cls, words: Iterable[str]) -> Self:
        table = super().__new__(cls, words)
        _not_filed.append(table)
        return table

    def __add__(self, other: "Words") -> "Words":
        return super().__new__(type(self), (*self, *other))  # whose words are indexed already


class _Filed(dict[str, tuple[str, ...]]):
    """For each part between spaces, the words that a text with that part may contain."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._by_beginning: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)

    def file(self, words: frozenset[str]) -> None:
        """Add words to the index."""
        for word in words - self._known:
            longest = _longest_part_of(word) if " " in word else word
            self._by_beginning[longest.strip()[:_BEGINNING]].append((longest, word))
        self._known |= words
        self.clear()

    def __missing__(self, part: str) -> tuple[str, ...]:
        beginnings = {*part, *map(add, part, part[1:])} & self._by_beginning.keys()
        filed = (pair for beginning in beginnings for pair in self._by_beginning[beginning])
        bounded = f" {part} "
        found = tuple(word for longest, word in filed if longest in bounded)
        if len(part) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[part] = found
        return found


_not_filed: list[Words] = []
_filed = _Filed()


def words_in(text: str) -> frozenset[str]:
    """The words of all tables that a text contains as a substring."""
    if _not_filed:
        _filed.file(frozenset[str]().union(*_not_filed))
        _not_filed.clear()
        _words_in.cache_clear()
    return _words_in(text)


@lru_cache(maxsize=32)
def _words_in(text: str) -> frozenset[str]:
    parts = set(text.split())
    may_stand = {word for found in map(_filed.__getitem__, parts) for word in found}
    return frozenset(filter(text.__contains__, may_stand))


def _longest_part_of(word: str) -> str:
    """The longest part of a word between spaces, with the spaces beside it."""
    longest = max(word.split(" "), key=len)
    start = word.index(longest)
    return word[max(start - 1, 0) : start + len(longest) + 1]
