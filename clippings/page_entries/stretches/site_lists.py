"""Lists of sites beside pieces, such as users or sponsors."""

from collections.abc import Sequence
from itertools import groupby

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.grouping import has_source
from clippings.page_entries.stretches.sources import leads_to_piece
from clippings.words.sections import announce_press
from clippings.written_dates.line import has_date

_FEWEST_ITEMS, _SHARE_OF_ITEMS = 5, 0.6


def without_site_lists(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without undated lists of links to front pages, if others lead to pieces.

    A list right below a heading that announces press is kept.
    """
    runs = [[*run] for _, run in groupby(blocks, key=lambda block: block.kind == "item")]
    above = [None, *(run[-1] for run in runs)]
    kept = [head is not None and _heads_press(head) for head in above]
    rest = [
        block
        for run, head in zip(runs, kept, strict=False)
        if head or not _are_sites(run)
        for block in run
    ]
    return rest if any(map(_leads_to_piece, rest)) else blocks


def _are_sites(run: Sequence[Block]) -> bool:
    """Whether blocks are items, most of which link to front pages without a date."""
    linked = [block for block in run if has_source([block])]
    sites = sum(not (_leads_to_piece(block) or has_date(block.prose.text)) for block in linked)
    listed = run[0].kind == "item" and len(linked) >= _FEWEST_ITEMS
    return listed and sites >= len(linked) * _SHARE_OF_ITEMS


def _heads_press(block: Block) -> bool:
    """Whether a heading announces press."""
    return block.kind == "heading" and announce_press([block.prose.text])


def _leads_to_piece(block: Block) -> bool:
    """Whether a block has a link to a piece."""
    return any(map(leads_to_piece, block.prose.anchors))
