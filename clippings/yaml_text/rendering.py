"""Plain values as new YAML text: block style, or flow style inside brackets."""

from collections.abc import Callable
from typing import NamedTuple

from clippings.dates import parse_date
from clippings.errors import BadValue
from clippings.values import Plain, parse_flag, parse_offset
from clippings.yaml_text.scalars import WIDTH, plain_is_safe, scalar

STEP = 2
_TYPED: dict[str, Callable[[str], object]] = {
    "date": parse_date,
    "start": parse_offset,
    "featured": parse_flag,
    "link": parse_flag,
}


class Layout(NamedTuple):
    """How new text is written: its line break, whether in brackets, whether with quoted keys."""

    newline: str = "\n"
    flow: bool = False
    quoted_keys: bool = False


def _is_typed(key: str, text: str) -> bool:
    """Whether the text is a date, offset or flag in its field, which needs no quotation marks."""
    try:
        _TYPED[key](text)
    except (KeyError, BadValue):
        return False
    return True


def render_text(key: str, text: str, indent: int, layout: Layout, like: str = "new") -> str:
    """A scalar for `key`; `like` is the style of the scalar that it replaces.

    If keys are quoted, as in JSON, a new value is quoted too.
    """
    if like in ("", "new"):
        if layout.quoted_keys and (like or layout.flow):
            like = '"'
        elif _is_typed(key, text):
            return text
    return scalar(text, style=like, indent=indent, newline=layout.newline, flow=layout.flow)


def render_key(key: str, layout: Layout) -> str:
    """A key without its colon."""
    return scalar(key, style='"' if layout.quoted_keys else "", indent=0, newline="", flow=True)


def render_pair(key: str, value: Plain, column: int, layout: Layout) -> str:
    """`key: value`, the key at `column`; no line break at the end."""
    return f"{render_key(key, layout)}:{render_value(key, value, column, layout)}"


def render_value(key: str, value: Plain, column: int, layout: Layout) -> str:
    """The text after the colon of a key at `column`, or after the dash of an item."""
    inner = column + STEP
    if layout.flow:
        return " " + render_flow(key, value, layout)
    if value is None:
        return ""
    if isinstance(value, str):
        return " " + render_text(key, value, inner, layout)
    if not value:
        return " {}" if isinstance(value, dict) else " []"
    if isinstance(value, dict):
        lines = (render_pair(k, v, inner, layout) for k, v in value.items())
    elif _fits_one_line(value, inner):
        return " " + render_flow(key, value, layout)
    else:
        lines = (render_item(key, item, inner, layout) for item in value)
    return "".join(f"{layout.newline}{' ' * inner}{line}" for line in lines)


def render_item(key: str, item: Plain, column: int, layout: Layout, offset: int = STEP) -> str:
    """`- item`, with the dash at `column` and the keys `offset` columns further right."""
    if isinstance(item, dict) and item:
        inner = column + offset
        pairs = [render_pair(k, v, inner, layout) for k, v in item.items()]
        return "-" + " " * (offset - 1) + f"{layout.newline}{' ' * inner}".join(pairs)
    return "-" + render_value(key, item, column, layout)


def render_flow(key: str, value: Plain, layout: Layout) -> str:
    """A value inside brackets, on one line."""
    if value is None:
        return "null"
    inside = layout._replace(flow=True)
    if isinstance(value, str):
        return render_text(key, value, 0, inside)
    if isinstance(value, list):
        return "[" + ", ".join(render_flow(key, item, inside) for item in value) + "]"
    pairs = (f"{render_key(k, inside)}: {render_flow(k, v, inside)}" for k, v in value.items())
    return "{" + ", ".join(pairs) + "}"


def _fits_one_line(items: list[Plain], column: int) -> bool:
    if not all(isinstance(item, str) and plain_is_safe(item, flow=True) for item in items):
        return False
    return column + sum(len(str(item)) + 2 for item in items) <= WIDTH
