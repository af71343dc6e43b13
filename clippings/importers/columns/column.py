"""A column of a list, and statistics on its values."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from clippings.addresses import host_of
from clippings.importers.rows import looks
from clippings.shares import more_than_half

Cells: TypeAlias = Mapping[str, str]
_NEARLY_ALL = 0.8
_FEW = 3
_FEWEST_WORDS = 3  # of a title, on average


class Column(NamedTuple):
    """A key of the list and its values."""

    key: str
    texts: tuple[str, ...]  # its values that are not empty
    urls: tuple[str, ...] = ()  # the address in the row of each value
    rows: tuple[int, ...] = ()  # the index of the row of each value
    of: int = 0  # how many rows the list has

    def share(self, *tests: Callable[[str], bool]) -> float:
        """The share of values that pass one of the tests, from 0 to 1."""
        passed = sum(any(test(text) for test in tests) for text in self.texts)
        return passed / len(self.texts)

    def share_of_rows_like(self, other: "Column") -> float:
        """The share of its rows in which the other column has the same value, from 0 to 1."""
        theirs = dict(zip(other.rows, other.texts, strict=True))
        same = sum(theirs.get(n) == one for n, one in zip(self.rows, self.texts, strict=True))
        return same / len(self.rows)

    def is_in_most_rows(self) -> bool:
        """Whether most rows have a value."""
        return more_than_half(len(self.rows), self.of)

    def looks_like_headlines(self) -> bool:
        """Whether the values are like headlines: of several words, and nearly all different."""
        words = sum(len(text.split()) for text in self.texts)
        distinct = len(set(self.texts)) > len(self.texts) * _NEARLY_ALL
        return distinct and words >= len(self.texts) * _FEWEST_WORDS

    def is_constant(self) -> bool:
        """Whether there are many values that are all one date, or lead to one site."""
        distinct = {host_of(text) or text for text in self.texts}
        return len(self.texts) > _FEW and len(distinct) == 1

    def names_hosts(self) -> float:
        """The share of values that name the host of the address in their row, from 0 to 1."""
        pairs = [(text, url) for text, url in zip(self.texts, self.urls, strict=True) if url]
        return sum(looks.names_host(*pair) for pair in pairs) / len(pairs) if pairs else 0


def columns_of(rows: Sequence[Cells], keys: Iterable[str], url: str) -> Iterator[Column]:
    """The columns with any values, each with the addresses under the key `url`."""
    for key in keys:
        where = [number for number, row in enumerate(rows) if row.get(key)]
        if where:
            texts = tuple(rows[number][key] for number in where)
            urls = tuple(rows[number].get(url, "") for number in where)
            yield Column(key, texts, urls, tuple(where), len(rows))
