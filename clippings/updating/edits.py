"""Changes to a text, all made at once."""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from clippings.spans import Span


class Edit(NamedTuple):
    """Replace what stands between two offsets; equal offsets insert."""

    start: int
    end: int
    text: str = ""


Way: TypeAlias = tuple[Edit, ...]  # edits that together bring about one change


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; at one place insertions come first, in the order given."""
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end > edit.start))
    made, place = [], 0
    for edit in ordered:
        made += [text[place : edit.start], edit.text]
        place = max(place, edit.end)
    return "".join([*made, text[place:]])


def with_edits(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """A stretch of the text with the edits made that lie in it, each part of it once."""
    start, end = span
    inside = _apart(Edit(edit.start - start, edit.end - start, edit.text) for edit in edits)
    return apply_edits(text[start:end], inside)


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """The edits without those inside another; of two that overlap the second begins later."""
    outermost: list[Edit] = []
    for edit in sorted(dict.fromkeys(edits), key=lambda one: (one.start, -one.end)):
        last = outermost[-1] if outermost else None
        if not last or edit.start >= last.end:
            outermost.append(edit)
        elif edit.end > last.end:
            outermost.append(edit._replace(start=last.end))
    return outermost
