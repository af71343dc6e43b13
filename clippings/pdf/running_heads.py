"""Lines at the edges of page after page: the name of the paper, the number of the page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_EDGE = 3  # lines at the top and at the bottom of a page
_LONGEST_LINE = 80  # characters
_FIRST, _LAST = re.compile(r"\W*(\d{1,4})\b"), re.compile(r"(?<!\d)(\d{1,4})\W*$")


class Flow(NamedTuple):
    """The text of all pages as one, and the lines that were taken out of it."""

    text: str
    heads: tuple[str, ...]


def flow_of(pages: Sequence[str]) -> Flow:
    """The text from page to page without lines that come again, or number the pages, at edges."""
    lines = [page.split("\n") for page in pages]
    runs = _RunningLines(lines)
    heads: dict[str, None] = {}
    kept: list[str] = []
    for number, page in enumerate(lines):
        gone = {place for place in _edge(page) if runs.has(number, page[place])}
        heads |= dict.fromkeys(page[place] for place in sorted(gone))
        kept += (line for place, line in enumerate(page) if place not in gone)
    return Flow("\n".join(kept), tuple(heads))


class _RunningLines:
    """What stands at the edges of several pages, and the numbers that the first page may have."""

    def __init__(self, pages: Sequence[Sequence[str]]) -> None:
        edges = [{page[place] for place in _edge(page)} for page in pages]
        shapes = Counter(shape for edge in edges for shape in set(map(_shape, edge)))
        firsts = Counter(
            first
            for number, edge in enumerate(edges)
            for first in {first for line in edge for first in _first_numbers(number, line)}
        )
        # Pages on the left have another head than those on the right.
        often = max(2, len(pages) / 3)
        self._shapes = {shape for shape, times in shapes.items() if times >= often}
        self._firsts = {first for first, times in firsts.items() if times >= often}

    def has(self, number: int, line: str) -> bool:
        """Whether this line at an edge of page `number` is one of them."""
        if len(line) > _LONGEST_LINE:
            return False
        numbers = self._firsts.intersection(_first_numbers(number, line))
        return bool(numbers) or _shape(line) in self._shapes


def _edge(page: Sequence[str]) -> Iterator[int]:
    return (place for place in range(len(page)) if min(place, len(page) - 1 - place) < _EDGE)


def _shape(line: str) -> str:
    """The line without its numbers and its blanks."""
    return re.sub(r"\d+", "0", "".join(line.split())).casefold()


def _first_numbers(number: int, line: str) -> Iterator[int]:
    """The number of the first page, if what begins or ends the line is the number of this one."""
    found = (_FIRST.match(line), _LAST.search(line[-_LONGEST_LINE:]))
    return (int(match[1]) - number for match in found if match)
