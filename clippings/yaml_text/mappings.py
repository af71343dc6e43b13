"""Insert keys into a mapping and remove them."""

import re
from collections.abc import Collection, Iterator, Sequence

from clippings.text_edits import Edit
from clippings.values import Plain
from clippings.yaml_text.comments import holds_comment
from clippings.yaml_text.edits import CannotSpliceError, replace_on_line
from clippings.yaml_text.flow import insert_part, remove_parts
from clippings.yaml_text.lines import column, last_line_end, line_start, value_end
from clippings.yaml_text.nodes import Mapping, Node, Scalar
from clippings.yaml_text.rendering import Layout, render_pair, render_value

_DASHES = re.compile(r"(?: *- +)+")
_COLON = re.compile(r"[ \t]*:")


def layout_of(mapping: Mapping, newline: str) -> Layout:
    """The layout for new keys of this mapping."""
    quoted = bool(mapping.pairs) and mapping.pairs[0][0].style == '"'
    return Layout(newline, flow=mapping.flow, quoted_keys=quoted)


def insert_key(
    text: str, mapping: Mapping, key: str, value: Plain, *, order: Sequence[str], newline: str
) -> Edit:
    """The edit that inserts a key after the last of those that precede it in `order`."""
    layout = layout_of(mapping, newline)
    index = _index_for(mapping, key, order)
    if mapping.flow:
        written = render_pair(key, value, 0, layout)
        return insert_part(text, mapping.start, _spans(mapping), index, written, newline)
    indent = column(text, mapping.start)
    written = render_pair(key, value, indent, layout)
    if index == 0:
        return Edit(mapping.start, mapping.start, f"{written}{newline}{' ' * indent}")
    at = value_end(text, mapping.pairs[index - 1][1].end)
    if text[at - 1] == "\n":
        return Edit(at, at, f"{' ' * indent}{written}{newline}")
    return Edit(at, at, f"{newline}{' ' * indent}{written}{newline}")


def _index_for(mapping: Mapping, key: str, order: Sequence[str]) -> int:
    """The index at which to insert a new key."""
    if key not in order:
        return len(mapping.pairs)
    earlier = set(order[: order.index(key)])
    names = [name.text for name, _ in mapping.pairs]
    return max((index + 1 for index, name in enumerate(names) if name in earlier), default=0)


def _spans(mapping: Mapping) -> list[tuple[int, int]]:
    return [(key.start, value.end) for key, value in mapping.pairs]


def remove_keys(text: str, mapping: Mapping, gone: Collection[int]) -> Iterator[Edit]:
    """The edits that remove keys with their values and the comments on their lines."""
    if mapping.flow:
        yield from remove_parts(text, _spans(mapping), gone)
        return
    for index in gone:
        key, value = mapping.pairs[index]
        start = line_start(text, key.start)
        if text[start : key.start].strip(" "):
            yield _remove_beside_dash(text, mapping, index, gone)
        else:
            yield Edit(start, value_end(text, value.end), "")


def _remove_beside_dash(text: str, mapping: Mapping, index: int, gone: Collection[int]) -> Edit:
    """Remove the key beside a dash: the next remaining key moves up to the dash.

    It stays on its own line if there are comments above it.
    """
    key, value = mapping.pairs[index]
    start = line_start(text, key.start)
    before = text[start : key.start]
    kept = next((other for other in range(index, len(mapping.pairs)) if other not in gone), 0)
    if not _DASHES.fullmatch(before) or not kept:
        raise CannotSpliceError(key.start, f"{key.text} cannot be removed from its line")
    for (_, above), (below, _) in zip(
        mapping.pairs[index:kept], mapping.pairs[index + 1 : kept + 1], strict=True
    ):
        if "#" in text[value_end(text, above.end) : below.start]:
            return Edit(start + len(before.rstrip(" ")), last_line_end(text, value.end), "")
    return Edit(key.start, mapping.pairs[kept][0].start, "")


def replace_value(
    text: str, mapping: Mapping, key: Scalar, old: Node, value: Plain, newline: str
) -> Iterator[Edit]:
    """The edits that replace a value by one of another type."""
    colon = _COLON.match(text, key.end)
    if not colon:
        raise CannotSpliceError(key.start, f"{key.text} is written in a way that cannot be changed")
    if holds_comment(text, colon.end(), old):
        raise CannotSpliceError(old.start, f"comments inside {key.text} would be lost")
    written = render_value(key.text, value, column(text, key.start), layout_of(mapping, newline))
    yield from replace_on_line(text, colon.end(), old.end, written)
