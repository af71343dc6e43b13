"""The layouts of lines: which places they have, and which lines have the same."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.places import Key, PlacedWords, places_of, untaken_text
from clippings.shares import at_least_half

_FEWEST = 3  # lines
Layout: TypeAlias = tuple[Key, ...]


class Line(NamedTuple):
    """A line, its text as readers see it, and its places in order."""

    state: LineState
    seen: str
    places: tuple[PlacedWords, ...]

    @property
    def layout(self) -> Layout:
        """The keys of its places, which lines of one layout share."""
        return tuple(place.key for place in self.places)


LinesByLayout: TypeAlias = Mapping[Layout, list[Line]]


def lines_of_same_layout(plain: LinesByLayout, marked: LinesByLayout) -> Iterator[list[Line]]:
    """Lines of one layout; where most of them are also formatted alike, only those."""
    own = {id(line.state): lines for lines in marked.values() for line in lines}
    for lines in plain.values():
        # a line without words in any of its formatted parts is in no group
        formatted = [own[id(one.state)] for one in lines if id(one.state) in own]
        groups = {id(group): group for group in formatted}.values()
        most = max(map(len, groups), default=0)
        largest = [one for one in groups if at_least_half(len(one), most)]
        usual = largest if at_least_half(most, len(lines)) else [lines]
        yield from (one for one in usual if len(one) >= _FEWEST)


def by_layout(states: Sequence[LineState], *, marked: bool) -> LinesByLayout:
    """The lines by layout; if `marked`, their formatting must be the same, too."""
    found: dict[Layout, list[Line]] = defaultdict(list)
    for state in states:
        seen = untaken_text(state)
        line = Line(state, seen, places_of(state, seen, marked=marked))
        if line.places:
            found[line.layout].append(line)
    return found
