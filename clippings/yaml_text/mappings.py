"""Keys put into a mapping and taken out of it."""

import re
from collections.abc import Sequence

from clippings.values import Plain
from clippings.yaml_text.edits import CannotSpliceError, Edit
from clippings.yaml_text.lines import column, line_end, line_start
from clippings.yaml_text.lists import value_end
from clippings.yaml_text.nodes import Mapping, Node, Scalar
from clippings.yaml_text.rendering import Style, render_pair, render_value

_DASHES = re.compile(r"(?: *- +)+")
_COLON = re.compile(r"[ \t]*:")


def style_of(mapping: Mapping, newline: str) -> Style:
    """How new keys of this mapping are written."""
    quoted = bool(mapping.pairs) and mapping.pairs[0][0].style == '"'
    return Style(newline, flow=mapping.flow, quoted_keys=quoted)


def insert_key(
    text: str, mapping: Mapping, key: str, value: Plain, *, order: Sequence[str], newline: str
) -> Edit:
    """The edit that adds a key behind the last one that goes before it by `order`."""
    style = style_of(mapping, newline)
    if mapping.flow:
        at = mapping.pairs[-1][1].end if mapping.pairs else mapping.start + 1
        written = render_pair(key, value, 0, style)
        return Edit(at, at, f", {written}" if mapping.pairs else written)
    first = mapping.pairs[0][0]
    indent = column(text, first.start)
    written = render_pair(key, value, indent, style)
    before = _predecessor(mapping, key, order)
    if before is None:
        return Edit(first.start, first.start, f"{written}{newline}{' ' * indent}")
    if text[before.end - 1] == "\n":
        return Edit(before.end, before.end, f"{' ' * indent}{written}{newline}")
    at = line_end(text, before.end)
    return Edit(at, at, f"{newline}{' ' * indent}{written}")


def _predecessor(mapping: Mapping, key: str, order: Sequence[str]) -> Node | None:
    """The value of the key behind which `key` goes; None where it goes first."""
    if key not in order:
        return mapping.pairs[-1][1]
    earlier = set(order[: order.index(key)])
    found = None
    for name, value in mapping.pairs:
        if name.text in earlier:
            found = value
    return found


def remove_key(text: str, mapping: Mapping, index: int) -> Edit:
    """The edit that takes out a key with its value and its line's comment."""
    key, value = mapping.pairs[index]
    following = mapping.pairs[index + 1][0] if index + 1 < len(mapping.pairs) else None
    if mapping.flow:
        return _remove_from_flow(text, mapping, index)
    start = line_start(text, key.start)
    before = text[start : key.start]
    if not before.strip(" "):
        return Edit(start, value_end(text, value.end), "")
    if not _DASHES.fullmatch(before) or following is None:
        raise CannotSpliceError(key.start, f"{key.text} cannot be taken out of its line")
    if "#" in text[value_end(text, value.end) : following.start]:
        return Edit(start + len(before.rstrip(" ")), line_end(text, value.end), "")
    return Edit(key.start, following.start, "")


def _remove_from_flow(text: str, mapping: Mapping, index: int) -> Edit:
    key, value = mapping.pairs[index]
    start, end = key.start, value.end
    if index + 1 < len(mapping.pairs):
        end = mapping.pairs[index + 1][0].start
    elif index:
        start = mapping.pairs[index - 1][1].end
    if "#" in text[start : key.start] + text[value.end : end]:
        raise CannotSpliceError(key.start, "a comment stands between the keys")
    return Edit(start, end, "")


def replace_value(
    text: str, mapping: Mapping, key: Scalar, old: Node, value: Plain, newline: str
) -> Edit:
    """The edit that puts a value of another shape behind the colon."""
    colon = _COLON.match(text, key.end)
    if not colon:
        raise CannotSpliceError(key.start, f"{key.text} is written in a way that cannot be changed")
    if not isinstance(old, Scalar) and re.search(r"(?:^|\s)#", text[colon.end() : old.end]):
        raise CannotSpliceError(old.start, f"comments inside {key.text} would be lost")
    written = render_value(key.text, value, column(text, key.start), style_of(mapping, newline))
    return Edit(colon.end(), old.end, written)
