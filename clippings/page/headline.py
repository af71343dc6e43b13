"""The headline where it stands on the page, with the lines around it: byline, date, place."""

from collections import deque
from itertools import islice, takewhile
from typing import NamedTuple

from clippings.page.site import folded
from clippings.page.walk import Page

MOST_UNDER = 15
MOST_OVER = 3
LINE = 160  # characters; what is longer is the piece itself


class Heading(NamedTuple):
    """The headline, the short lines over it, upwards, and those under it, down to the piece."""

    text: str
    over: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


def read_heading(page: Page, headline: str) -> Heading:
    """What stands around the first line that is the headline; nothing where no line is."""
    wanted = folded(headline)
    over: deque[str] = deque(maxlen=MOST_OVER)
    lines = page.lines()
    for line in lines if wanted else ():
        if _may_be(line, headline) and folded(line) == wanted:
            break
        over.appendleft(line)
    else:
        return Heading(headline)
    begun = islice(takewhile(lambda line: len(line) <= 2 * LINE, lines), MOST_UNDER)
    return Heading(headline, tuple(filter(_is_short, over)), tuple(filter(_is_short, begun)))


def _is_short(line: str) -> bool:
    return len(line) <= LINE


def _may_be(line: str, headline: str) -> bool:
    """Whether the lengths are near enough for the costlier comparison."""
    return 0.7 * len(headline) <= len(line) <= 1.5 * len(headline)
