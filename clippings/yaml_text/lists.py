"""Items put into a list and taken out of it, with the layout of their neighbours."""

from collections import Counter

from clippings.values import Plain
from clippings.yaml_text.edits import CannotSpliceError, Edit
from clippings.yaml_text.lines import (
    blank_lines_before,
    column,
    comments_before,
    line_end,
    line_start,
    next_line,
    skip_blank_lines,
    skip_gap,
)
from clippings.yaml_text.nodes import Mapping, Sequence
from clippings.yaml_text.rendering import STEP, Style, render_flow, render_item


def dashes(text: str, items: Sequence) -> list[int]:
    """Where the dash of each item of a block list stands."""
    found = []
    at = items.start
    for item in items.items:
        at = skip_gap(text, at)
        if not text.startswith("-", at):
            raise CannotSpliceError(at, "the list is laid out in a way that cannot be changed here")
        found.append(at)
        at = item.end
    return found


def value_end(text: str, end: int) -> int:
    """The start of the line behind a value (a block that keeps its blank lines ends there)."""
    return end if end and text[end - 1] == "\n" else next_line(text, end)


def item_span(text: str, items: Sequence, index: int) -> tuple[int, int]:
    """The lines of one item of a block list: from its dash's line to behind its last value's."""
    dash = dashes(text, items)[index]
    start = line_start(text, dash)
    if text[start:dash].strip(" "):
        raise CannotSpliceError(dash, "the item shares its line with something else")
    return start, value_end(text, items.items[index].end)


def usual_gap(text: str, items: Sequence) -> int:
    """How many blank lines part two items, as most of them have it; 1 where nothing shows."""
    gaps: Counter[int] = Counter()
    for item in items.items[:-1]:
        behind = value_end(text, item.end)
        gaps[text.count("\n", behind, skip_blank_lines(text, behind))] += 1
    return gaps.most_common(1)[0][0] if gaps else 1


def insert_item(
    text: str, items: Sequence, index: int, value: Plain, *, key: str, newline: str
) -> Edit:
    """The edit that makes `value` the item at `index`."""
    if items.flow:
        return _insert_in_flow(items, index, value, key, newline)
    blank = newline * (usual_gap(text, items) if isinstance(value, dict) else 0)
    model = min(index, len(items.items) - 1)
    dash = dashes(text, items)[model]
    written = _written_like(text, dash, items.items[model], value, key, newline)
    if index == 0:
        at = _above_first(text, dash)
        return Edit(at, at, written + newline + blank)
    end = items.items[index - 1].end
    if text[end - 1] == "\n":
        return Edit(end, end, written + newline)
    at = line_end(text, end)
    return Edit(at, at, newline + blank + written)


def _written_like(text: str, dash: int, model: object, value: Plain, key: str, newline: str) -> str:
    """The item with the dash's column and the keys' column of `model`."""
    indent = column(text, dash)
    style = Style(newline)
    if not isinstance(model, Mapping) or model.flow or not isinstance(value, dict):
        return " " * indent + render_item(key, value, indent, style)
    keys = column(text, model.start)
    written = render_item(key, value, indent, style, offset=max(keys - indent, STEP))
    if line_start(text, model.start) > dash:
        written = f"-{newline}{' ' * keys}" + written[1:].lstrip(" ")
    return " " * indent + written


def _above_first(text: str, dash: int) -> int:
    """Where an item goes that is to stand before the first.

    Comments directly above the first item are its own where a blank line parts them from what
    stands above; at the head of the file or of the list they speak of the whole.
    """
    top = line_start(text, dash)
    if text[top:dash].strip(" "):
        raise CannotSpliceError(dash, "the item shares its line with something else")
    comments = comments_before(text, top)
    blank = blank_lines_before(text, comments)
    return comments if 0 < blank < comments < top else top


def _insert_in_flow(items: Sequence, index: int, value: Plain, key: str, newline: str) -> Edit:
    first = items.items[0] if items.items else None
    quoted = isinstance(first, Mapping) and bool(first.pairs) and first.pairs[0][0].style == '"'
    written = render_flow(key, value, Style(newline, flow=True, quoted_keys=quoted))
    if first is None:
        return Edit(items.start + 1, items.start + 1, written)
    if index == 0:
        return Edit(first.start, first.start, written + ", ")
    end = items.items[index - 1].end
    return Edit(end, end, ", " + written)


def remove_item(text: str, items: Sequence, index: int) -> Edit:
    """The edit that takes the item out with one run of blank lines; comments outside it stay."""
    before = items.items[index - 1].end if index else items.start
    if items.flow:
        return _remove_from_flow(text, items, index)
    start, end = item_span(text, items, index)
    behind = skip_blank_lines(text, end)
    if behind == len(text):
        return Edit(max(blank_lines_before(text, start), before if index else 0), end, "")
    return Edit(start, behind, "")


def _remove_from_flow(text: str, items: Sequence, index: int) -> Edit:
    item = items.items[index]
    if index + 1 < len(items.items):
        span = Edit(item.start, items.items[index + 1].start, "")
    elif index:
        span = Edit(items.items[index - 1].end, item.end, "")
    else:
        span = Edit(item.start, item.end, "")
    if "#" in text[span.start : item.start] + text[item.end : span.end]:
        raise CannotSpliceError(item.start, "a comment stands between the items")
    return span
