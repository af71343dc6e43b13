"""The shapes of lines: which places they have, and which lines have the same."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.places import Key, PlacedWords, places_of, untaken_text
from clippings.shares import at_least_half

_FEWEST = 3  # lines
Shape: TypeAlias = tuple[Key, ...]


class Line(NamedTuple):
    """A line, its text as a reader sees it, and its places in their order."""

    state: LineState
    seen: str
    places: tuple[PlacedWords, ...]

    @property
    def shape(self) -> Shape:
        """What it has in common with other lines."""
        return tuple(place.key for place in self.places)


Shapes: TypeAlias = Mapping[Shape, list[Line]]


def lines_made_alike(plain: Shapes, marked: Shapes) -> Iterator[list[Line]]:
    """Lines that are made alike; where most of them have their words set alike, only those."""
    own = {id(line.state): lines for lines in marked.values() for line in lines}
    for lines in plain.values():
        # a line whose parts say nothing each by itself is set like no other
        set_alike = [own[id(one.state)] for one in lines if id(one.state) in own]
        groups = {id(group): group for group in set_alike}.values()
        most = max(map(len, groups), default=0)
        alike = [one for one in groups if at_least_half(len(one), most)]
        usual = alike if at_least_half(most, len(lines)) else [lines]
        yield from (one for one in usual if len(one) >= _FEWEST)


def by_shape(states: Sequence[LineState], *, marked: bool) -> Shapes:
    """The lines with the same places; `marked` is whether they must be set alike, too."""
    made: dict[Shape, list[Line]] = defaultdict(list)
    for state in states:
        seen = untaken_text(state)
        line = Line(state, seen, places_of(state, seen, marked=marked))
        if line.places:
            made[line.shape].append(line)
    return made
