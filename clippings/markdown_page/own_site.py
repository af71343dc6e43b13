"""Pieces that stand on the site of the page itself, where it leads nowhere else: scans and pages.

A press page whose pieces were printed shows pictures of them, or leads to pages that quote them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from clippings.markdown_page.blocks import Block
from clippings.markdown_page.grouping import has_source, is_source
from clippings.markdown_page.link_words import is_generic
from clippings.markdown_page.outlet_names import is_like_a_name
from clippings.markdown_page.prose import HARD_BREAK, Anchor, Picture, Prose, is_image, join_prose
from clippings.markdown_page.sections import announce_press
from clippings.written_dates.line import find_dates

_PAGE = re.compile(r"(?![a-z][a-z0-9+.-]*:|//|#)[^?#]*(?:\.(?:x?html?|php)|[^/.]/)", re.IGNORECASE)
_FEWEST = 2  # pieces
_MOST = 0.5  # of them have a date
_LINE_ENDS = ("\n", HARD_BREAK)
_ADORNS = re.compile(r"logo|icon|banner|avatar|flags?/|portrait|header|button", re.IGNORECASE)


def with_own_pieces(page: str, blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """The blocks, their scans or their links within the site made sources; `title` is the page's.

    Only where the page says that it lists coverage, links to no other source, and has dates for
    most of them.
    """
    headings = [block.prose.text for block in blocks if block.kind == "heading"]
    if has_source(blocks) or not announce_press([title, *headings]):
        return blocks
    shown = [replace(block, prose=_with_scans(page, block.prose)) for block in blocks]
    linked = [replace(block, prose=_with_pages(block)) for block in blocks]
    if _are_dated(shown):
        return shown
    return linked if _are_dated(linked) and _are_names(linked) else blocks


def _are_dated(blocks: Sequence[Block]) -> bool:
    """Whether there are sources, and dates for most of them."""
    sources = sum(is_source(anchor) for block in blocks for anchor in block.prose.anchors)
    dates = sum(len(find_dates(block.prose.text)) for block in blocks)
    return sources >= _FEWEST and dates >= sources * _MOST


def _are_names(blocks: Sequence[Block]) -> bool:
    """Whether most sources are called by names: by titles, a site links to news of its own."""
    linked = [(block.prose, one) for block in blocks for one in block.prose.anchors if one.own]
    words = (_undated(prose.text[one.start : one.end]) for prose, one in linked)
    return sum(map(is_like_a_name, words)) > len(linked) * _MOST


def _undated(words: str) -> str:
    for date in reversed(find_dates(words)):
        words = words[: date.start] + words[date.end :]
    return words.strip(" \t,:–—-()")


def _with_scans(page: str, prose: Prose) -> Prose:
    """The prose with each picture of a piece as a link to it, called by the words for it."""
    whole = replace(prose, pictures=())
    pictures: list[Picture] = []
    for picture in prose.pictures:
        place = picture.place + len(whole.text) - len(prose.text)
        pictures.append(picture._replace(place=place))
        if is_image(picture.src) and not _ADORNS.search(picture.src):
            words = _linked_words(page, prose, picture)
            whole = join_prose([whole.cut(0, place), words, whole.cut(place, len(whole.text))], "")
    return replace(whole, pictures=tuple(pictures))


def _linked_words(page: str, prose: Prose, picture: Picture) -> Prose:
    """The words for a picture as a link, unless they stand beside it as well."""
    start = page.find(picture.alt, *picture.span)
    alt = "" if start < 0 or picture.alt in prose.text else picture.alt
    anchor = Anchor(0, len(alt), picture.src, picture.span, picture.target)
    places = range(start, start + len(alt))
    return Prose(text=alt, starts=places, ends=[n + 1 for n in places], anchors=(anchor,))


def _with_pages(block: Block) -> Prose:
    """The prose of a block, its links to pages of the site that begin a line marked as sources."""
    prose = block.prose
    if block.kind == "heading":
        return prose
    anchors = (one._replace(own=_is_piece(prose, one)) for one in prose.anchors)
    return replace(prose, anchors=tuple(anchors))


def _is_piece(prose: Prose, anchor: Anchor) -> bool:
    """Whether a link to a page of the site has words of its own, and at most a date before it."""
    line = prose.text[max(map(prose.text[: anchor.start].rfind, _LINE_ENDS)) + 1 : anchor.start]
    telling = not is_generic(prose.text[anchor.start : anchor.end])
    return bool(_PAGE.match(anchor.url)) and telling and not _undated(line)
