"""Changes of a text as git shows them."""

import re
from collections.abc import Mapping, Sequence
from difflib import unified_diff
from io import StringIO
from itertools import groupby

_INSIDE = r"(data:[\w.+/-]+;base64,)([A-Za-z0-9+/=]{100,})"
_LONG = 2000  # characters of a line, more than a paragraph has
_MOST = 1000  # of a longer one that are shown
_AROUND = 100  # before and behind what differs


def unified(before: str, after: str, name: str) -> str:
    """As `git diff` shows it, without its header; empty where nothing changed."""
    old, new = (list(StringIO(text, newline="\n")) for text in (before, after))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in unified_diff(old, new, f"a/{name}", f"b/{name}")
    )


def shortened(diff: str) -> str:
    """The diff for eyes: files inside a page by their size, of very long lines what differs."""
    sized = re.sub(_INSIDE, lambda file: f"{file[1]}… ({len(file[2])} characters)", diff)
    lines = sized.split("\n")
    others = _counterparts(lines)
    return "\n".join(_part(line, others.get(n, "")) for n, line in enumerate(lines))


def _counterparts(lines: Sequence[str]) -> Mapping[int, str]:
    """By the number of a line what replaces it, or what it replaces."""
    others: dict[int, str] = {}
    start, gone = 0, range(0)
    for mark, group in groupby(lines, key=lambda line: line[:1]):
        place = range(start, start + len(list(group)))
        if mark == "+":
            for old, new in zip(gone, place, strict=False):
                others[old], others[new] = lines[new], lines[old]
        start, gone = place.stop, place if mark == "-" else range(0)
    return others


def _part(line: str, other: str) -> str:
    if len(line) <= _LONG:
        return line
    mark, text, other = line[0], line[1:], other[1:]
    alike = _alike(text, other)
    behind = _alike(text[alike:][::-1], other[alike:][::-1])
    start = max(alike - _AROUND, 0)
    end = min(len(text) - behind + _AROUND, start + _MOST) if other else 2 * _AROUND
    return f"{mark}{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def _alike(one: str, other: str) -> int:
    """The number of characters with which both begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
