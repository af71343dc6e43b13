"""Pieces that stand on the site of the page itself: scans, where it leads nowhere else."""

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
from clippings.page_entries.stretches.own_pages import with_alike_pages, with_named_pages
from clippings.page_entries.stretches.sources import is_source
from clippings.shares import at_least_half, more_than_half
from clippings.words.kinds import find_kind
from clippings.words.sections import announce_press
from clippings.written_dates.line import find_dates, whole_date

_FEWEST, _SEVERAL = 2, 3  # pieces
_ADORNS = re.compile(r"logo|icon|banner|avatar|flags?/|portrait|header|button", re.IGNORECASE)


def with_own_pieces(page: str, blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks, their scans made sources; `title` is that of the page.

    Only where the page says that it lists coverage. Where it links to no other source it has dates
    for most of them, or says of most pictures that they show a piece, or its own pages are called
    by names and dates; else they are told as the others are.
    """
    headings = [block.prose.text for block in blocks if block.kind == "heading"]
    others = [block for block in blocks if not is_credit(block.prose.text)]
    if not announce_press([title, *headings]):
        return blocks
    if has_source(others):
        return with_alike_pages(blocks)
    if any(map(is_of_press, [title, *headings])):
        blocks = with_named_pages(blocks)
    shown = [replace(block, prose=_with_scans(page, block.prose)) for block in blocks]
    return shown if _are_dated(shown) or _are_called_pieces(blocks) else blocks


def _are_dated(blocks: Sequence[Block]) -> bool:
    """Whether there are sources, and dates for most of them, which may be headings over them."""
    sources, dates, below = 0, 0, False
    for block in blocks:
        if block.kind == "heading":
            below = whole_date(block.prose.text) is not None
        found = sum(map(is_source, block.prose.anchors))
        sources += found
        dates += max(len(find_dates(block.prose.text)), found * below)
    return sources >= _FEWEST and at_least_half(dates, sources)


def _are_called_pieces(blocks: Sequence[Block]) -> bool:
    """Whether most pictures are called by what was printed: "Daily Post feature"."""
    told = [scan.alt for block in blocks for scan in _scans_in(block.prose)]
    edges = [words[:1] + words[-1:] for alt in told if len(words := alt.split()) > 1]
    pieces = sum(any(find_kind(word) or announce_press([word]) for word in one) for one in edges)
    return pieces >= _SEVERAL and more_than_half(pieces, len(told))


def _with_scans(page: str, prose: Prose) -> Prose:
    """The prose with each picture of a piece as a link to it, called by the words for it."""
    scans = _scans_in(prose)
    told = [_words_for(page, prose, scan) for scan in scans]
    places = [scan.place for scan in scans]
    before = [0, *accumulate(map(len, told))]

    def moved(place: int) -> int:
        return place + before[bisect_left(places, place)]

    linked = [
        Anchor(place := moved(scan.place), place + len(words), scan.src, scan.span, scan.target)
        for scan, words in zip(scans, told, strict=True)
    ]
    shown = _with_words(page, prose.moved(moved), list(zip(places, told, strict=True)))
    anchors = sorted([*shown.anchors, *linked], key=lambda anchor: anchor.start)
    return replace(shown, anchors=tuple(anchors))


def _scans_in(prose: Prose) -> Sequence[Picture]:
    return [
        one for one in prose.pictures if is_picture_address(one.src) and not _ADORNS.search(one.src)
    ]


def _words_for(page: str, prose: Prose, picture: Picture) -> range:
    """Where on the page the words for a picture stand, unless they stand beside it as well."""
    start = page.find(picture.alt, *picture.span)
    told = picture.alt if start >= 0 and picture.alt not in prose.text else ""
    return range(start, start + len(told))


def _with_words(page: str, prose: Prose, told: Sequence[tuple[int, range]]) -> Prose:
    """The text with words from elsewhere on the page put in at some places; no mark is moved."""
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for place, words in (*told, (len(prose.text), range(0))):
        text += [prose.text[last:place], page[words.start : words.stop]]
        starts += [*prose.starts[last:place], *words]
        ends += [*prose.ends[last:place], *(at + 1 for at in words)]
        last = place
    return replace(prose, text="".join(text), starts=starts, ends=ends)
