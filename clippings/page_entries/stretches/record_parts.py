"""The blocks of a record as parts of a box: a heading, the first paragraph, the second."""

from dataclasses import replace

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import BoxPart, Prose, StatedFact
from clippings.spans import Span


def as_part(block: Block, *, headed: bool) -> Prose:
    """The text of a block as one part; where `headed`, a heading is marked as one."""
    prose, whole = as_heading(block) if headed else block.prose, Span(0, len(block.prose.text))
    heading = block.kind == "heading"
    if block.kind == "html" or not prose.text.strip():
        return prose
    return replace(prose, parts=(BoxPart(*whole, f"h{block.level}" if heading else block.kind),))


def as_heading(block: Block) -> Prose:
    """The text of a block, with a heading marked as one."""
    whole = Span(0, len(block.prose.text))
    return replace(block.prose, headings=(whole,)) if block.kind == "heading" else block.prose


def as_summary(prose: Prose) -> Prose:
    """The text of a paragraph, stated to be a summary."""
    return replace(prose, stated=(StatedFact(0, len(prose.text), "paragraph"),))
