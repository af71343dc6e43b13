"""Links that no visitor sees: of frames that play recordings, and without any words."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.addresses import host_of
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import Anchor
from clippings.page_entries.stretches.sources import is_source
from clippings.platforms import recorded_at


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
    words = block.prose.text[anchor.start : anchor.end]
    shown = any(picture.link == anchor.url for picture in block.prose.pictures)
    return shown or any(map(str.isalnum, words)) or "→" in words


def without_frames(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, without what frames play where the page links to other sources."""
    linked = (one for block in blocks for one in block.prose.anchors if not _is_frame(block, one))
    return [_without_frames(block) for block in blocks] if any(map(is_source, linked)) else blocks


def _without_frames(block: Block) -> Block:
    kept = tuple(one for one in block.prose.anchors if not _is_frame(block, one))
    whole = len(kept) == len(block.prose.anchors)
    return block if whole else replace(block, prose=replace(block.prose, anchors=kept))


def _is_frame(block: Block, anchor: Anchor) -> bool:
    """Whether this is no link but the address of a frame, which shows neither word nor picture."""
    shown = anchor.start < anchor.end or any(
        picture.link == anchor.url for picture in block.prose.pictures
    )
    return not shown and bool(recorded_at(host_of(anchor.url)))
