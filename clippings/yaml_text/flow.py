"""Insert and remove parts of lists and mappings in brackets."""

import re
from collections.abc import Collection, Iterator, Sequence

from clippings.text_edits import Edit
from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.lines import column, line_start

Bounds = tuple[int, int]
_COMMA = re.compile(r"\s*,")


def insert_part(
    text: str, opening: int, parts: Sequence[Bounds], index: int, written: str, newline: str
) -> Edit:
    """The edit that inserts a part before the one at `index`, with the usual separator."""
    if not parts:
        return Edit(opening + 1, opening + 1, written)
    separator = _separator(text, parts, newline)
    if index == 0:
        return Edit(parts[0][0], parts[0][0], written + separator)
    end = parts[index - 1][1]
    return Edit(end, end, separator + written)


def _separator(text: str, parts: Sequence[Bounds], newline: str) -> str:
    if len(parts) > 1:
        between = text[parts[0][1] : parts[1][0]]
        return between if "#" not in between else ", "
    start = parts[0][0]
    if text[line_start(text, start) : start].strip():
        return ", "
    return f",{newline}{' ' * column(text, start)}"


def _after_comma(text: str, end: int) -> int:
    comma = _COMMA.match(text, end)
    return comma.end() if comma else end


def remove_parts(text: str, parts: Sequence[Bounds], gone: Collection[int]) -> Iterator[Edit]:
    """The edits that remove parts, each with one comma."""
    last_kept = max(set(range(len(parts))) - set(gone), default=-1)
    for index in gone:
        start, end = parts[index]
        if index < last_kept:
            end = parts[index + 1][0]
        elif index:
            start = parts[index - 1][1]
        if last_kept < 0 and index == len(parts) - 1:
            end = _after_comma(text, end)
        if "#" in text[start : parts[index][0]] + text[parts[index][1] : end]:
            raise CannotSpliceError(start, "there is a comment inside the brackets")
        yield Edit(start, end, "")
