"""Unified diffs of texts, as git shows them."""

import re
from collections.abc import Mapping, Sequence
from difflib import unified_diff
from io import StringIO
from itertools import groupby

_DATA_URL = r"(data:[\w.+/-]+;base64,)([A-Za-z0-9+/=]{100,})"
_LONG = 2000  # characters of a line; longer ones are not paragraphs
_MOST = 1000  # characters shown of a long line
_AROUND = 100  # characters shown before and after what differs


def unified(before: str, after: str, name: str) -> str:
    """The unified diff as in `git diff`, without its header; empty if nothing changed."""
    old, new = (list(StringIO(text, newline="\n")) for text in (before, after))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in unified_diff(old, new, f"a/{name}", f"b/{name}")
    )


def shortened(diff: str) -> str:
    """Shorten a diff for reading: sizes of embedded files, only the difference of long lines."""
    sized = re.sub(_DATA_URL, lambda file: f"{file[1]}… ({len(file[2])} characters)", diff)
    lines = sized.split("\n")
    others = _counterparts(lines)
    return "\n".join(_shortened_line(line, others.get(n, "")) for n, line in enumerate(lines))


def _counterparts(lines: Sequence[str]) -> Mapping[int, str]:
    """For each changed line, by index, the line that replaces it or that it replaces."""
    others: dict[int, str] = {}
    start, gone = 0, range(0)
    for mark, group in groupby(lines, key=lambda line: line[:1]):
        place = range(start, start + len(list(group)))
        if mark == "+":
            for old, new in zip(gone, place, strict=False):
                others[old], others[new] = lines[new], lines[old]
        start, gone = place.stop, place if mark == "-" else range(0)
    return others


def _shortened_line(line: str, other: str) -> str:
    if len(line) <= _LONG:
        return line
    mark, text, other = line[0], line[1:], other[1:]
    prefix = _common_prefix(text, other)
    suffix = _common_prefix(text[prefix:][::-1], other[prefix:][::-1])
    start = max(prefix - _AROUND, 0)
    end = min(len(text) - suffix + _AROUND, start + _MOST) if other else 2 * _AROUND
    return f"{mark}{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def _common_prefix(one: str, other: str) -> int:
    """Length of the common prefix of two texts."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
