"""Insert items into a list in the layout of their neighbours, replace and remove them."""

from collections import Counter
from collections.abc import Collection, Iterator

from clippings.dates import PartialDate
from clippings.text_edits import Edit
from clippings.values import Plain
from clippings.yaml_text.comments import holds_comment
from clippings.yaml_text.edits import CannotSpliceError, replace_on_line
from clippings.yaml_text.flow import insert_part, remove_parts
from clippings.yaml_text.headings import Heading, entry_date, headings_in
from clippings.yaml_text.lines import (
    blank_lines_before,
    column,
    comments_before,
    gap_before,
    line_start,
    skip_blank_lines,
    skip_deeper_comments,
    skip_gap,
    value_end,
)
from clippings.yaml_text.nodes import Mapping, Node, Sequence
from clippings.yaml_text.rendering import STEP, Layout, render_flow, render_item

_SAMPLED_ITEMS = 100  # items that show how a list is laid out


def dash_of(text: str, items: Sequence, index: int) -> int:
    """The index of the dash of an item of a block list."""
    at = skip_gap(text, items.items[index - 1].end if index else items.start)
    if not text.startswith("-", at):
        raise CannotSpliceError(at, "a list with this layout cannot be changed here")
    return at


def item_span(text: str, items: Sequence, index: int) -> tuple[int, int]:
    """Start and end of an item's lines in a block list, from its dash to its last value."""
    if items.flow:
        reason = "an entry in brackets has no lines of its own"
        way_out = "`clip set` changes its values"
        raise CannotSpliceError(items.items[index].start, reason, way_out)
    dash = dash_of(text, items, index)
    start = line_start(text, dash)
    if text[start:dash].strip(" "):
        raise CannotSpliceError(dash, "the item shares its line with something else")
    return start, value_end(text, items.items[index].end)


def usual_gap(text: str, items: Sequence) -> int:
    """The most common number of blank lines between two items; 1 if there is only one item."""
    gaps: Counter[int] = Counter()
    for index in range(min(len(items.items) - 1, _SAMPLED_ITEMS)):
        at = item_end(text, items, index)
        gaps[text.count("\n", at, skip_blank_lines(text, at))] += 1
    return gaps.most_common(1)[0][0] if gaps else 1


def item_end(text: str, items: Sequence, index: int) -> int:
    """The start of the line after an item and the comments indented deeper than its dash."""
    dash = column(text, dash_of(text, items, index))
    return skip_deeper_comments(text, value_end(text, items.items[index].end), dash)


def insert_item(
    text: str, items: Sequence, index: int, value: Plain, *, key: str, newline: str
) -> Edit:
    """The edit that makes `value` the item at `index`."""
    if items.flow:
        written = _in_flow(items, value, key, newline)
        return insert_part(text, items.start, _spans(items), index, written, newline)
    blank = newline * (usual_gap(text, items) if isinstance(value, dict) else 0)
    model = min(index, len(items.items) - 1)
    dash = dash_of(text, items, model)
    written = _rendered_like(text, dash, items.items[model], value, key, newline)
    date = entry_date(value)
    if (place := _at_heading(text, items, index, date) if date else None) is not None:
        ended = "" if text[place - 1 : place] in ("", "\n") else newline
        more = blank if skip_blank_lines(text, place) < len(text) else ""
        return Edit(place, place, ended + written + newline + more)
    if index == 0:
        at = _above_first(text, dash)
        return Edit(at, at, written + newline + blank)
    at = item_end(text, items, index - 1)
    if text[at - 1] != "\n":
        return Edit(at, at, newline + blank + written + newline)
    if at == items.items[index - 1].end:  # a block that would keep another blank line as its own
        blank = ""
    return Edit(at, at, blank + written + newline)


def headings_above(text: str, items: Sequence, index: int) -> list[Heading]:
    """The headings between an item and the one before; below the last if `index` is the count."""
    count = len(items.items)
    end = line_start(text, dash_of(text, items, index)) if index < count else 0
    start = item_end(text, items, index - 1) if index else gap_before(text, end)
    return list(headings_in(text, start, end or skip_gap(text, start)))


def _at_heading(text: str, items: Sequence, index: int, date: PartialDate) -> int | None:
    """Where to insert an item with this date among the headings: after that of its year or month.

    Without such a heading it is above all headings if the item is to be the first, else None.
    """
    headings = headings_above(text, items, index)
    own = [heading.end for heading in headings if heading.date.covers(date)]
    if own:
        return skip_blank_lines(text, own[-1])
    return headings[0].start if headings and not index else None


def _rendered_like(text: str, dash: int, model: Node, value: Plain, key: str, newline: str) -> str:
    """The item rendered with the dash and the keys in the columns of `model`."""
    indent = column(text, dash)
    layout = Layout(newline)
    if not isinstance(model, Mapping) or model.flow or not isinstance(value, dict):
        return " " * indent + render_item(key, value, indent, layout)
    keys = column(text, model.start)
    written = render_item(key, value, indent, layout, offset=max(keys - indent, STEP))
    if line_start(text, model.start) > dash:
        written = f"-{newline}{' ' * keys}" + written[1:].lstrip(" ")
    return " " * indent + written


def _above_first(text: str, dash: int) -> int:
    """Where to insert an item before the first.

    Comments directly above the first item belong to it if there is a blank line above them; at the
    very start of the file or the list they are about the whole.
    """
    top = line_start(text, dash)
    if text[top:dash].strip(" "):
        raise CannotSpliceError(dash, "the item shares its line with something else")
    comments = comments_before(text, top)
    blank = blank_lines_before(text, comments)
    return comments if 0 < blank < comments < top else top


def _spans(items: Sequence) -> list[tuple[int, int]]:
    return [(item.start, item.end) for item in items.items]


def _in_flow(items: Sequence, value: Plain, key: str, newline: str) -> str:
    first = items.items[0] if items.items else None
    quoted = isinstance(first, Mapping) and bool(first.pairs) and first.pairs[0][0].style == '"'
    return render_flow(key, value, Layout(newline, flow=True, quoted_keys=quoted))


def replace_item(
    text: str, items: Sequence, index: int, value: Plain, *, key: str, newline: str
) -> Iterator[Edit]:
    """The edits that replace an item by a value of another type."""
    item = items.items[index]
    if holds_comment(text, item.start, item):
        raise CannotSpliceError(item.start, "the comments in it would be lost")
    if items.flow:
        yield Edit(item.start, item.end, _in_flow(items, value, key, newline))
        return
    dash = dash_of(text, items, index)
    written = render_item(key, value, column(text, dash), Layout(newline))
    yield from replace_on_line(text, dash, item.end, written)


def remove_items(text: str, items: Sequence, gone: Collection[int]) -> Iterator[Edit]:
    """The edits that remove items, each with one run of blank lines; comments outside stay."""
    if items.flow:
        yield from remove_parts(text, _spans(items), gone)
        return
    last_kept = max(set(range(len(items.items))) - set(gone), default=-1)
    for index in gone:
        start, end = item_span(text, items, index)
        after = skip_blank_lines(text, end)
        if index == last_kept + 1 and _nothing_follows(text, items):
            start = max(blank_lines_before(text, start), items.items[index - 1].end if index else 0)
        yield Edit(start, after, "")


def _nothing_follows(text: str, items: Sequence) -> bool:
    return skip_blank_lines(text, value_end(text, items.items[-1].end)) == len(text)
