"""Entries that a page formats as block quotations, one line each, without quoting anything."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import HARD_BREAK
from clippings.page_entries.stretches.grouping import has_source
from clippings.spans import Span
from clippings.words.quotation import QUOTED

_FEWEST_QUOTATIONS, _SHARE_OF_QUOTATIONS = 3, 0.8
_MOST_WORDS, _MOST_IN_LINES = 25, 60  # beside the link
_SEVERAL = 3  # lines
_DASHES = "—–―-"


def without_false_quotations(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; if nearly all block quotations with links are mere lines, none is a quotation."""
    linked = [block for block in blocks if _is_quoted(block) and has_source([block])]
    lines = sum(map(_is_line, linked))
    if lines < _FEWEST_QUOTATIONS or lines < len(linked) * _SHARE_OF_QUOTATIONS:
        return blocks
    return [_unquoted(block) if _is_quoted(block) else block for block in blocks]


def _is_quoted(block: Block) -> bool:
    """Whether a block is a quotation, or a box that holds nothing else."""
    text = block.prose.text
    quoted = sum(len(text[start:end].strip()) for start, end in block.prose.quoted)
    boxed = block.kind == "html" and len(block.prose.quoted) == 1 and quoted == len(text.strip())
    return block.kind == "quotation" or boxed


def _unquoted(block: Block) -> Block:
    """The block as one that is no quotation."""
    return replace(block, prose=replace(block.prose, quoted=()))


def _is_line(block: Block) -> bool:
    """Whether a block quotation is short, without quotation marks or a dash before its source."""
    text, anchors = block.prose.text, block.prose.anchors
    free = text
    for start, end in (Span(anchor.start, anchor.end) for anchor in reversed(anchors)):
        free = f"{free[:start]} {free[end:]}"
    before = text[: anchors[0].start].rstrip(" *_")
    words = before.rstrip(_DASHES)
    quotes = (words != before and ("\n" in words or not words)) or QUOTED.search(free)
    lines = sum(bool(line.strip()) for line in text.split(HARD_BREAK))
    return not quotes and len(free.split()) <= (_MOST_WORDS if lines < _SEVERAL else _MOST_IN_LINES)
