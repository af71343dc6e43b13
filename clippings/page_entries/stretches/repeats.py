"""So many blocks one after the other for each piece, where all of them take turns alike."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import TypeAlias

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.sources import count_pieces
from clippings.written_dates.line import whole_date

_MOST_PARAGRAPHS = 6  # in one turn
_SHORT = 400  # characters of a paragraph
_Looks: TypeAlias = tuple[tuple[str, bool], ...]


def in_turn(blocks: Sequence[Block]) -> Iterator[Iterable[tuple[int, int]]]:
    """Blocks in a row of which every second, third … has a link, and the others are alike.

    Those in several rows are told together: the list of a year may have but one.
    """
    rows: dict[_Looks, list[Sequence[tuple[int, int]]]] = defaultdict(list)
    start = 0
    for place in range(len(blocks) + 1):
        if place == len(blocks) or not _may_take_turns(blocks[place]):
            if turns := _turns(blocks, start, place):
                rows[_looks(blocks, turns[0])].append(turns)
            start = place + 1
    for alike in rows.values():
        if any(len(turns) > 1 for turns in alike):
            yield chain.from_iterable(alike)


def _may_take_turns(block: Block) -> bool:
    """Whether a block is a short paragraph, or a heading or a box that has a link."""
    if block.kind in ("heading", "html"):
        return bool(count_pieces([block]))
    return block.kind == "paragraph" and len(block.prose.text) <= _SHORT


def _turns(blocks: Sequence[Block], start: int, end: int) -> Sequence[tuple[int, int]]:
    linked = [place for place in range(start, end) if count_pieces(blocks[place : place + 1])]
    steps = {two - one for one, two in pairwise(linked)} or {end - start}
    step = steps.pop() if len(steps) == 1 else 1
    whole = (end - start) == step * len(linked)
    if not (whole and 1 < step <= _MOST_PARAGRAPHS):
        return ()
    turns = [(place, place + step) for place in range(start, end, step)]
    return turns if len({_looks(blocks, turn) for turn in turns[:2]}) == 1 else ()


def _looks(blocks: Sequence[Block], turn: tuple[int, int]) -> _Looks:
    """What the first blocks of all entries have alike, unlike an introduction."""
    return tuple((block.kind, bool(whole_date(block.prose.text))) for block in blocks[slice(*turn)])
