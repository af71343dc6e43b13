"""The headline on the page, with the lines around it: byline, date, place."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from clippings.folding import folded
from clippings.page.seen_line import seen_line
from clippings.page.shown_text import lines_after, lines_before, shown_lines
from clippings.page.title import shares_most_words
from clippings.page.walk import Page

_TITLED = "span[class*=title i], div[class*=title i], p[class*=title i], a[class*=title i]"
_ALPHANUMERIC = re.compile(r"[^\W_]")  # more than punctuation
_MOST_UNDER = 15
_MOST_OVER = 3
_MOST_HEADINGS = 60
_MOST_CHARACTERS = 20_000  # after the headline
_LINE = 160  # characters; a longer line is not about the piece
_STANDFIRST = 400  # characters; a longer line is the piece itself
_MOST_LONG = 600  # characters of long lines: a standfirst and a caption


class Heading(NamedTuple):
    """The headline, the short lines above it, upwards, and those below it, down to the piece."""

    text: str
    over: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


def read_heading(page: Page, headline: str) -> Heading:
    """The lines around the first heading or line that is the headline."""
    node, lines = _heading(page, folded(headline)), page.lines()
    passed = None if node else _lines_before(lines, headline)
    over = reversed(passed or ())
    if passed is None:
        node = node or _other_heading(page, headline)
        if not node:
            return Heading(headline)
        lines, over = (
            chain(_within(node, headline), lines_after(node, _MOST_CHARACTERS)),
            lines_before(node),
        )
    shown = (line for line in lines if _ALPHANUMERIC.search(line))
    begun = islice(_before_piece(shown), _MOST_UNDER)
    short = (line for line in islice(over, _MOST_OVER) if len(line) <= _LINE)
    return Heading(headline, tuple(short), tuple(line for line in begun if len(line) <= _LINE))


def _lines_before(lines: Iterator[str], headline: str) -> list[str] | None:
    """The lines before the one that is the headline, which is consumed too; None without it."""
    passed: list[str] = []
    for line in lines if headline else ():
        if _is_headline(line, headline):
            return passed
        passed.append(line)
    return None


def _before_piece(lines: Iterable[str]) -> Iterator[str]:
    """The lines down to the piece, which begins where long lines exceed a standfirst."""
    left = _MOST_LONG
    for line in lines:
        left -= len(line) if len(line) > _LINE else 0
        if len(line) > _STANDFIRST or left < 0:
            return
        yield line


def _within(node: LexborNode, headline: str) -> Iterator[str]:
    """The other lines inside the heading."""
    yield from (line for line in shown_lines(node, _LINE) if folded(line) not in folded(headline))


def _heading(page: Page, wanted: str) -> LexborNode | None:
    """The heading with the `wanted` text, or else an element marked as a title with it."""
    if not wanted:
        return None
    headings = page.shown("h1, h2, h3")[:_MOST_HEADINGS]
    same = (node for node in headings if folded(seen_line(node.text())) == wanted)
    return next(same, None) or _titled(page, wanted)


def _titled(page: Page, wanted: str) -> LexborNode | None:
    """Another element that is marked as a title and has the `wanted` text."""
    texts = ((node, node.text()) for node in page.shown(_TITLED)[:_MOST_HEADINGS])
    return next((n for n, text in texts if len(text) <= _LINE and folded(text) == wanted), None)


def _other_heading(page: Page, headline: str) -> LexborNode | None:
    """The h1 of a page that shows another headline than it declares: the only or a similar one."""
    nodes = page.shown("h1")[:_MOST_HEADINGS]
    shown = [(node, seen_line(node.text())) for node in nodes if node.text().strip()]
    similar = [node for node, text in shown if shares_most_words(text, headline)]
    return similar[0] if similar else shown[0][0] if len(shown) == 1 else None


def _is_headline(line: str, headline: str) -> bool:
    """Whether a line is the headline; the costly comparison is done only for similar lengths."""
    near = 0.7 * len(headline) <= len(line) <= 1.5 * len(headline)
    return near and folded(line) == folded(headline)
