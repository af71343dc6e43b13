"""Where a literal or folded block really ends, and what its header line says."""

import re
from typing import NamedTuple

_HEADER = re.compile(r"[|>][-\d]*(\+)?[-\d]*([ \t]+#[^\r\n]*)?")
_LINE = re.compile(r"[^\r\n]+")


class Header(NamedTuple):
    """The line behind which a block begins; `comment` with the blanks before it."""

    keeps: bool
    comment: str


def header(text: str, start: int) -> Header:
    """Read the header at `start`; nothing where no block begins there."""
    match = _HEADER.match(text, start)
    return Header(bool(match and match[1]), (match and match[2]) or "")


def body_indent(text: str, start: int, end: int) -> int:
    """The column of the block's first line with something on it; 0 where there is none."""
    lines = _LINE.finditer(text, start, end)
    next(lines)
    widths = ((len(line[0]), len(line[0].lstrip(" "))) for line in lines)
    return next((whole - bare for whole, bare in widths if bare), 0)


def body_end(text: str, start: int, mark: int) -> int:
    """The end of the last line that belongs to the value of the block between `start` and `mark`.

    Blank lines behind the body belong to it only where the header says `+` (YAML 1.2, 8.1.1.2).
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
