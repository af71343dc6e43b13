"""Changes to a text, all made at once."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """Replace what stands between two offsets; equal offsets insert."""

    start: int
    end: int
    text: str = ""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; at one place insertions come first, in the order given."""
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end > edit.start))
    made, place = [], 0
    for edit in ordered:
        made += [text[place : edit.start], edit.text]
        place = max(place, edit.end)
    return "".join([*made, text[place:]])
