"""Pieces on the site of the page itself, mostly scans, where it has no other sources."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import Anchor, Picture, Prose, is_picture_address
from clippings.page_entries.stretches.credits import is_credit
from clippings.page_entries.stretches.grouping import has_source
from clippings.page_entries.stretches.in_print import is_of_press
from clippings.page_entries.stretches.own_pages import with_pages_among_others, with_pages_by_name
from clippings.page_entries.stretches.sources import is_source
from clippings.shares import at_least_half, more_than_half
from clippings.words.kinds import find_kind
from clippings.words.sections import announce_press
from clippings.written_dates.line import find_dates, whole_date

_FEWEST, _SEVERAL = 2, 3  # pieces
_NO_SCAN = re.compile(r"logo|icon|banner|avatar|flags?/|portrait|header|button", re.IGNORECASE)


def with_own_pieces(page: str, blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks, with scans as sources; `title` is that of the page.

    Only where the page says that it lists coverage. If it has no other sources, most pieces must
    have dates, most pictures must be described as pieces, or its own pages must be links with a
    name and a date. If it has, links to own pages must have the same form as those.
    """
    headings = [block.prose.text for block in blocks if block.kind == "heading"]
    others = [block for block in blocks if not is_credit(block.prose.text)]
    if not announce_press([title, *headings]):
        return blocks
    if has_source(others):
        return with_pages_among_others(blocks)
    if any(map(is_of_press, [title, *headings])):
        blocks = with_pages_by_name(blocks)
    shown = [replace(block, prose=_with_scans(page, block.prose)) for block in blocks]
    return shown if _are_dated(shown) or _are_described_as_pieces(blocks) else blocks


def _are_dated(blocks: Sequence[Block]) -> bool:
    """Whether there are sources, with dates for most of them, perhaps in headings above."""
    sources, dates, below = 0, 0, False
    for block in blocks:
        if block.kind == "heading":
            below = whole_date(block.prose.text) is not None
        found = sum(map(is_source, block.prose.anchors))
        sources += found
        dates += max(len(find_dates(block.prose.text)), found * below)
    return sources >= _FEWEST and at_least_half(dates, sources)


def _are_described_as_pieces(blocks: Sequence[Block]) -> bool:
    """Whether the text alternatives of most pictures say what was printed: "Daily Post feature"."""
    texts = [scan.alt for block in blocks for scan in _scans_in(block.prose)]
    edges = [words[:1] + words[-1:] for alt in texts if len(words := alt.split()) > 1]
    pieces = sum(any(find_kind(word) or announce_press([word]) for word in one) for one in edges)
    return pieces >= _SEVERAL and more_than_half(pieces, len(texts))


def _with_scans(page: str, prose: Prose) -> Prose:
    """The text with each scanned piece as a link, the words for it as its text."""
    scans = _scans_in(prose)
    words_for = [_words_for(page, prose, scan) for scan in scans]
    places = [scan.place for scan in scans]
    before = [0, *accumulate(map(len, words_for))]

    def moved(place: int) -> int:
        return place + before[bisect_left(places, place)]

    linked = [
        Anchor(place := moved(scan.place), place + len(words), scan.src, scan.span, scan.target)
        for scan, words in zip(scans, words_for, strict=True)
    ]
    shown = _with_words(page, prose.moved(moved), list(zip(places, words_for, strict=True)))
    anchors = sorted([*shown.anchors, *linked], key=lambda anchor: anchor.start)
    return replace(shown, anchors=tuple(anchors))


def _scans_in(prose: Prose) -> Sequence[Picture]:
    """The pictures that may be scans."""
    return [
        one
        for one in prose.pictures
        if is_picture_address(one.src) and not _NO_SCAN.search(one.src)
    ]


def _words_for(page: str, prose: Prose, picture: Picture) -> range:
    """Where on the page the alternative text of a picture is, unless the text has it as well."""
    start = page.find(picture.alt, *picture.span)
    words = picture.alt if start >= 0 and picture.alt not in prose.text else ""
    return range(start, start + len(words))


def _with_words(page: str, prose: Prose, insertions: Sequence[tuple[int, range]]) -> Prose:
    """The text with words from elsewhere on the page inserted at some places.

    Links and marks must have been moved before.
    """
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for place, words in (*insertions, (len(prose.text), range(0))):
        text += [prose.text[last:place], page[words.start : words.stop]]
        starts += [*prose.starts[last:place], *words]
        ends += [*prose.ends[last:place], *(at + 1 for at in words)]
        last = place
    return replace(prose, text="".join(text), starts=starts, ends=ends)
