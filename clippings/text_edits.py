"""Edits of a text, applied all at once."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """Replace the text between two offsets by `text`; equal offsets insert."""

    start: int
    end: int
    text: str = ""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Apply all edits; those at the same place in the order given, insertions first.

    A part that two of them remove is removed once.
    """
    made, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        made += [text[done : edit.start], edit.text]
        done = max(done, edit.end)
    return "".join([*made, text[done:]])


def colliding(edits: Iterable[Edit]) -> Edit | None:
    """The first edit that writes into a part that another one removes, or None."""
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < done and edit.text:
            return edit
        done = max(done, edit.end)
    return None
