"""Line ends that only wrap the text of list items to one width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block

_FEWEST_ENDS, _SHARE_OF_ENDS = 3, 0.9
_NARROWEST = 50  # characters
_WORD = re.compile(r"\n[ \t]*(\S+)")
_ADDRESS = re.compile(r"[<(]*https?://", re.IGNORECASE)


class _End(NamedTuple):
    """A line end in a block's text: the length of its line, and that with the next word."""

    place: int
    length: int
    longer: int


def without_wrapping(page: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks with spaces for line ends where nearly all lines are filled to one width.

    A line is full if the next word would not fit. A line end before an address is kept.
    """
    ends = {n: [*_ends(page, one)] for n, one in enumerate(blocks) if one.kind == "item"}
    every = [end for found in ends.values() for end in found]
    width = max((end.length for end in every), default=0)
    full = sum(end.longer > width for end in every)
    if len(every) < _FEWEST_ENDS or full < len(every) * _SHARE_OF_ENDS or width < _NARROWEST:
        return blocks
    return [_joined(block, ends.get(n, ()), width) for n, block in enumerate(blocks)]


def _ends(page: str, block: Block) -> Iterator[_End]:
    """The line ends in a block after which a word follows."""
    for place in (n for n, char in enumerate(block.prose.text) if char == "\n"):
        offset = page.find("\n", block.prose.starts[place])
        word = _WORD.match(page, offset) if offset >= 0 else None
        if word and not _ADDRESS.match(word[1]):
            length = len(page[page.rfind("\n", 0, offset) + 1 : offset].rstrip())
            yield _End(place, length, length + 1 + len(word[1]))


def _joined(block: Block, ends: Sequence[_End], width: int) -> Block:
    """The block with spaces for line ends after full lines."""
    text = [*block.prose.text]
    for end in ends:
        if end.longer > width:
            text[end.place] = " "
    return replace(block, prose=replace(block.prose, text="".join(text)))
