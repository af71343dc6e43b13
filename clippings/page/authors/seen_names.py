"""The names of those who sign, as readers see them, beside what a source says of the authors."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from clippings.folding import folded
from clippings.page.authors.bylines import bylines
from clippings.page.authors.signatures import (
    linked_names,
    listed,
    named_under,
    names_above_date,
    signed,
    signed_bylines,
)
from clippings.page.authors.sources import Source, texts_of_authors
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.walk import Page
from clippings.person_names.names import is_person

UNDER = "line under the headline"
_MANY_OTHERS = 2  # who would not all be missing in a byline

Names = tuple[str, ...]
Usable = Callable[[Iterable[Names]], Iterator[Names]]


class Seen(NamedTuple):
    """The names that readers see, each entry those of one line or element.

    `lines` sign or stand beside the date, `certain` ones name no place for a person, `linked` are
    all that link to an author's page under the headline; `signed` ones and `bylines` stand
    anywhere in the piece.
    """

    lines: tuple[Names, ...]
    certain: tuple[Names, ...]
    linked: Names
    signed: tuple[Names, ...]
    bylines: tuple[Names, ...]


def read_seen(page: Page, heading: Heading, lang: str, usable: Usable) -> Seen:
    """What a page shows of those who sign it, as far as it is `usable`."""
    linked = linked_names(page) if heading.under or heading.over else frozenset()
    known = frozenset(map(_called, (*texts_of_authors(page), *linked)))
    beside = tuple(usable(names_above_date(heading, lang, known)))
    return Seen(
        lines=(*usable(signed(heading, known, linked)), *beside),
        certain=(*beside, *usable(listed(page, heading, known))),
        linked=next(usable((named_under(heading, linked, lang),)), ()),
        signed=tuple(usable(signed_bylines(page, known, linked))),
        bylines=tuple(usable(bylines(page))),
    )


def _called(text: str) -> str:
    """A name as it is compared; an address by what its account is called: `/jane.doe.7`."""
    account = text.rstrip("/").rpartition("/")[2].rstrip("0123456789.-_")
    return folded(account if "/" in text else text)


def settled(source: Source, persons: Names, seen: Seen, page: Page) -> Fact[Names]:
    """What a source says, unless readers see more, the full name, somebody else, or only some."""
    if fuller := _fuller(persons, seen.certain) or _in_full(persons, seen):
        return Fact(fuller, UNDER)
    others = seen.lines and _differs(seen.lines[0], persons, any_name=source.shown)
    words = not any(" " in name for name in persons)
    if others and (source.yields or words or not _are_shown(persons, page)):
        return Fact(seen.lines[0], UNDER)
    if source.collects and (own := _without_teasers(persons, seen)):
        return Fact(own, source.name)
    return Fact(persons, source.name, doubtful=source.shown)


def _without_teasers(persons: Names, seen: Seen) -> Names:
    """Those who are shown under the headline where all the others are of teasers."""
    if {*seen.linked} and {*seen.linked} < {*persons}:
        return seen.linked
    signing = tuple(dict.fromkeys(name for names in seen.lines for name in names))
    others = {*persons} - {*signing}
    return signing if {*signing} <= {*persons} and signing and len(others) >= _MANY_OTHERS else ()


def _differs(shown: Names, persons: Names, *, any_name: bool = False) -> bool:
    """Whether a line names none of `persons`, but others, by names of more than one word."""
    words, others = ({*map(folded, " ".join(names).split())} for names in (persons, shown))
    return not words & others and (any_name or all(map(is_person, shown)))


def _fuller(persons: Names, others: Iterable[Names]) -> Names:
    """Those whom a byline names when they are all of `persons` and more."""
    known = {folded(person) for person in persons}
    return next((more for more in others if {*map(folded, more)} > known), ())


def _in_full(persons: Names, seen: Seen) -> Names:
    """The name that begins with the one word of which `persons` consists."""
    if len(persons) > 1 or " " in persons[0]:
        return ()
    full = (names for names in (*seen.lines, *seen.bylines) if len(names) == 1)
    return next((names for names in full if names[0].startswith(f"{persons[0]} ")), ())


def is_keeper(persons: Names, seen: Seen, page: Page) -> bool:
    """Whether readers see nothing of them, but that somebody else wrote the piece."""
    others = seen.bylines and _differs(seen.bylines[0], persons)
    return bool(others) and not _are_shown(persons, page)


def _are_shown(persons: Names, page: Page) -> bool:
    return any(name in line for line in page.lines() for name in persons)
