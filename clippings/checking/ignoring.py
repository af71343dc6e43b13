"""Which verdicts and reasons on a place of the data file a comment there has ignored."""

from collections.abc import Callable
from typing import TypeAlias

from clippings.clipping import Collection
from clippings.data_file.snapshot import Snapshot
from clippings.dates import today
from clippings.finding import Ignored, Place

FindIgnored: TypeAlias = Callable[[Place, tuple[str, ...]], Ignored | None]


def ignored_in(snapshot: Snapshot) -> FindIgnored:
    """What `# clip: ignore NAME until …` says at a place, or before the whole entry, of a name."""
    now = today()
    ignores = [ignore for ignore in snapshot.document.ignores if not ignore.expired(now)]
    if not ignores:
        return lambda place, names: None
    from clippings.ignores import find_ignore  # for files with such a comment

    starts = _starts(snapshot.collection)

    def find_ignored(place: Place, names: tuple[str, ...]) -> Ignored | None:
        ignore = find_ignore(names, place.line, ignores, starts)
        return ignore and ignore.ignored

    return find_ignored


def _starts(collection: Collection) -> list[int]:
    """The first lines of clippings and outlets, rising: a comment there is about all of one."""
    places = [clipping.place("") for clipping in collection.clippings]
    places += [collection.place(f"outlets[{n}]") for n in range(len(collection.outlets))]
    return sorted(place.line for place in places)
