"""Line numbers of matches in a text."""

import re
from collections.abc import Iterable, Iterator


def with_lines(text: str, matches: Iterable[re.Match[str]]) -> Iterator[tuple[re.Match[str], int]]:
    """Matches in order, each with the number of the line on which it begins, counted from 1."""
    line, last = 1, 0
    for match in matches:
        line += text.count("\n", last, match.start())
        last = match.start()
        yield match, line
