"""Splits delimited text into records, even if its quotation marks are unbalanced."""

import csv
from collections.abc import Iterator
from itertools import dropwhile
from typing import NamedTuple

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 2**24  # characters
_LONGEST_RECORD = 2000  # lines; an unclosed quotation mark takes no more


class Record(NamedTuple):
    """The cells of a record, and the line on which it begins."""

    cells: list[str]
    line: int


def delimiter_of(text: str) -> str:
    """The delimiter of the header, or of the lines below if that has none; else a comma.

    A line without any delimiter may be above the header.
    """
    lines = [line for line in text.split("\n")[:20] if line.strip()]
    table = dropwhile(lambda line: not any(mark in line for mark in _DELIMITERS), lines)
    heads = [*table] or [""]
    widths = {mark: [len(_split(line, mark)) for line in heads] for mark in _DELIMITERS}
    return max(_DELIMITERS, key=lambda mark: (widths[mark][0], min(widths[mark])))


def records(text: str, delimiter: str) -> Iterator[Record]:
    """The records; a quotation mark that is never closed is a character of its cell."""
    lines = text.split("\n")
    width = 0
    start = 0
    while start < len(lines):
        cells, end = _record(lines, start, delimiter, width)
        if any(cell.strip() for cell in cells):
            width = width or len(cells)
            yield Record(cells, start + 1)
        start = end


def _record(lines: list[str], start: int, delimiter: str, width: int) -> tuple[list[str], int]:
    """The cells of the record that begins on a line, and the index of the line after it."""
    marks = 0
    for end in range(start, min(start + _LONGEST_RECORD, len(lines))):
        marks += lines[end].count('"')
        if marks % 2 == 0:
            cells = _split("\n".join(lines[start : end + 1]), delimiter)
            if end == start or not width or len(cells) == width:
                return cells, end + 1
            break
    cells = _split(lines[start], delimiter)
    if not width or len(cells) != width:
        cells = [cell.strip().strip('"') for cell in lines[start].rstrip("\r").split(delimiter)]
    return [cell.strip('"') if cell.count('"') == 1 else cell for cell in cells], start + 1


def _split(record: str, delimiter: str) -> list[str]:
    """The cells of one record; quotation marks that are invalid are kept."""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        return next(csv.reader([record.rstrip("\r\n")], delimiter=delimiter), [])
    except csv.Error:
        return record.rstrip("\r").split(delimiter)
