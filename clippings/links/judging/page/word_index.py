"""Finds the words of all tables in a text at once.

Short pages are searched for thousands of words, of which they hold a dozen. So each word is indexed
by the first characters of its longest part between spaces, and the words found for each part of a
text are cached. A table is indexed when it is first asked for, and its words that are not ASCII
when the first text comes that is not.
"""

from collections import defaultdict
from functools import lru_cache
from itertools import chain
from operator import add

_BEGINNING = 2  # characters
_MOST = 20_000  # parts of texts in the cache
_LONGEST = 40  # characters of these; texts without spaces have longer ones, which do not recur


class Words(frozenset[str]):
    """A table of words of one kind in lower case; a space in a word stands for a word boundary."""

    is_indexed = False

    def __add__(self, other: "Words") -> "Words":
        return type(self)((*self, *other))


class _Index(dict[str, tuple[str, ...]]):
    """For each part between spaces, the words that a text with that part may contain."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._by_beginning: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)

    def add(self, words: frozenset[str]) -> None:
        """Add words to the index."""
        for word in words - self._known:
            longest, bare = word, word.strip()
            if " " in bare or "  " in word:
                longest = _longest_part_of(word)
                bare = longest.strip()
            self._by_beginning[bare[:_BEGINNING]].append((longest, word))
        self._known |= words
        self.clear()
        _words_in.cache_clear()

    def __missing__(self, part: str) -> tuple[str, ...]:
        beginnings = {*part, *map(add, part, part[1:])} & self._by_beginning.keys()
        met = (pair for beginning in beginnings for pair in self._by_beginning[beginning])
        bounded = f" {part} "
        found = tuple(word for longest, word in met if longest in bounded)
        if len(part) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[part] = found
        return found


_index = _Index()
_not_ascii: list[frozenset[str]] = []  # words of tables asked for that are not indexed yet


def words_in(text: str, *tables: Words) -> frozenset[str]:
    """The words of these tables that a text contains as a substring; maybe those of others, too."""
    for table in tables:
        if not table.is_indexed:
            _add_to_index(table)
    if _not_ascii and not text.isascii():
        _index.add(frozenset[str]().union(*_not_ascii))
        _not_ascii.clear()
    return _words_in(text)


def _add_to_index(table: Words) -> None:
    ascii_words = frozenset(filter(str.isascii, table))
    _index.add(ascii_words)
    _not_ascii.append(table - ascii_words)
    table.is_indexed = True


@lru_cache(maxsize=32)
def _words_in(text: str) -> frozenset[str]:
    may_stand = set(chain.from_iterable(map(_index.__getitem__, set(text.split()))))
    return frozenset(filter(text.__contains__, may_stand))


def _longest_part_of(word: str) -> str:
    """The longest part of a word between spaces, with the spaces beside it."""
    longest = max(word.split(" "), key=len)
    start = word.index(longest)
    return word[max(start - 1, 0) : start + len(longest) + 1]
