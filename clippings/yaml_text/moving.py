"""Entries of a block list put into another order, each with its own comments, byte for byte.

The text is cut into what stands above the list, the entries, the gaps between them and what stands
below; the same pieces are put together in another order. Nothing is rendered.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.lines import (
    blank_lines_before,
    comments_before,
    value_end,
)
from clippings.yaml_text.lists import behind, item_span
from clippings.yaml_text.nodes import Sequence

_UNCLEAR = "a comment or a blank line beside it may belong to its neighbour; move it by hand"
_BLANK_LINE = re.compile(r"^[ \t]*\r?$", re.MULTILINE)
_COMMENT = re.compile(r"[ \t]*#")


class Entry(NamedTuple):
    """The lines of an entry with its comments; whether nobody else's stand in the gap above it."""

    start: int
    end: int
    clear: bool


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
    clear = clear_moves(text, items, moves)
    for index in moves:
        if index not in clear:
            raise CannotSpliceError(items.items[index].start, _UNCLEAR)
    entries = list(_entries(text, items))
    return "".join(_pieces(text, entries, new_order(len(entries), moves), moves))


def clear_moves(text: str, items: Sequence, moves: dict[int, int]) -> dict[int, int]:
    """The moves for which nothing of a neighbour's may stand in the gaps that they part or join.

    Raises CannotSpliceError for a list in brackets.
    """
    entries = list(_entries(text, items))
    clear = [entry.clear for entry in entries]
    clear.append(_is_clear_below(text, items, entries[-1].end))
    return {
        index: before
        for index, before in moves.items()
        if clear[index] and clear[index + 1] and clear[before]
    }


def _pieces(
    text: str, entries: list[Entry], order: list[int], moves: dict[int, int]
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


def _entries(text: str, items: Sequence) -> Iterator[Entry]:
    end = 0
    for index in range(len(items.items)):
        top = item_span(text, items, index)[0]
        comments = max(comments_before(text, top), end)
        blank = max(blank_lines_before(text, comments), end)
        own = (index > 0 or blank > 0) and blank < comments < top
        start = comments if own else top
        if index:
            clear = not text[end:start].strip() and _ends_clearly(text, items, index - 1)
        else:  # comments at the head of the list speak of the whole
            clear = own or "clip:" not in text[comments:start]
        clear = clear and not _is_heading(text[start:top])
        end = behind(text, items, index)
        yield Entry(start, end, clear)


def _is_heading(comments: str) -> bool:
    """Whether a line without letters, a year or a rule, may head more than the one entry."""
    lines = (line.strip(" \t\r#") for line in comments.split("\n"))
    return any(line and not any(map(str.isalpha, line)) for line in lines)


def _ends_clearly(text: str, items: Sequence, index: int) -> bool:
    """Whether no blank line is part of an entry's last value, or parts it from its comments."""
    end = items.items[index].end
    own = text[value_end(text, end) : behind(text, items, index)].removesuffix("\n")
    return text[end - 1] != "\n" and not (own and _BLANK_LINE.search(own))


def _is_clear_below(text: str, items: Sequence, end: int) -> bool:
    """Whether no comment stands directly below the last entry."""
    return not _COMMENT.match(text, end) and _ends_clearly(text, items, len(items.items) - 1)
