"""Entries that a page sets as block quotations, one line each, without quoting anything."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.markdown_page.blocks import Block
from clippings.markdown_page.grouping import has_source
from clippings.markdown_page.quotation import QUOTED
from clippings.spans import Span

_FEWEST, _MOST = 3, 0.8
_LONGEST = 25  # words beside the link
_DASHES = ("—", "–", "―", "-")


def without_quoting(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where nearly all block quotations with links are lines, they quote nothing."""
    linked = [block for block in blocks if block.kind == "quotation" and has_source([block])]
    lines = sum(map(_is_line, linked))
    if lines < _FEWEST or lines < len(linked) * _MOST:
        return blocks
    return [_unquoted(block) if block.kind == "quotation" else block for block in blocks]


def _unquoted(block: Block) -> Block:
    return replace(block, kind="paragraph", group=0, prose=replace(block.prose, quoted=()))


def _is_line(block: Block) -> bool:
    """Whether a block quotation is short, has no marks of one, and no dash leads to its source."""
    text, anchors = block.prose.text, block.prose.anchors
    free = text
    for start, end in (Span(anchor.start, anchor.end) for anchor in reversed(anchors)):
        free = f"{free[:start]} {free[end:]}"
    before = text[: anchors[0].start].rstrip(" *_")
    said = (before.rstrip("".join(_DASHES)) != before and "\n" in before) or QUOTED.search(free)
    return not said and len(free.split()) <= _LONGEST
