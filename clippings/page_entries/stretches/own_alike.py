"""Pages of the site that stand among links to coverage, told in the same way: the same coverage.

A press page leads to what was printed on pages of its own, to other pieces where they are.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block, Kind
from clippings.page_entries.markup.prose import Anchor
from clippings.page_entries.stretches.sources import is_source
from clippings.words.links import is_generic
from clippings.written_dates.line import find_dates

_PAGE = re.compile(r"(?![a-z][a-z0-9+.-]*:|//|#)[^?#]+(?:\.(?:x?html?|php|md)|/[^/.]*)", re.I)
_FEWEST = 2  # links to other sites, or this share of the links within the site
_SHARE = 0.25


class _Form(NamedTuple):
    """How a block leads to a piece: what it is, and whether words stand around its only link."""

    kind: Kind
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


def _dated(blocks: Sequence[Block]) -> Iterator[tuple[int, _Form]]:
    """The blocks with one link and a date in them, or right below a heading."""
    for place, block in enumerate(blocks):
        if len(block.prose.anchors) != 1:
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
    words = block.prose.text[anchor.start : anchor.end]
    return bool(_PAGE.fullmatch(anchor.url)) and not (is_source(anchor) or is_generic(words))


def _as_source(block: Block) -> Block:
    anchor = block.prose.anchors[0]._replace(own=True)
    return replace(block, prose=replace(block.prose, anchors=(anchor,)))
