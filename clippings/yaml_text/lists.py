"""Items put into a list and taken out of it, with the layout of their neighbours."""

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

_ENOUGH = 100  # items that show how a list is laid out


def dash_of(text: str, items: Sequence, index: int) -> int:
    """Where the dash of an item of a block list stands."""
    at = skip_gap(text, items.items[index - 1].end if index else items.start)
    if not text.startswith("-", at):
        raise CannotSpliceError(at, "the list is laid out in a way that cannot be changed here")
    return at


def item_span(text: str, items: Sequence, index: int) -> tuple[int, int]:
    """The lines of one item of a block list: from its dash's line to behind its last value's."""
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
    """How many blank lines part two items, as most of them have it; 1 where nothing shows."""
    gaps: Counter[int] = Counter()
    for index in range(min(len(items.items) - 1, _ENOUGH)):
        at = behind(text, items, index)
        gaps[text.count("\n", at, skip_blank_lines(text, at))] += 1
    return gaps.most_common(1)[0][0] if gaps else 1


def behind(text: str, items: Sequence, index: int) -> int:
    """The start of the line behind an item and the comments that stand further in than its dash."""
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
    written = _written_like(text, dash, items.items[model], value, key, newline)
    date = entry_date(value)
    if (place := _at_heading(text, items, index, date) if date else None) is not None:
        ended = "" if text[place - 1 : place] in ("", "\n") else newline
        more = blank if skip_blank_lines(text, place) < len(text) else ""
        return Edit(place, place, ended + written + newline + more)
    if index == 0:
        at = _above_first(text, dash)
        return Edit(at, at, written + newline + blank)
    at = behind(text, items, index - 1)
    if text[at - 1] != "\n":
        return Edit(at, at, newline + blank + written + newline)
    if at == items.items[index - 1].end:  # a block that would keep a further blank line
        blank = ""
    return Edit(at, at, blank + written + newline)


def headings_above(text: str, items: Sequence, index: int) -> list[Heading]:
    """The headings between an item and the one before; for the number of items, those below."""
    count = len(items.items)
    end = line_start(text, dash_of(text, items, index)) if index < count else 0
    start = behind(text, items, index - 1) if index else gap_before(text, end)
    return list(headings_in(text, start, end or skip_gap(text, start)))


def _at_heading(text: str, items: Sequence, index: int, date: PartialDate) -> int | None:
    """Where an item with this date goes for the headings there: behind its own, else above all.

    None where there is neither. Above all is the way only before the first item.
    """
    headings = headings_above(text, items, index)
    own = [heading.end for heading in headings if heading.date.covers(date)]
    if own:
        return skip_blank_lines(text, own[-1])
    return headings[0].start if headings and not index else None


def _written_like(text: str, dash: int, model: Node, value: Plain, key: str, newline: str) -> str:
    """The item with the dash's column and the keys' column of `model`."""
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


def _spans(items: Sequence) -> list[tuple[int, int]]:
    return [(item.start, item.end) for item in items.items]


def _in_flow(items: Sequence, value: Plain, key: str, newline: str) -> str:
    first = items.items[0] if items.items else None
    quoted = isinstance(first, Mapping) and bool(first.pairs) and first.pairs[0][0].style == '"'
    return render_flow(key, value, Layout(newline, flow=True, quoted_keys=quoted))


def replace_item(
    text: str, items: Sequence, index: int, value: Plain, *, key: str, newline: str
) -> Iterator[Edit]:
    """The edits that put a value of another shape in an item's place."""
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
    """The edits that take items out with one run of blank lines each; comments outside stay."""
    if items.flow:
        yield from remove_parts(text, _spans(items), gone)
        return
    last_kept = max(set(range(len(items.items))) - set(gone), default=-1)
    for index in gone:
        start, end = item_span(text, items, index)
        behind = skip_blank_lines(text, end)
        if index == last_kept + 1 and _nothing_behind(text, items):
            start = max(blank_lines_before(text, start), items.items[index - 1].end if index else 0)
        yield Edit(start, behind, "")


def _nothing_behind(text: str, items: Sequence) -> bool:
    return skip_blank_lines(text, value_end(text, items.items[-1].end)) == len(text)
