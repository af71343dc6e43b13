"""Pages of the site that stand among links to coverage, told in the same way: the same coverage.

A press page leads to what was printed on pages of its own, to other pieces where they are.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block, BlockKind
from clippings.page_entries.markup.prose import Anchor
from clippings.page_entries.stretches.own_releases import is_own_release
from clippings.page_entries.stretches.sources import is_source
from clippings.shares import more_than_half
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name
from clippings.written_dates.line import find_dates

_PAGE = re.compile(r"(?![a-z][a-z0-9+.-]*:|//|#)[^?#]+(?:\.(?:x?html?|php|md)|/[^/.]*)", re.I)
_FEWEST = 2  # links to other sites, or this share of the links within the site
_SHARE = 0.25
_SEVERAL = 3  # links called by names and dates
_OWN_KINDS = ("newsletter", "press-release", "talk", "blog-post", "report")


class _Form(NamedTuple):
    """How a block leads to a piece: what it is, and whether words stand around its only link."""

    kind: BlockKind
    level: int
    led: bool
    followed: bool


def with_alike_pages(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, links to pages of the site marked as sources where dated ones lead elsewhere."""
    told: dict[_Form, list[int]] = defaultdict(list)
    for place, form in _dated(blocks):
        told[form].append(place)
    alike = {place for places in told.values() for place in _alike(blocks, places)}
    return [_as_source(block) if at in alike else block for at, block in enumerate(blocks)]


def with_named_pages(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, links to pages of the site marked where most are called by a name and a date.

    "[The Planet - July 2007](press/planet.html)", on a page of press that leads nowhere else.
    """
    lone = [(at, words) for at, block in enumerate(blocks) if (words := _lone_page(block))]
    dated = [words for _, words in lone if _is_dated_name(words)]
    if len(dated) < _SEVERAL or not more_than_half(len(dated), len(lone)):
        return blocks
    named = {at for at, words in lone if _is_dated_name(words) or is_like_a_name(words)}
    return [_as_source(block) if at in named else block for at, block in enumerate(blocks)]


def _lone_page(block: Block) -> str:
    """The words of a link to a page of the site that is all there is of a block."""
    anchors, text = block.prose.anchors, " ".join(block.prose.text.split())
    whole = len(anchors) == 1 and block.prose.text_of(anchors[0]) == text
    return text if whole and block.kind != "heading" and _is_page(block, anchors[0]) else ""


def _is_dated_name(words: str) -> bool:
    """Whether words are the name of a paper and a date behind it, and nothing of one's own."""
    found = find_dates(words)
    name = words[: found[0].start].rstrip(" ,;:|·•–—-(") if found else ""
    whole = len(found) == 1 and not words[found[0].end :].strip(" .)")
    own = bool(name) and find_kind(name.split()[-1]) in _OWN_KINDS
    return whole and is_like_a_name(name) and not own


def _dated(blocks: Sequence[Block]) -> Iterator[tuple[int, _Form]]:
    """The blocks with one link and a date in them, or right below a heading."""
    for place, block in enumerate(blocks):
        if len(block.prose.anchors) != 1 or is_own_release(block):
            continue
        below = [one for one in blocks[place + 1 : place + 2] if block.kind == "heading"]
        if any(find_dates(one.prose.text) for one in (block, *below)):
            anchor = block.prose.anchors[0]
            before, behind = block.prose.text[: anchor.start], block.prose.text[anchor.end :]
            led, followed = (any(map(str.isalnum, words)) for words in (before, behind))
            yield place, _Form(block.kind, block.level, led, followed)


def _alike(blocks: Sequence[Block], places: Sequence[int]) -> Sequence[int]:
    """Those of some blocks of one form that lead to pages of the site; none where few others do."""
    within = [at for at in places if _is_page(blocks[at], blocks[at].prose.anchors[0])]
    elsewhere = sum(is_source(blocks[at].prose.anchors[0]) for at in places)
    return within if elsewhere >= max(_FEWEST, len(within) * _SHARE) else ()


def _is_page(block: Block, anchor: Anchor) -> bool:
    words = block.prose.text_of(anchor)
    return bool(_PAGE.fullmatch(anchor.url)) and not (is_source(anchor) or is_generic(words))


def _as_source(block: Block) -> Block:
    anchor = block.prose.anchors[0]._replace(own=True)
    return replace(block, prose=replace(block.prose, anchors=(anchor,)))
