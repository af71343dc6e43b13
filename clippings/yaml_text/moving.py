"""Entries of a block list put into another order, each with its own comments, byte for byte.

The text is cut into what stands above the list, the entries, the gaps between them and what stands
below; the same pieces are put together in another order. Nothing is rendered.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.headings import may_head
from clippings.yaml_text.lines import (
    blank_lines_before,
    comments_before,
    gap_before,
    value_end,
)
from clippings.yaml_text.lists import behind, item_span
from clippings.yaml_text.nodes import Node, Scalar, Sequence

_COMMENT_BESIDE = "a comment there may be about a neighbour or several entries"
_BLANK_LINES = "blank lines there may be part of a value"
_BLANK_LINE = re.compile(r"^[ \t]*\r?$", re.MULTILINE)
_COMMENT = re.compile(r"[ \t]*#")


class EntryLines(NamedTuple):
    """The lines of an entry with its comments, its dash's line, and what is in doubt above it."""

    start: int
    top: int
    end: int
    doubt: str


def new_order(count: int, moves: dict[int, int]) -> list[int]:
    """The indexes of `count` entries where each key of `moves` stands before its value."""
    coming = defaultdict(list)
    for index, before in moves.items():
        coming[before].append(index)
    order = []
    for place in range(count + 1):
        order += coming[place]
        if place < count and place not in moves:
            order.append(place)
    return order


def reordered(text: str, items: Sequence, moves: dict[int, int]) -> str:
    """The text with each entry that is a key of `moves` before the one at its value.

    The text ends with a line break. Raises CannotSpliceError where an entry cannot be moved without
    a doubt whose a comment is.
    """
    entries, doubts = _with_doubts(text, items)
    for index, before in moves.items():
        if doubt := _doubt_of(index, before, doubts):
            raise CannotSpliceError(items.items[index].start, doubt, "move it by hand")
    return "".join(_pieces(text, entries, new_order(len(entries), moves), moves))


def clear_moves(text: str, items: Sequence, moves: dict[int, int]) -> dict[int, int]:
    """The moves for which nothing of a neighbour's may stand in the gaps that they part or join.

    Raises CannotSpliceError for a list in brackets.
    """
    _, doubts = _with_doubts(text, items)
    return {
        index: before for index, before in moves.items() if not _doubt_of(index, before, doubts)
    }


def _doubt_of(index: int, before: int, doubts: list[str]) -> str:
    """What is in doubt in one of the three gaps that a move parts or joins."""
    return doubts[index] or doubts[index + 1] or doubts[before]


def _pieces(
    text: str, entries: list[EntryLines], order: list[int], moves: dict[int, int]
) -> Iterator[str]:
    """The text in its new order: what stays keeps the gap above it, what moves takes one along."""
    ends = [0, *(entry.end for entry in entries)]
    gaps = [text[end : entry.start] for end, entry in zip(ends, entries, strict=False)]
    first = next(index for index in range(len(entries)) if index not in moves)
    yield gaps[0]
    at_top = True
    for place, index in enumerate(order):
        if place:
            one = order[place - 1] if at_top else index
            yield gaps[one + 1 if one < first else one]
        yield text[entries[index].start : entries[index].end]
        at_top = at_top and index != first
    yield text[ends[-1] :]


def _with_doubts(text: str, items: Sequence) -> tuple[list[EntryLines], list[str]]:
    """The entries, and the doubt about each gap: above each of them, and below the last.

    A comment below a blank line is an entry's own only where it is the one in a list whose entries
    are all parted by blank lines; else it may head a group.
    """
    entries = list(_entries(text, items))
    doubts = [entry.doubt for entry in entries]
    gaps = [text[one.end : two.top] for one, two in pairwise(entries)]
    commented = [index for index, gap in enumerate(gaps, start=1) if gap.strip()]
    if len(commented) > 1 or not all(map(_BLANK_LINE.search, gaps)):
        for index in commented:
            doubts[index] = doubts[index] or _COMMENT_BESIDE
    at_head = _comments_at_head(text, entries[0].top)
    if at_head and (len(commented) > 1 or any(doubts[index] for index in commented)):
        doubts[0] = _COMMENT_BESIDE
    return entries, [*doubts, _doubt_below(text, items, entries[-1].end)]


def _comments_at_head(text: str, top: int) -> str:
    """The comments above the first entry, up to the next value or the text's start."""
    return text[gap_before(text, top) : top].strip()


def _entries(text: str, items: Sequence) -> Iterator[EntryLines]:
    end = 0
    for index in range(len(items.items)):
        top = item_span(text, items, index)[0]
        comments = max(comments_before(text, top), end)
        blank = max(blank_lines_before(text, comments), end)
        start = comments if index and blank < comments < top else top
        doubt = ""
        if index:
            doubt = _doubt_at_end(text, items, index - 1)
            heading = text[start:top]
            beside = bool(text[end:start].strip())
        else:
            heading = _comments_at_head(text, top)
            beside = comments < top
        if beside or may_head(heading):
            doubt = _COMMENT_BESIDE
        end = behind(text, items, index)
        yield EntryLines(start, top, end, doubt)


def _doubt_at_end(text: str, items: Sequence, index: int) -> str:
    """Why a blank line may be part of an entry's last value, or parts it from its comments."""
    end = items.items[index].end
    if text[end - 1] == "\n":
        return _BLANK_LINES
    own = text[value_end(text, end) : behind(text, items, index)].removesuffix("\n")
    return _COMMENT_BESIDE if own and _BLANK_LINE.search(own) else ""


def _doubt_below(text: str, items: Sequence, end: int) -> str:
    """Why the last entry may not be parted from what stands below it."""
    if _COMMENT.match(text, end):
        return _COMMENT_BESIDE
    return _doubt_at_end(text, items, len(items.items) - 1)


def ends_in_block(node: Node) -> bool:
    """Whether the last value is a text whose line break is part of it."""
    if isinstance(node, Scalar):
        return node.style in ("|", ">")
    values = node.items if isinstance(node, Sequence) else [value for _, value in node.pairs]
    return bool(values) and ends_in_block(values[-1])
