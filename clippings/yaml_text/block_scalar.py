"""The header and the real end of a literal (`|`) or folded (`>`) block."""

import re
from typing import NamedTuple

_HEADER = re.compile(r"[|>][-\d]*(\+)?[-\d]*([ \t]+#[^\r\n]*)?")
_LINE = re.compile(r"[^\r\n]+")


class Header(NamedTuple):
    """The `|` or `>` of a block: whether it keeps blank lines (`+`), and a comment after it.

    `comment` includes the spaces before it.
    """

    keeps: bool
    comment: str


def header(text: str, start: int) -> Header:
    """Parse the block header at `start`; an empty one if no block begins there."""
    match = _HEADER.match(text, start)
    return Header(bool(match and match[1]), (match and match[2]) or "")


def body_indent(text: str, start: int, end: int) -> int:
    """The indent of the block's first non-blank line; 0 if there is none."""
    lines = _LINE.finditer(text, start, end)
    next(lines)
    widths = ((len(line[0]), len(line[0].lstrip(" "))) for line in lines)
    return next((whole - bare for whole, bare in widths if bare), 0)


def body_end(text: str, start: int, mark: int) -> int:
    """The end of the last line of the value in the block between `start` and `mark`.

    Trailing blank lines are part of the value only if the header has `+` (YAML 1.2, 8.1.1.2).
    """
    if header(text, start).keeps:
        return mark
    indent = body_indent(text, start, mark)
    lines = _LINE.finditer(text, start, mark)
    end = next(lines).end()
    for line in lines:
        if line[0].strip(" ") or len(line[0]) > indent > 0:
            end = line.end()
    return end
