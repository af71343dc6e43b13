"""Authors at the place where most lines have a person's name, without a word like "by"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from clippings.page_entries.in_lists.line_state import LineState
from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.values import one_or_list
from clippings.words.names import BETWEEN_NAMES
from clippings.words.outlet_names import ARTICLES, is_named_by_host

_FEWEST = 3  # lines
_PERSONS = 0.8  # of the names at a place
_SHARE_OF_NAMES = 0.6  # at a place that are different ones
_LONGEST_NAME = 8  # words

# Before or after the link, and how many names stand nearer (or, if negative, farther).
_Place: TypeAlias = tuple[str, int]


class _Name(NamedTuple):
    """Some words beside the link of a line."""

    state: LineState
    span: Span

    @property
    def words(self) -> str:
        return self.state.text(self.span)


def take_authors(states: Sequence[LineState]) -> None:
    """Take as authors the names at the place where nearly all lines have a person's name.

    The names there must be mostly different ones, and few may be the name of the host.
    """
    places: dict[_Place, list[_Name]] = defaultdict(list)
    for state in states:
        for place, named in _names(state):
            places[place].append(named)
    for named in max((all_ for all_ in places.values() if _are_authors(all_)), key=len, default=[]):
        is_host_name = is_named_by_host(named.words, named.state.source.url)
        persons = () if is_host_name else persons_in(named.words)
        if persons:
            named.state.plain["author"] = one_or_list(persons)
            named.state.rest.take(*named.span)


def take_remaining_authors(states: Sequence[LineState]) -> None:
    """Take as author the only person left beside the outlet, which may be the heading's."""
    for state in states:
        for span in _persons_left(state) if state.outlet or state.below_outlet else ():
            state.plain["author"] = one_or_list(persons_in(state.text(span)))
            state.rest.take(*span)


def _persons_left(state: LineState) -> list[Span]:
    """The only words left in a line with a title, if they are persons."""
    spans = state.left()
    sure = "title" in state.plain and "author" not in state.plain and len(spans) == 1
    return [one for one in spans if sure and persons_in(state.text(one))]


def _names(state: LineState) -> Iterator[tuple[_Place, _Name]]:
    """The names on both sides of the link, with their places from the link and from the edge."""
    start = state.source.start
    headings = state.unit.prose.headings
    beside = [
        c for c in state.rest.chunks() if not any(h.start <= c.start < h.end for h in headings)
    ]
    if state.is_bare and len(beside) == 1:
        return  # it is the title or the outlet
    short = [one for one in beside if len(state.text(one).split()) <= _LONGEST_NAME]
    before = [one for one in reversed(short) if one.end <= start]
    for side, spans in (("before", before), ("after", [s for s in short if s.start >= start])):
        for number, span in enumerate(spans):
            yield (side, number), _Name(state, span)
            yield (side, number - len(spans)), _Name(state, span)


def _are_authors(names: Sequence[_Name]) -> bool:
    """Whether the names at a place are mostly different persons."""
    free = [n for n in names if not is_named_by_host(n.words, n.state.source.url)]
    if len(free) < _FEWEST or len(free) < len(names) * _SHARE_OF_NAMES:
        return False
    persons = sum(bool(persons_in(named.words)) for named in free)
    different = len({named.words for named in free})
    return different >= len(free) * _SHARE_OF_NAMES and persons >= len(free) * _PERSONS


def persons_in(words: str) -> tuple[str, ...]:
    """The persons that words consist of; none if there is anything else."""
    persons = tuple(name.strip() for name in BETWEEN_NAMES.split(words))
    articled = any(name.split()[0].casefold() in ARTICLES for name in persons if name)
    return persons if all(map(is_person, persons)) and not articled else ()
