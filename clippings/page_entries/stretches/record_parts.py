"""The blocks of a record as the parts of a box: a heading, the first paragraph, the second."""

from dataclasses import replace

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import BoxPart, Prose, StatedFact
from clippings.spans import Span


def as_part(block: Block, *, headed: bool) -> Prose:
    """The prose of a block as one part; where `headed`, a heading is told as such."""
    prose, whole = as_heading(block) if headed else block.prose, Span(0, len(block.prose.text))
    heading = block.kind == "heading"
    if block.kind == "html" or not prose.text.strip():
        return prose
    return replace(prose, parts=(BoxPart(*whole, f"h{block.level}" if heading else block.kind),))


def as_heading(block: Block) -> Prose:
    """The prose of a block, in which a heading is told as such."""
    whole = Span(0, len(block.prose.text))
    return replace(block.prose, headings=(whole,)) if block.kind == "heading" else block.prose


def as_summary(prose: Prose) -> Prose:
    """The prose of a paragraph of the summary of what the heading above it links."""
    return replace(prose, stated=(StatedFact(0, len(prose.text), "paragraph"),))
