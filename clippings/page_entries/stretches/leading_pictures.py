"""Pictures that stand alone above the headings that they belong to: logos, photographs."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import join_prose
from clippings.page_entries.stretches.grouping import has_source
from clippings.spans import Span

_SEVERAL = 2
_SHARE_PICTURED = 0.75


def with_leading_pictures(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where most headings with links have a picture right above, it is a part of them.

    The first of them has, or else pictures stand below the headings that they belong to.
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
    return block.kind == "heading" and has_source([block])


def _is_picture(block: Block) -> bool:
    """Whether a paragraph has a picture and nothing else, no link to a source either."""
    bare = block.kind == "paragraph" and not any(map(str.isalnum, block.prose.text))
    return bare and bool(block.prose.pictures) and not has_source([block])


def _joined(picture: Block, heading: Block) -> Block:
    prose = join_prose([picture.prose, heading.prose])
    span = Span(picture.span.start, heading.span.end)
    return replace(heading, line=picture.line, span=span, prose=prose)
