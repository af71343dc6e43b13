"""What an update does to the entries of a page, and what it tells of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from clippings.clipping import Clipping
from clippings.spans import Span
from clippings.text_edits import Edit, apply_edits

EditSet: TypeAlias = tuple[Edit, ...]  # edits that together bring about one change
What: TypeAlias = Literal["new", "changed", "gone"]


class ChangeNote(NamedTuple):
    """One change for those who read of it: `line` counts from 1, and is 0 for a new entry.

    `name` is the id of the clipping, or what the page calls an entry that is not `in_data`.
    """

    what: What
    name: str
    line: int
    facts: tuple[str, ...] = ()
    in_data: bool = True


class PageChange(NamedTuple):
    """A change of one entry (a number) or of some, and the ways to make it, the best first.

    `facts` are those that a changed entry must be read to state, with the values wanted; `also`
    tells of the entries that go with the first.
    """

    told: ChangeNote
    ways: tuple[EditSet, ...]
    entries: tuple[int, ...] = ()
    clipping: Clipping | None = None
    facts: tuple[tuple[str, str], ...] = ()
    also: tuple[ChangeNote, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Updated:
    """The page as it is to be, what was done for it, and what could not be done safely.

    `entries` is how many it had, `chosen` how many of them are to be there, `unchosen` how many
    are in the data only.
    """

    text: str
    done: tuple[ChangeNote, ...] = ()
    left: tuple[ChangeNote, ...] = ()
    entries: int = 0
    chosen: int = 0
    unchosen: int = 0


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
