"""The persons who wrote or made the piece; nobody rather than a wrong one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from clippings.folding import folded
from clippings.page.authors.after_piece import names_behind
from clippings.page.authors.credit_lines import credited, labelled_writer
from clippings.page.authors.fitting_names import fitting_names
from clippings.page.authors.lone_names import lone_names
from clippings.page.authors.only_writer import only_writer
from clippings.page.authors.seen_names import (
    UNDER,
    Names,
    Seen,
    Usable,
    is_keeper,
    read_seen,
    settled,
)
from clippings.page.authors.sources import (
    SOURCES,
    is_of_agency,
    typed_persons,
)
from clippings.page.authors.unsigned_writers import told_writers
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.site import SEPARATOR, Site
from clippings.page.walk import Page
from clippings.person_names.full_names import is_full_name

_MOST_AUTHORS = 8
_LINKED = "author's page linked under the headline"
_BEHIND, _ANYWHERE = "line behind the piece", "only writer named on the page"


def read_authors(
    page: Page, site: Site, heading: Heading, outlet: str, lang: str
) -> Fact[Names] | None:
    """The first source that names persons who are not the site itself, or what readers see."""
    accounts = {folded(name): account for name, account in typed_persons(page)}
    usable = partial(
        _usable,
        fits=fitting_names(page.running_text or page.title),
        is_site=partial(
            _is_site, site=site, outlet=outlet, tail=_tail(page.title), accounts=accounts
        ),
    )
    seen = read_seen(page, heading, lang, usable)
    for source in SOURCES:
        for persons in usable(source.find(page)):
            if not source.yields or not is_keeper(persons, seen, page):
                return settled(source, persons, seen, page)
    for place, persons in _unsaid(page, seen, heading, lang, usable):
        return Fact(persons, place, doubtful=True)
    return None


def _unsaid(
    page: Page, seen: Seen, heading: Heading, lang: str, usable: Usable
) -> Iterator[tuple[str, Names]]:
    """Those who may have written the piece where no source says who did."""
    yield from ((UNDER, persons) for persons in seen.lines)
    if is_of_agency(page):
        return
    yield from ((UNDER, persons) for persons in seen.signed)
    if seen.linked:
        yield _LINKED, seen.linked
    yield from ((UNDER, persons) for persons in usable(lone_names(page, heading, lang)))
    yield from ((UNDER, persons) for persons in usable(told_writers(page, heading)))
    yield from ((_BEHIND, persons) for persons in usable(credited(page)))
    yield from ((_BEHIND, persons) for persons in usable(names_behind(page, heading)))
    yield from ((_ANYWHERE, persons) for persons in usable(labelled_writer(page, heading, lang)))
    yield from ((_ANYWHERE, persons) for persons in usable(only_writer(page, heading)))


def _usable(
    found: Iterable[Names], fits: Callable[[str], bool], is_site: Callable[[str], bool]
) -> Iterator[Names]:
    """The names that can be those of the piece's authors, where there are not too many."""
    for names in found:
        own = tuple(name for name in dict.fromkeys(names) if fits(name) and not is_site(name))
        if 0 < len(own) <= _MOST_AUTHORS:
            yield own


def _tail(title: str) -> str:
    """The last part of a title, where a site is named."""
    return folded(SEPARATOR.split(title)[-1])


def _is_site(name: str, site: Site, outlet: str, tail: str, accounts: Mapping[str, bool]) -> bool:
    """Whether it is the site that signs, in another script than it declares its name in, too.

    A person may have given a site of their own their name.
    """
    key = folded(name)
    if key == tail and outlet.isascii() is not name.isascii():
        return True
    named = site.is_named(name) or key == folded(outlet)
    if not named or (key in site.users and key != folded(outlet)):
        return False
    if is_full_name(name):
        return False
    return not (key in accounts and (accounts[key] or key != folded(outlet)))
