"""Changes to the entries of a page, and the edits that make them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from clippings.clipping import Clipping
from clippings.spans import Span
from clippings.text_edits import Edit, apply_edits

EditSet: TypeAlias = tuple[Edit, ...]  # edits that only together make one change
What: TypeAlias = Literal["new", "changed", "gone"]


class ChangeNote(NamedTuple):
    """A change as it is reported to the user."""

    what: What
    name: str  # id of the clipping, or the title or outlet of an entry that is not `in_data`
    line: int  # counted from 1; 0 for a new entry
    facts: tuple[str, ...] = ()  # names of the facts that change
    in_data: bool = True


class PageChange(NamedTuple):
    """A change to one or more entries, and the ways to make it."""

    note: ChangeNote  # the change as it is reported
    ways: tuple[EditSet, ...]  # alternatives, the best first; empty if it cannot be made
    entries: tuple[int, ...] = ()  # indexes of the entries that it changes or removes
    clipping: Clipping | None = None  # what a new or changed entry shows afterwards
    facts: tuple[tuple[str, str], ...] = ()  # facts and values that it must state afterwards
    also: tuple[ChangeNote, ...] = ()  # notes on further entries that are removed with the first


@dataclass(frozen=True, kw_only=True)
class Updated:
    """The updated page, what was changed, and what could not be changed safely."""

    text: str
    done: tuple[ChangeNote, ...] = ()
    left: tuple[ChangeNote, ...] = ()  # changes that were not made
    entries: int = 0  # how many the page had
    chosen: int = 0  # how many of these are in the collection
    unchosen: int = 0  # how many of these are in the data, but not in the collection


def with_edits(text: str, span: Span, edits: Iterable[Edit]) -> str:
    """A stretch of the text with the edits inside it applied; overlapping text is replaced once."""
    start, end = span
    inside = _without_overlaps(
        Edit(edit.start - start, edit.end - start, edit.text) for edit in edits
    )
    return apply_edits(text[start:end], inside)


def _without_overlaps(edits: Iterable[Edit]) -> list[Edit]:
    """The edits without overlaps.

    An edit inside another one is dropped; one that overlaps the end of another starts there.
    """
    outermost: list[Edit] = []
    for edit in sorted(dict.fromkeys(edits), key=lambda one: (one.start, -one.end)):
        last = outermost[-1] if outermost else None
        if not last or edit.start >= last.end:
            outermost.append(edit)
        elif edit.end > last.end:
            outermost.append(edit._replace(start=last.end))
    return outermost
