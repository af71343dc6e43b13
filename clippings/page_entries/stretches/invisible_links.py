"""Links that visitors do not see: addresses of embedded recordings, and links without words."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import HARD_BREAK, PART, Anchor
from clippings.page_entries.stretches.sources import is_source
from clippings.played import is_recording

_MARKS = f" \n{HARD_BREAK}{PART}"


def without_invisible_links(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without invisible links beside others: "[•](address) [A title](…)"."""
    return [_without_invisible(block) for block in blocks]


def _without_invisible(block: Block) -> Block:
    """The block without invisible links, unless all are."""
    prose = block.prose
    seen = [one for one in prose.anchors if _is_seen(block, one)]
    if not seen or len(seen) == len(prose.anchors):
        return block
    return replace(block, prose=replace(prose, anchors=tuple(seen)))


def _is_seen(block: Block, anchor: Anchor) -> bool:
    """Whether a link has letters, digits or a picture."""
    words = block.prose.text_of(anchor)
    pictured = any(picture.link == anchor.url for picture in block.prose.pictures)
    return pictured or any(map(str.isalnum, words)) or "→" in words


def without_frames(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without embedded recordings, if the page links to other sources.

    Below a heading with nothing else, or in a box with words, a recording is the piece itself.
    """
    if not any(map(_links, blocks)):
        return blocks
    headed = _below_headings(blocks)
    return [
        block if place in headed or _is_box(block) else _without_frames(block)
        for place, block in enumerate(blocks)
    ]


def _below_headings(blocks: Sequence[Block]) -> Collection[int]:
    """The places of blocks below a heading that has no text and no lower headings below it."""
    starts = [place for place, block in enumerate(blocks) if block.kind == "heading"]
    found: set[int] = set()
    for start, end in pairwise([*starts, len(blocks)]):
        has_subheading = end < len(blocks) and blocks[end].level > blocks[start].level
        has_text = any(block.prose.text.strip() for block in blocks[start + 1 : end])
        if not (has_subheading or has_text or _links(blocks[start])):
            found |= {*range(start + 1, end)}
    return found


def _is_box(block: Block) -> bool:
    """Whether a block of HTML has words but no other link than what it plays."""
    words = block.prose.text.strip(_MARKS)
    return block.kind == "html" and bool(words) and not _links(block)


def _links(block: Block) -> bool:
    """Whether a block links to a source that visitors can follow."""
    return any(is_source(one) and not _is_frame(block, one) for one in block.prose.anchors)


def _without_frames(block: Block) -> Block:
    """The block without links of embedded recordings."""
    kept = tuple(one for one in block.prose.anchors if not _is_frame(block, one))
    whole = len(kept) == len(block.prose.anchors)
    return block if whole else replace(block, prose=replace(block.prose, anchors=kept))


def _is_frame(block: Block, anchor: Anchor) -> bool:
    """Whether an anchor is no visible link but the address of an embedded recording."""
    shown = anchor.start < anchor.end or any(
        picture.link == anchor.url for picture in block.prose.pictures
    )
    return not shown and is_recording(anchor.url)
