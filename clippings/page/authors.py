"""The persons who wrote or made the piece; nobody rather than a wrong one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from clippings.folding import folded
from clippings.page.author_sources import (
    SOURCES,
    Source,
    is_of_agency,
    texts_of_authors,
    typed_persons,
)
from clippings.page.behind import names_behind
from clippings.page.bylines import bylines
from clippings.page.credit_lines import credited, labelled_writer
from clippings.page.facts import Fact
from clippings.page.fitting_names import fitting_names
from clippings.page.headline import Heading
from clippings.page.lone_names import lone_names
from clippings.page.only_writer import only_writer
from clippings.page.signatures import (
    linked_names,
    listed,
    named_under,
    names_above_date,
    signed,
    signed_bylines,
)
from clippings.page.site import Site
from clippings.page.told_writers import told_writers
from clippings.page.walk import Page
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import is_person

_MOST_AUTHORS = 8
_MANY_OTHERS = 2  # who would not all be missing in a byline
_UNDER, _LINKED = "line under the headline", "author's page linked under the headline"
_BEHIND, _ANYWHERE = "line behind the piece", "only writer named on the page"

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


def read_authors(
    page: Page, site: Site, heading: Heading, outlet: str, lang: str
) -> Fact[Names] | None:
    """The first source that names persons who are not the site itself, or what readers see."""
    accounts = {folded(name): account for name, account in typed_persons(page)}
    usable = partial(
        _usable,
        fits=fitting_names(page.running_text or page.title),
        is_site=partial(_is_site, site=site, outlet=outlet, accounts=accounts),
    )
    seen = _seen(page, heading, lang, usable)
    for source in SOURCES:
        for persons in usable(source.find(page)):
            if not source.yields or not _is_keeper(persons, seen, page):
                return _settled(source, persons, seen, page)
    for place, persons in _unsaid(page, seen, heading, lang, usable):
        return Fact(persons, place, doubtful=True)
    return None


def _unsaid(
    page: Page, seen: Seen, heading: Heading, lang: str, usable: Usable
) -> Iterator[tuple[str, Names]]:
    """Those who may have written the piece where no source says who did."""
    yield from ((_UNDER, persons) for persons in seen.lines)
    if is_of_agency(page):
        return
    yield from ((_UNDER, persons) for persons in seen.signed)
    if seen.linked:
        yield _LINKED, seen.linked
    yield from ((_UNDER, persons) for persons in usable(lone_names(page, heading, lang)))
    yield from ((_UNDER, persons) for persons in usable(told_writers(page, heading)))
    yield from ((_BEHIND, persons) for persons in usable(credited(page)))
    yield from ((_BEHIND, persons) for persons in usable(names_behind(page, heading)))
    yield from ((_ANYWHERE, persons) for persons in usable(labelled_writer(page, heading, lang)))
    yield from ((_ANYWHERE, persons) for persons in usable(only_writer(page, heading)))


def _seen(page: Page, heading: Heading, lang: str, usable: Usable) -> Seen:
    linked = linked_names(page) if heading.under or heading.over else frozenset()
    known = frozenset(map(folded, (*texts_of_authors(page), *linked)))
    beside = tuple(usable(names_above_date(heading, lang, known)))
    return Seen(
        lines=(*usable(signed(heading, known, linked)), *beside),
        certain=(*beside, *usable(listed(page, heading, known))),
        linked=next(usable((named_under(heading, linked, lang),)), ()),
        signed=tuple(usable(signed_bylines(page, known, linked))),
        bylines=tuple(usable(bylines(page))),
    )


def _is_keeper(persons: Names, seen: Seen, page: Page) -> bool:
    """Whether readers see nothing of them, but that somebody else wrote the piece."""
    others = seen.bylines and _differs(seen.bylines[0], persons)
    return bool(others) and not _are_shown(persons, page)


def _are_shown(persons: Names, page: Page) -> bool:
    return any(name in line for line in page.lines() for name in persons)


def _settled(source: Source, persons: Names, seen: Seen, page: Page) -> Fact[Names]:
    """What a source says, unless readers see more, the full name, somebody else, or only some."""
    if fuller := _fuller(persons, seen.certain) or _in_full(persons, seen):
        return Fact(fuller, _UNDER)
    others = seen.lines and _differs(seen.lines[0], persons, any_name=source.shown)
    words = not any(" " in name for name in persons)
    if others and (source.yields or words or not _are_shown(persons, page)):
        return Fact(seen.lines[0], _UNDER)
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


def _usable(
    found: Iterable[Names], fits: Callable[[str], bool], is_site: Callable[[str], bool]
) -> Iterator[Names]:
    """The names that can be those of the piece's authors, where there are not too many."""
    for names in found:
        own = tuple(name for name in dict.fromkeys(names) if fits(name) and not is_site(name))
        if 0 < len(own) <= _MOST_AUTHORS:
            yield own


def _is_site(name: str, site: Site, outlet: str, accounts: Mapping[str, bool]) -> bool:
    """Whether it is the site that signs; a person may have given a site of their own their name."""
    key = folded(name)
    named = site.is_named(name) or key == folded(outlet)
    if not named or (key in site.users and key != folded(outlet)):
        return False
    if is_full_name(name):
        return False
    return not (key in accounts and (accounts[key] or key != folded(outlet)))
