"""The headings in a block of HTML that begin sections with lists of links."""

import re
from collections.abc import Iterator, Sequence

from clippings.page_entries.markup.html_parts import HREF, ITEMS, SEVERAL
from clippings.spans import Span
from clippings.words.other_sections import denies_press, may_be_title
from clippings.words.sections import announces
from clippings.written_dates.line import find_dates, has_date

_HEADING = re.compile(
    r"<(?P<name>h(?P<level>[1-6])|summary)\b[^>]*>(?P<words>.{0,2000}?)</(?P=name)\s*>",
    re.IGNORECASE | re.DOTALL,
)
_DEEPEST = 6  # the level of a `summary`
_ITEM = re.compile(rf"<(?:{'|'.join(ITEMS)}|h[1-6])\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


def section_headings(source: str) -> Iterator[tuple[Span, int]]:
    """The headings over lists of links rather than over one piece, and their levels.

    A heading without anything else in its block applies to the following blocks, like one of
    Markdown.
    """
    found, small = list(_HEADING.finditer(source)), source.lower()
    levels = [int(one["level"] or _DEEPEST) for one in found]
    scopes = [_scope(source, found[n:], levels[n:]) for n in range(len(found))]
    pieces = _scopes_of_pieces(scopes)
    for heading, level, scope in zip(found, levels, scopes, strict=True):
        words = " ".join(_TAG.sub(" ", heading["words"]).split())
        inside = _is_in_item(small, heading.start())
        titled = denies_press(words) and may_be_title(words) and scope in pieces
        linked = HREF.search(heading["words"])
        lone = not (source[: heading.start()] + source[heading.end() :]).strip()
        if words and not (inside or titled or linked) and (lone or _heads(words, scope)):
            yield Span(*heading.span()), level


def _scope(source: str, found: Sequence[re.Match[str]], levels: Sequence[int]) -> str:
    """The text below the first of some headings, up to the next of the same or a higher level."""
    pairs = zip(found[1:], levels[1:], strict=True)
    ends = (one.start() for one, level in pairs if level <= levels[0])
    return source[found[0].end() : next(ends, len(source))]


def _scopes_of_pieces(scopes: Sequence[str]) -> Sequence[str]:
    """The scopes with one link and a date each, or without any dates several with one link."""
    lone = [one for one in scopes if len({link[0] for link in HREF.finditer(one)}) == 1]
    dated = [one for one in lone if has_date(_TAG.sub(" ", one))]
    return dated or (lone if len(lone) > SEVERAL else ())


def _heads(words: str, scope: str) -> bool:
    """Whether a heading is the name of a section, or has several items with links below it."""
    if denies_press(words) or (announces(words) and not find_dates(words)):
        return True
    items = _ITEM.split(scope)[1:]
    return sum(bool(HREF.search(item)) for item in items) >= SEVERAL


def _is_in_item(lower_case: str, place: int) -> bool:
    """Whether a place is inside an item of a list, a row of a table or an article."""
    opened = ((lower_case.rfind(f"<{name}", 0, place), name) for name in ITEMS)
    return any(start > lower_case.rfind(f"</{name}", 0, place) for start, name in opened)
