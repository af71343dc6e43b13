"""The authors of the piece; none rather than a wrong one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from clippings.folding import folded
from clippings.page.authors.after_piece import names_after_piece
from clippings.page.authors.credit_lines import credited_authors, labelled_writer
from clippings.page.authors.fitting_names import fitting_names
from clippings.page.authors.lone_names import lone_names
from clippings.page.authors.only_writer import only_writer
from clippings.page.authors.seen_names import (
    UNDER,
    Names,
    Seen,
    Usable,
    is_contradicted,
    read_seen,
    resolve,
)
from clippings.page.authors.sources import (
    MOST_AUTHORS,
    MOST_OF_PAPER,
    SOURCES,
    is_of_agency,
    typed_persons,
)
from clippings.page.authors.unsigned_writers import unsigned_writers
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.site import SEPARATOR, Site
from clippings.page.walk import Page
from clippings.person_names.full_names import is_full_name

_LINKED = "author's page linked under the headline"
_AFTER, _ANYWHERE = "line after the piece", "only writer named on the page"


def read_authors(
    page: Page, site: Site, heading: Heading, outlet: str, lang: str
) -> Fact[Names] | None:
    """The authors that a page declares, corrected by what readers see; None where unknown.

    The first source wins that names persons other than the site itself. Where no source does,
    likely writers are doubtful.
    """
    accounts = {folded(name): account for name, account in typed_persons(page)}
    usable = partial(
        _usable,
        fits=fitting_names(page.running_text or page.title),
        is_site=partial(
            _is_site, site=site, outlet=outlet, tail=_end_of_title(page.title), accounts=accounts
        ),
    )
    if len(page.metas.get("citation_author", ())) > MOST_OF_PAPER:
        return None
    seen = read_seen(page, heading, lang, usable)
    for source in SOURCES:
        for persons in usable(source.find(page), most=source.most):
            if not source.yields or not is_contradicted(persons, seen, page):
                return resolve(source, persons, seen, page)
    for place, persons in _undeclared(page, seen, heading, lang, usable):
        return Fact(persons, place, doubtful=True)
    return None


def _undeclared(
    page: Page, seen: Seen, heading: Heading, lang: str, usable: Usable
) -> Iterator[tuple[str, Names]]:
    """Where the page names likely writers, and whom, if no source declares any."""
    yield from ((UNDER, persons) for persons in seen.lines)
    if is_of_agency(page):
        return
    yield from ((UNDER, persons) for persons in seen.signed)
    if seen.linked:
        yield _LINKED, seen.linked
    yield from ((UNDER, persons) for persons in usable(lone_names(page, heading, lang)))
    yield from ((UNDER, persons) for persons in usable(unsigned_writers(page, heading)))
    yield from ((_AFTER, persons) for persons in usable(credited_authors(page)))
    yield from ((_AFTER, persons) for persons in usable(names_after_piece(page, heading)))
    yield from ((_ANYWHERE, persons) for persons in usable(labelled_writer(page, heading, lang)))
    yield from ((_ANYWHERE, persons) for persons in usable(only_writer(page, heading)))


def _usable(
    found: Iterable[Names],
    fits: Callable[[str], bool],
    is_site: Callable[[str], bool],
    most: int = MOST_AUTHORS,
) -> Iterator[Names]:
    """Each list of names without those that cannot be authors, unless too many remain."""
    for names in found:
        authors = tuple(name for name in dict.fromkeys(names) if fits(name) and not is_site(name))
        if 0 < len(authors) <= most:
            yield authors


def _end_of_title(title: str) -> str:
    """The last part of a title, which often names the site."""
    return folded(SEPARATOR.split(title)[-1])


def _is_site(name: str, site: Site, outlet: str, tail: str, accounts: Mapping[str, bool]) -> bool:
    """Whether a name is the site's own, declared or in another script than the declared name.

    A person may have named a site after themselves.
    """
    key = folded(name)
    if key == tail and outlet.isascii() is not name.isascii():
        return True
    initials = "".join(word[0] for word in name.split())
    is_named = site.is_named(name) or folded(outlet) in (key, folded(initials))
    if not is_named or (key in site.users and key != folded(outlet)):
        return False
    if is_full_name(name):
        return False
    return not (key in accounts and (accounts[key] or key != folded(outlet)))
