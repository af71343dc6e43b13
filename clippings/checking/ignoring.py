"""Which verdicts on a place of the data file a comment there has ignored."""

from collections.abc import Callable
from typing import TypeAlias

from clippings.data_file.snapshot import Snapshot
from clippings.dates import today
from clippings.finding import Finding, Place
from clippings.ignores import ignores_in, without_ignored

Ignored: TypeAlias = Callable[[Place, str], bool]


def ignoring(snapshot: Snapshot) -> Ignored:
    """Whether `# clip: ignore VERDICT until …` stands at a place, or before the whole entry."""
    lines = snapshot.document.text.split("\n")
    now = today()
    ignores = [ignore for ignore in ignores_in(lines) if not ignore.expired(now)]
    if not ignores:
        return lambda place, verdict: False
    starts = [clipping.place("").line for clipping in snapshot.collection.clippings]

    def ignored(place: Place, verdict: str) -> bool:
        finding = Finding(message="", rule=verdict, place=place)
        return not without_ignored([finding], ignores, starts)

    return ignored
