"""Replacing stretches of a text."""

from collections.abc import Iterable
from typing import NamedTuple


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
