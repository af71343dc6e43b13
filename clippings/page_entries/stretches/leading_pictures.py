"""Pictures alone above the headings that they belong to: logos, photographs."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import join_prose
from clippings.page_entries.stretches.grouping import has_source
from clippings.spans import Span

_SEVERAL = 2
_SHARE_PICTURED = 0.75


def with_leading_pictures(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where most linked headings have a picture right above, it is joined to them.

    The first linked heading must have one, else the pictures are below their headings.
    """
    headed = [place for place, block in enumerate(blocks) if _is_linked_heading(block)]
    above = {place for place in headed if place and _is_picture(blocks[place - 1])}
    few = len(above) < max(_SEVERAL, len(headed) * _SHARE_PICTURED)
    if few or headed[0] not in above:
        return blocks
    joined = [
        _joined(blocks[place - 1], block) if place in above else block
        for place, block in enumerate(blocks)
    ]
    return [block for place, block in enumerate(joined) if place + 1 not in above]


def _is_linked_heading(block: Block) -> bool:
    """Whether a heading links to a source."""
    return block.kind == "heading" and has_source([block])


def _is_picture(block: Block) -> bool:
    """Whether a paragraph is only a picture, without a link to a source."""
    bare = block.kind == "paragraph" and not any(map(str.isalnum, block.prose.text))
    return bare and bool(block.prose.pictures) and not has_source([block])


def _joined(picture: Block, heading: Block) -> Block:
    """The heading with its picture, as one block."""
    prose = join_prose([picture.prose, heading.prose])
    span = Span(picture.span.start, heading.span.end)
    return replace(heading, line=picture.line, span=span, prose=prose)
