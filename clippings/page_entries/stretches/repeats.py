"""Entries as a repeated sequence of blocks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import TypeAlias

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.sources import count_pieces
from clippings.written_dates.line import whole_date

_MOST_PARAGRAPHS = 6  # in one sequence
_SHORT = 400  # characters of a paragraph
_Form: TypeAlias = tuple[tuple[str, bool], ...]


def repeated_sequences(blocks: Sequence[Block]) -> Iterator[Iterable[tuple[int, int]]]:
    """Blocks in a row of which every second, third … has a link, and the others are alike.

    Rows of one form belong together: the list of a year may have only one entry.
    """
    rows: dict[_Form, list[Sequence[tuple[int, int]]]] = defaultdict(list)
    start = 0
    for place in range(len(blocks) + 1):
        if place == len(blocks) or not _may_be_repeated(blocks[place]):
            if sequences := _sequences(blocks, start, place):
                rows[_form_of(blocks, sequences[0])].append(sequences)
            start = place + 1
    for same in rows.values():
        if any(len(sequences) > 1 for sequences in same):
            yield chain.from_iterable(same)


def _may_be_repeated(block: Block) -> bool:
    """Whether a block is a short paragraph, or a heading or a box with a link."""
    if block.kind in ("heading", "html"):
        return bool(count_pieces([block]))
    return block.kind == "paragraph" and len(block.prose.text) <= _SHORT


def _sequences(blocks: Sequence[Block], start: int, end: int) -> Sequence[tuple[int, int]]:
    """The sequences of equal length in a row, each with one link at the same place, if any."""
    linked = [place for place in range(start, end) if count_pieces(blocks[place : place + 1])]
    steps = {two - one for one, two in pairwise(linked)} or {end - start}
    step = steps.pop() if len(steps) == 1 else 1
    whole = (end - start) == step * len(linked)
    if not (whole and 1 < step <= _MOST_PARAGRAPHS):
        return ()
    sequences = [(place, place + step) for place in range(start, end, step)]
    return sequences if len({_form_of(blocks, sequence) for sequence in sequences[:2]}) == 1 else ()


def _form_of(blocks: Sequence[Block], bounds: tuple[int, int]) -> _Form:
    """The kinds of a sequence's blocks, and which are dates; an introduction differs in these."""
    return tuple(
        (block.kind, bool(whole_date(block.prose.text))) for block in blocks[slice(*bounds)]
    )
