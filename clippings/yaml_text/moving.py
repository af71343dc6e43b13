"""Reorder the entries of a block list, each with its own comments, byte for byte.

The text is cut into the part above the list, the entries, the gaps between them and the part below;
these pieces are joined in another order. Nothing is rendered.
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
from clippings.yaml_text.lists import item_end, item_span
from clippings.yaml_text.nodes import Node, Scalar, Sequence

_COMMENT_BESIDE = "a comment there may be about a neighbour or several entries"
_BLANK_LINES = "blank lines there may be part of a value"
_BLANK_LINE = re.compile(r"^[ \t]*\r?$", re.MULTILINE)
_COMMENT = re.compile(r"[ \t]*#")


class EntryLines(NamedTuple):
    """The start and end of an entry's lines with its comments, and `top`, its dash's line.

    `doubt` is why it is unclear to whom the lines above it belong; empty if it is clear.
    """

    start: int
    top: int
    end: int
    doubt: str


def new_order(count: int, moves: dict[int, int]) -> list[int]:
    """The indexes of `count` entries in the order after `moves`."""
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
    """The text with each entry at a key of `moves` moved before the entry at its value.

    The text must end with a line break. Raises CannotSpliceError if it is in doubt which entry a
    comment belongs to.
    """
    entries, doubts = _with_doubts(text, items)
    for index, before in moves.items():
        if doubt := _doubt_of(index, before, doubts):
            raise CannotSpliceError(items.items[index].start, doubt, "move it by hand")
    return "".join(_pieces(text, entries, new_order(len(entries), moves), moves))


def clear_moves(text: str, items: Sequence, moves: dict[int, int]) -> dict[int, int]:
    """The moves for which it is clear to which entry the comments around them belong.

    Raises CannotSpliceError for a list in brackets.
    """
    _, doubts = _with_doubts(text, items)
    return {
        index: before for index, before in moves.items() if not _doubt_of(index, before, doubts)
    }


def _doubt_of(index: int, before: int, doubts: list[str]) -> str:
    """The doubt about one of the three gaps that a move splits or joins; empty if there is none."""
    return doubts[index] or doubts[index + 1] or doubts[before]


def _pieces(
    text: str, entries: list[EntryLines], order: list[int], moves: dict[int, int]
) -> Iterator[str]:
    """The text in its new order, in pieces.

    An entry that stays keeps the gap above it, an entry that moves takes one along.
    """
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
    """The entries, and the doubt about each gap: above each entry, and below the last.

    A comment after a blank line belongs to the next entry only if all entries are separated by
    blank lines and no other gap has a comment; else it may head a group.
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
    """The comments above the first entry, back to the value before it or the start of the text."""
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
            has_comment_beside = bool(text[end:start].strip())
        else:
            heading = _comments_at_head(text, top)
            has_comment_beside = comments < top
        if has_comment_beside or may_head(heading):
            doubt = _COMMENT_BESIDE
        end = item_end(text, items, index)
        yield EntryLines(start, top, end, doubt)


def _doubt_at_end(text: str, items: Sequence, index: int) -> str:
    """The doubt about blank lines in or after an entry's last value; empty if there is none."""
    end = items.items[index].end
    if text[end - 1] == "\n":
        return _BLANK_LINES
    own = text[value_end(text, end) : item_end(text, items, index)].removesuffix("\n")
    return _COMMENT_BESIDE if own and _BLANK_LINE.search(own) else ""


def _doubt_below(text: str, items: Sequence, end: int) -> str:
    """The doubt about the gap below the last entry; empty if there is none."""
    if _COMMENT.match(text, end):
        return _COMMENT_BESIDE
    return _doubt_at_end(text, items, len(items.items) - 1)


def ends_in_block(node: Node) -> bool:
    """Whether the last value is a block scalar, whose line break is part of it."""
    if isinstance(node, Scalar):
        return node.style in ("|", ">")
    values = node.items if isinstance(node, Sequence) else [value for _, value in node.pairs]
    return bool(values) and ends_in_block(values[-1])
