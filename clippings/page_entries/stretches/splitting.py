"""A block split into the parts that may each be an entry: parts of HTML, lines, groups of lines."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from clippings.addresses import host_of
from clippings.page_entries.markup.prose import PART, Anchor, Prose
from clippings.page_entries.stretches.same_layout import lines_of_same_layout
from clippings.page_entries.stretches.sources import is_front_page, is_source
from clippings.spans import Span
from clippings.words.in_print import remarks_print
from clippings.words.links import is_generic, is_repost
from clippings.words.relations import relation_of
from clippings.written_dates.line import has_date

_FEWEST_LINES, _SHARE_OF_LINES = 3, 0.7
_DOT = re.compile(r"\s[·•]\s")


def split_into_parts(prose: Prose, breaks: str) -> Iterator[Prose]:
    """The parts of a block that hold a source each: parts of HTML, else groups of lines.

    `breaks` are the characters that end a line; in a list item a soft break does not.
    """
    if PART in prose.text:
        parts = [part for part in _entries_in(prose) if part.text.strip() or part.anchors]
        for part, printed in zip(parts, _printed(parts), strict=True):
            if any(map(is_source, part.anchors)):
                yield from split_into_parts(part, breaks)
            elif printed:
                yield part
        return
    sources = [anchor for anchor in prose.anchors if is_source(anchor)]
    headed = [one for one in sources if any(h.start <= one.start < h.end for h in prose.headings)]
    if len(headed) == 1:  # the other links belong to the heading's
        yield prose
    elif len({one.url for one in sources}) > 1 and set(prose.text.strip()) & set(breaks):
        yield from _line_groups(prose, breaks)
    elif sources:
        yield from _between_dots(prose, sources)


def _between_dots(prose: Prose, sources: Sequence[Anchor]) -> Iterator[Prose]:
    """The parts between dots in a line, if each has a link and words beside it.

    Else the line as a whole: the dots may separate the facts of one piece.
    """
    bounds = [0, *(dot.end() for dot in _DOT.finditer(prose.text)), len(prose.text)]
    parts = [prose.cut(start, end) for start, end in pairwise(bounds)]
    several = len(parts) == len(sources) >= _FEWEST_LINES
    yield from parts if several and all(map(_is_whole, parts)) else [prose]


def _is_whole(part: Prose) -> bool:
    """Whether a part of a line has one link with a text of its own, and words beside it."""
    if len(part.anchors) != 1 or not is_source(part.anchors[0]):
        return False
    start, end = part.anchors[0].start, part.anchors[0].end
    words, beside = part.text[start:end], part.text[:start] + part.text[end:]
    return any(map(str.isalnum, beside)) and not (is_generic(words) or relation_of(words))


def _entries_in(prose: Prose) -> Iterator[Prose]:
    """The text split where entries begin."""
    start = 0
    for place in (*(n for n, char in enumerate(prose.text) if char == PART), len(prose.text)):
        if prose.text[start:place].strip() or start < place:
            yield prose.cut(start, place)
        start = place + 1


def _line_groups(prose: Prose, breaks: str) -> Iterator[Prose]:
    """Lines with a source each, joined with the lines without one before or after it."""
    lines = _with_minor_links(prose, _lines(prose, breaks))
    printed = _printed_among(prose, lines)
    starts = [
        alone or bool(_sources_in(prose, one)) for alone, one in zip(printed, lines, strict=True)
    ]
    leading = starts[:1] == [False]
    start = 0
    for number, line in enumerate(lines):
        if number + 1 == len(lines) or (starts[number] if leading else starts[number + 1]):
            part = prose.cut(start, line.end)
            if printed[number] or any(map(is_source, part.anchors)):
                yield part
            start = line.end


def _lines(prose: Prose, breaks: str) -> list[Span]:
    """The lines with words; a break inside a link does not count."""
    inside = {n for anchor in prose.anchors for n in range(anchor.start, anchor.end)}
    marks = (n for n, char in enumerate(prose.text) if char in breaks and n not in inside)
    bounds = [0, *(n + 1 for n in marks), len(prose.text)]
    return [Span(a, b) for a, b in pairwise(bounds) if prose.text[a:b].strip()]


def _printed_among(prose: Prose, lines: Sequence[Span]) -> list[bool]:
    """Which lines without a source are pieces themselves, by their layout.

    If not nearly all lines have a source, such a line must say that it was printed, and every line
    must have its own date.
    """
    linked = [bool(_sources_in(prose, line)) for line in lines]
    nearly_all = linked.count(True) >= max(_FEWEST_LINES, len(linked) * _SHARE_OF_LINES)
    texts = [prose.text[slice(*line)] for line in lines]
    dated = all(has_date(text) for text, link in zip(texts, linked, strict=True) if link)
    return [
        same and (nearly_all or (dated and has_date(text) and remarks_print(text)))
        for same, text in zip(_printed([prose.cut(*line) for line in lines]), texts, strict=True)
    ]


def _printed(lines: Sequence[Prose]) -> list[bool]:
    """Which lines without a link have the layout of those with one."""
    same = {id(line) for line in lines_of_same_layout(lines)}
    return [id(line) in same for line in lines]


def _with_minor_links(prose: Prose, lines: Sequence[Span]) -> list[Span]:
    """The lines, joined to the line above if their links belong to the piece there."""
    joined: list[Span] = []
    for line in lines:
        if joined and _sources_in(prose, line) and _is_minor(prose, line, joined[-1]):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _names_source(prose: Prose, line: Span) -> bool:
    """Whether a line has a link that says more than "PDF" or "read more"."""
    words = map(prose.text_of, _sources_in(prose, line))
    return any(not is_generic(word) and not relation_of(word) for word in words)


def _is_minor(prose: Prose, line: Span, above: Span) -> bool:
    """Whether the links of a line are only "PDF", or other copies of the piece above."""
    if not _sources_in(prose, above):
        return False
    if is_repost(prose.text_of(line)):
        return True
    belongs = _names_source(prose, above) or _is_related(prose, line)
    return belongs and not _names_source(prose, line)


def _is_related(prose: Prose, line: Span) -> bool:
    """Whether all links of a line lead to copies, translations or scans."""
    words = map(prose.text_of, _sources_in(prose, line))
    return all(map(relation_of, words))


def _sources_in(prose: Prose, line: Span) -> list[Anchor]:
    """The links to sources in a line, without front pages of their sites."""
    first = bisect_left(prose.anchors, line.start, key=lambda anchor: anchor.start)
    within = takewhile(lambda anchor: anchor.start < line.end, prose.anchors[first:])
    return [anchor for anchor in within if is_source(anchor) and not _is_home(prose, anchor)]


def _is_home(prose: Prose, anchor: Anchor) -> bool:
    """Whether a link leads to the front page of a site to whose pieces another link leads."""
    if not is_front_page(anchor):
        return False
    host = host_of(anchor.url).removeprefix("www.")
    return any(
        host_of(other.url).endswith(host) for other in prose.anchors if not is_front_page(other)
    )
