"""On which lines of a text what is found in it begins."""

import re
from collections.abc import Iterable, Iterator


def with_lines(text: str, matches: Iterable[re.Match[str]]) -> Iterator[tuple[re.Match[str], int]]:
    """Matches in their order, each with the line on which it begins, counted from 1."""
    line, last = 1, 0
    for match in matches:
        line += text.count("\n", last, match.start())
        last = match.start()
        yield match, line
