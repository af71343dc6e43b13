"""What an update does to the entries of a page, and what it tells of it."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from clippings.clipping import Clipping
from clippings.updating.edits import EditSet

What: TypeAlias = Literal["new", "changed", "gone"]


class ChangeNote(NamedTuple):
    """One change for those who read of it: `line` counts from 1, and is 0 for a new entry.

    `name` is the id of the clipping, or what the page calls an entry that is not in the data.
    """

    what: What
    name: str
    line: int
    facts: tuple[str, ...] = ()


class PageChange(NamedTuple):
    """A change of one entry (a number) or of some, and the ways to make it, the best first.

    `facts` are those that a changed entry must be read to state, with the values wanted.
    """

    told: ChangeNote
    ways: tuple[EditSet, ...]
    entries: tuple[int, ...] = ()
    clipping: Clipping | None = None
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Updated:
    """The page as it is to be, what was done for it, and what could not be done safely.

    `entries` is how many it had, `known` how many of them are in the data.
    """

    text: str
    done: tuple[ChangeNote, ...] = ()
    left: tuple[ChangeNote, ...] = ()
    entries: int = 0
    known: int = 0
