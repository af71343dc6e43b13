"""A column of a list and what its values are like."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from clippings.addresses import host_of
from clippings.importers.rows import looks
from clippings.shares import more_than_half

Cells: TypeAlias = Mapping[str, str]
_NEARLY_ALL = 0.8
_FEW = 3
_TELLING = 3  # words of a title, one with another


class Column(NamedTuple):
    """A key of theirs, what stands under it in which rows `of` how many, beside which addresses."""

    key: str
    texts: tuple[str, ...]
    urls: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    of: int = 0

    def share(self, *tests: Callable[[str], bool]) -> float:
        """How many of the values pass one of the tests, from 0 to 1."""
        passed = sum(any(test(text) for test in tests) for text in self.texts)
        return passed / len(self.texts)

    def share_of_rows_like(self, other: "Column") -> float:
        """In how many of its rows the other holds the same, from 0 to 1."""
        theirs = dict(zip(other.rows, other.texts, strict=True))
        same = sum(theirs.get(n) == one for n, one in zip(self.rows, self.texts, strict=True))
        return same / len(self.rows)

    def stands_in_most(self) -> bool:
        """Whether most rows have it."""
        return more_than_half(len(self.rows), self.of)

    def tells_apart(self) -> bool:
        """Whether the values are like headlines: several words, in nearly every row others."""
        words = sum(len(text.split()) for text in self.texts)
        apart = len(set(self.texts)) > len(self.texts) * _NEARLY_ALL
        return apart and words >= len(self.texts) * _TELLING

    def tells_the_same(self) -> bool:
        """Whether many values are one date, or lead to one site."""
        alike = {host_of(text) or text for text in self.texts}
        return len(self.texts) > _FEW and len(alike) == 1

    def names_hosts(self) -> float:
        """How many of the values name the host of the address in their row, from 0 to 1."""
        pairs = [(text, url) for text, url in zip(self.texts, self.urls, strict=True) if url]
        return sum(looks.names_host(*pair) for pair in pairs) / len(pairs) if pairs else 0


def columns_of(rows: Sequence[Cells], keys: Iterable[str], url: str) -> Iterator[Column]:
    """The columns that hold anything, beside the addresses under the key `url`."""
    for key in keys:
        where = [number for number, row in enumerate(rows) if row.get(key)]
        if where:
            texts = tuple(rows[number][key] for number in where)
            urls = tuple(rows[number].get(url, "") for number in where)
            yield Column(key, texts, urls, tuple(where), len(rows))
