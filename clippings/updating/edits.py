"""Edits that belong together, and edits within a stretch of a page."""

from collections.abc import Iterable
from typing import TypeAlias

from clippings.spans import Span
from clippings.text_edits import Edit, apply_edits

EditSet: TypeAlias = tuple[Edit, ...]  # edits that together bring about one change


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
