"""Changes to a text, all made at once."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """Put `text` in place of what stands between two offsets; equal offsets insert."""

    start: int
    end: int
    text: str = ""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; those at one place in the order given, insertions first.

    What two of them take out is taken out once.
    """
    made, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        made += [text[done : edit.start], edit.text]
        done = max(done, edit.end)
    return "".join([*made, text[done:]])


def colliding(edits: Iterable[Edit]) -> Edit | None:
    """The first that writes into what another takes out."""
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < done and edit.text:
            return edit
        done = max(done, edit.end)
    return None
