"""Links that no visitor sees: of frames that play recordings, and without any words."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import HARD_BREAK, Anchor
from clippings.page_entries.stretches.sources import is_source
from clippings.played import is_recording

_MARKS = f" \n{HARD_BREAK}\u2029"


def without_silent_links(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without links that nobody sees beside others: "[•](address) [A title](…)"."""
    return [_without_silent(block) for block in blocks]


def _without_silent(block: Block) -> Block:
    prose = block.prose
    said = [one for one in prose.anchors if _is_seen(block, one)]
    if not said or len(said) == len(prose.anchors):
        return block
    return replace(block, prose=replace(prose, anchors=tuple(said)))


def _is_seen(block: Block, anchor: Anchor) -> bool:
    """Whether a link has letters, figures or a picture."""
    words = block.prose.text_of(anchor)
    shown = any(picture.link == anchor.url for picture in block.prose.pictures)
    return shown or any(map(str.isalnum, words)) or "→" in words


def without_frames(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, without what frames play where the page links to other sources.

    A heading with nothing but frames below it, or a box with words, has them for its piece.
    """
    if not any(map(_links, blocks)):
        return blocks
    headed = _below_headings(blocks)
    return [
        block if place in headed or _is_box(block) else _without_frames(block)
        for place, block in enumerate(blocks)
    ]


def _below_headings(blocks: Sequence[Block]) -> Collection[int]:
    """The places of blocks below a heading that has nothing else, and no headings, below it."""
    starts = [place for place, block in enumerate(blocks) if block.kind == "heading"]
    found: set[int] = set()
    for start, end in pairwise([*starts, len(blocks)]):
        over = end < len(blocks) and blocks[end].level > blocks[start].level
        read = any(block.prose.text.strip() for block in blocks[start + 1 : end])
        if not (over or read or _links(blocks[start])):
            found |= {*range(start + 1, end)}
    return found


def _is_box(block: Block) -> bool:
    """Whether words in a box of HTML tell what is played there, and lead nowhere else."""
    words = block.prose.text.strip(_MARKS)
    return block.kind == "html" and bool(words) and not _links(block)


def _links(block: Block) -> bool:
    """Whether a block links to a source for visitors to follow."""
    return any(is_source(one) and not _is_frame(block, one) for one in block.prose.anchors)


def _without_frames(block: Block) -> Block:
    kept = tuple(one for one in block.prose.anchors if not _is_frame(block, one))
    whole = len(kept) == len(block.prose.anchors)
    return block if whole else replace(block, prose=replace(block.prose, anchors=kept))


def _is_frame(block: Block, anchor: Anchor) -> bool:
    """Whether this is no link but the address of a frame, which shows neither word nor picture."""
    shown = anchor.start < anchor.end or any(
        picture.link == anchor.url for picture in block.prose.pictures
    )
    return not shown and is_recording(anchor.url)
