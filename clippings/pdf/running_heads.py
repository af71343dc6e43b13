"""Running heads: lines at the edges of page after page, such as the paper's name or the number."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_EDGE = 3  # lines at the top and at the bottom of a page
_LONGEST_LINE = 80  # characters
_FIRST, _LAST = re.compile(r"\W*(\d{1,4})\b"), re.compile(r"(?<!\d)(\d{1,4})\W*$")


class Flow(NamedTuple):
    """The text of all pages joined, and the running heads removed from it."""

    text: str
    heads: tuple[str, ...]


def without_running_heads(pages: Sequence[str]) -> Flow:
    """Join the pages and remove lines at their edges that are repeated or have the page number."""
    lines = [page.split("\n") for page in pages]
    runs = _RunningHeads(lines)
    heads: dict[str, None] = {}
    kept: list[str] = []
    for number, page in enumerate(lines):
        gone = {place for place in _edge(page) if runs.is_head(number, page[place])}
        heads |= dict.fromkeys(page[place] for place in sorted(gone))
        kept += (line for place, line in enumerate(page) if place not in gone)
    return Flow("\n".join(kept), tuple(heads))


class _RunningHeads:
    """The lines at the edges of several pages, and the numbers that the first page may have."""

    def __init__(self, pages: Sequence[Sequence[str]]) -> None:
        edges = [{page[place] for place in _edge(page)} for page in pages]
        shapes = Counter(shape for edge in edges for shape in set(map(_shape, edge)))
        firsts = Counter(
            first
            for number, edge in enumerate(edges)
            for first in {first for line in edge for first in _first_numbers(number, line)}
        )
        # Left and right pages have different heads.
        least = max(2, len(pages) / 3)
        self._shapes = {shape for shape, times in shapes.items() if times >= least}
        self._firsts = {first for first, times in firsts.items() if times >= least}

    def is_head(self, number: int, line: str) -> bool:
        """Whether this line at an edge of page `number` is a running head or has its number."""
        if len(line) > _LONGEST_LINE:
            return False
        numbers = self._firsts.intersection(_first_numbers(number, line))
        return bool(numbers) or _shape(line) in self._shapes


def _edge(page: Sequence[str]) -> Iterator[int]:
    return (place for place in range(len(page)) if min(place, len(page) - 1 - place) < _EDGE)


def _shape(line: str) -> str:
    """The line without spaces, and with each number replaced by 0."""
    return re.sub(r"\d+", "0", "".join(line.split())).casefold()


def _first_numbers(number: int, line: str) -> Iterator[int]:
    """The number of the first page, if this line begins or ends with the number of its page."""
    found = (_FIRST.match(line), _LAST.search(line[-_LONGEST_LINE:]))
    return (int(match[1]) - number for match in found if match)
