"""The part of a link's words that is the title or the name, where others stand in the link too."""

import re
from collections.abc import Iterator

from clippings.page_entries.markup.prose import HARD_BREAK, Anchor, Prose
from clippings.spans import Span, holds, stripped
from clippings.words.links import is_generic
from clippings.written_dates.line import find_dates

_SPACES = " \t\n\u00a0\u2028\u2029"
_BEHIND = f"{_SPACES}:"  # a colon leads on to what stands behind the link
_MARK = re.compile(r"\s*(?:[\u2028\u2029,;:|·•(]|\.\s|[-–—]\s)|\s+[-–—]")
_MARK_BEFORE = re.compile(r"(?:[\u2028\u2029,;:|·•)]|\s[-–—]|[.!?])\s*$")


def telling_part(prose: Prose, anchor: Anchor) -> Span:
    """A heading; what is stressed and apart from the rest; the longest line without a date that
    says more than "read here"; or all.

    `[*A title*, Jo Doe, Le Monde 2020](…)`, and cards that are links.
    """
    whole = _bare(prose.text, Span(anchor.start, anchor.end))
    headings = [_bare(prose.text, span) for span in prose.headings]
    inside = [one for one in headings if holds(whole, one)]
    for spans in (inside, list(_stressed(prose, whole))):
        if len(spans) == 1:
            return spans[0]
    lines = list(_lines(prose.text, whole))
    undated = [line for line in lines if not find_dates(prose.said(line))]
    telling = [line for line in undated if not is_generic(prose.said(line))]
    return (
        max(telling or undated or lines, key=lambda line: len(prose.said(line).split()))
        if len(lines) > 1
        else whole
    )


def _stressed(prose: Prose, whole: Span) -> Iterator[Span]:
    """What is stressed at the beginning or the end of the words and set apart from the rest."""
    for stressed in (*prose.strong, *prose.stressed):
        span = _bare(prose.text, stressed)
        if not holds(whole, span) or span == whole:
            continue
        text = prose.text[span.start : span.end].rstrip(",;:")
        span = span._replace(end=span.start + len(text))  # a mark at the end parts it as well
        leads = span.start == whole.start and _MARK.match(prose.text, span.end, whole.end)
        ends = span.end == whole.end and _MARK_BEFORE.search(prose.text, whole.start, span.start)
        if leads or ends:
            yield span


def _lines(text: str, whole: Span) -> Iterator[Span]:
    start = whole.start
    for line in text[whole.start : whole.end].split(HARD_BREAK):
        span = _bare(text, Span(start, start + len(line)))
        if any(map(str.isalnum, text[span.start : span.end])):
            yield span
        start += len(line) + 1


def _bare(text: str, words: Span) -> Span:
    return stripped(text, words, _SPACES, _BEHIND)
