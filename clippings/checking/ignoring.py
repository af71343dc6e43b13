"""Verdicts and reasons that comments of the data file ignore."""

from collections.abc import Callable
from typing import TypeAlias

from clippings.clipping import Collection
from clippings.data_file.snapshot import Snapshot
from clippings.dates import today
from clippings.finding import Ignored, Place

FindIgnored: TypeAlias = Callable[[Place, tuple[str, ...]], Ignored | None]


def ignored_in(snapshot: Snapshot) -> FindIgnored:
    """A function that finds the ignore comment for one of some names at a place of the file."""
    now = today()
    ignores = [ignore for ignore in snapshot.document.ignores if not ignore.expired(now)]
    if not ignores:
        return lambda place, names: None
    from clippings.ignores import find_ignore  # needed only for files with such a comment

    starts = _starts(snapshot.collection)

    def find_ignored(place: Place, names: tuple[str, ...]) -> Ignored | None:
        ignore = find_ignore(names, place.line, ignores, starts)
        return ignore and ignore.ignored

    return find_ignored


def _starts(collection: Collection) -> list[int]:
    """The first lines of clippings and outlets, in ascending order."""
    places = [clipping.place("") for clipping in collection.clippings]
    places += [collection.place(f"outlets[{n}]") for n in range(len(collection.outlets))]
    return sorted(place.line for place in places)
