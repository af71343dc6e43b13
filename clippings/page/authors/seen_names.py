"""The names that readers see as authors, compared with those that a source declares."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from clippings.folding import folded
from clippings.page.authors.bylines import bylines
from clippings.page.authors.signatures import (
    linked_names,
    linked_under_headline,
    listed_authors,
    names_above_date,
    signed_bylines,
    signed_names,
)
from clippings.page.authors.sources import Source, declared_author_texts
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.walk import Page
from clippings.person_names.names import is_person

UNDER = "line under the headline"
_MANY_UNSIGNED = 2  # that a byline would not all leave out

Names = tuple[str, ...]
Usable = Callable[[Iterable[Names]], Iterator[Names]]


class Seen(NamedTuple):
    """The names that readers see, one entry for each line or element.

    `lines` sign or stand beside the date. `certain` are those that cannot include a place name.
    `linked` are all that link to an author's page under the headline. `signed` and `bylines` may
    stand anywhere in the piece.
    """

    lines: tuple[Names, ...]
    certain: tuple[Names, ...]
    linked: Names
    signed: tuple[Names, ...]
    bylines: tuple[Names, ...]


def read_seen(page: Page, heading: Heading, lang: str, usable: Usable) -> Seen:
    """The author names that a page shows, as far as they are `usable`."""
    linked = linked_names(page) if heading.under or heading.over else frozenset()
    known = frozenset(map(_key_of, (*declared_author_texts(page), *linked)))
    beside = tuple(usable(names_above_date(heading, lang, known)))
    return Seen(
        lines=(*usable(signed_names(heading, known, linked)), *beside),
        certain=(*beside, *usable(listed_authors(page, heading, known))),
        linked=next(usable((linked_under_headline(heading, linked, lang),)), ()),
        signed=tuple(usable(signed_bylines(page, known, linked))),
        bylines=tuple(usable(bylines(page))),
    )


def _key_of(text: str) -> str:
    """A name for comparison; of an address the name of its account: `/jane.doe.7`."""
    account = text.rstrip("/").rpartition("/")[2].rstrip("0123456789.-_")
    return folded(account if "/" in text else text)


def resolve(source: Source, persons: Names, seen: Seen, page: Page) -> Fact[Names]:
    """The declared authors, or those shown instead: more of them, full names, or other persons."""
    if fuller := _longer_list(persons, seen.certain) or _full_name(persons, seen):
        return Fact(fuller, UNDER)
    others = seen.lines and _differs(seen.lines[0], persons, any_name=source.shown)
    words = not any(" " in name for name in persons)
    if others and (source.yields or words or not _are_shown(persons, page)):
        return Fact(seen.lines[0], UNDER)
    if source.collects and (own := _without_teasers(persons, seen)):
        return Fact(own, source.name)
    return Fact(persons, source.name, doubtful=source.shown)


def _without_teasers(persons: Names, seen: Seen) -> Names:
    """The authors shown under the headline, where all other declared ones are of teasers."""
    if {*seen.linked} and {*seen.linked} < {*persons}:
        return seen.linked
    signing = tuple(dict.fromkeys(name for names in seen.lines for name in names))
    others = {*persons} - {*signing}
    return signing if {*signing} <= {*persons} and signing and len(others) >= _MANY_UNSIGNED else ()


def _differs(shown: Names, persons: Names, *, any_name: bool = False) -> bool:
    """Whether a line names other persons only, each by more than one word."""
    words, others = ({*map(folded, " ".join(names).split())} for names in (persons, shown))
    return not words & others and (any_name or all(map(is_person, shown)))


def _longer_list(persons: Names, others: Iterable[Names]) -> Names:
    """The names in a byline that has all of `persons` and more."""
    known = {folded(person) for person in persons}
    return next((more for more in others if {*map(folded, more)} > known), ())


def _full_name(persons: Names, seen: Seen) -> Names:
    """The full name that begins with the only word of `persons`."""
    if len(persons) > 1 or " " in persons[0]:
        return ()
    full = (names for names in (*seen.lines, *seen.bylines) if len(names) == 1)
    return next((names for names in full if names[0].startswith(f"{persons[0]} ")), ())


def is_contradicted(persons: Names, seen: Seen, page: Page) -> bool:
    """Whether the page shows another author and none of `persons`.

    The latter may be those who maintain the site.
    """
    others = seen.bylines and _differs(seen.bylines[0], persons)
    return bool(others) and not _are_shown(persons, page)


def _are_shown(persons: Names, page: Page) -> bool:
    """Whether any line shows one of the names."""
    return any(name in line for line in page.lines() for name in persons)
