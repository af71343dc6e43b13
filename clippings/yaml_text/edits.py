"""Replacing stretches of a text."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from clippings.yaml_text.lines import last_line_end, text_end


class Edit(NamedTuple):
    """Put `text` in place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


class CannotSpliceError(Exception):
    """The text at `index` cannot be changed without touching what is not meant."""

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(reason)
        self.index = index
        self.reason = reason


def replace_on_line(text: str, start: int, end: int, written: str) -> Iterator[Edit]:
    """The edits for a value that ends its line: a comment behind it stays on the first line.

    Blank lines that a block kept as part of the value stay where they are.
    """
    end = max(text_end(text, end), start)
    first, newline, rest = written.partition("\n")
    if first.endswith("\r"):
        first, newline = first[:-1], "\r\n"
    yield Edit(start, end, first)
    if rest:
        at = last_line_end(text, end)
        last = newline if at == len(text) else ""
        yield Edit(at, at, newline + rest + last)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; those at one place in the order given, insertions first.

    What two of them take out is taken out once.
    """
    parts, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < done and edit.text:
            raise CannotSpliceError(edit.start, "two changes touch the same words")
        parts += [text[done : edit.start], edit.text]
        done = max(done, edit.end)
    return "".join([*parts, text[done:]])
