"""The lines that stand right under and over the headline: byline, date, place."""

from collections import deque
from collections.abc import Iterator
from itertools import islice, takewhile

from clippings.page.site import folded
from clippings.page.walk import Page

MOST_LINES = 15
MOST_OVER = 3
LINE = 160  # characters; what is longer is the piece itself


def lines_under(page: Page, headline: str) -> Iterator[str]:
    """The short lines after the first line that is the headline and before the piece begins."""
    wanted = folded(headline)
    lines = page.lines()
    if not wanted or not any(folded(line) == wanted for line in lines if _may_be(line, headline)):
        return
    for line in islice(takewhile(lambda line: len(line) <= 2 * LINE, lines), MOST_LINES):
        if len(line) <= LINE:
            yield line


def lines_over(page: Page, headline: str) -> Iterator[str]:
    """The last short lines before the first one that is the headline, upwards."""
    wanted = folded(headline)
    before: deque[str] = deque(maxlen=MOST_OVER)
    for line in page.lines() if wanted else ():
        if _may_be(line, headline) and folded(line) == wanted:
            yield from (line for line in reversed(before) if len(line) <= LINE)
            return
        before.append(line)


def _may_be(line: str, headline: str) -> bool:
    """Whether the lengths are near enough for the costlier comparison."""
    return 0.7 * len(headline) <= len(line) <= 1.5 * len(headline)
