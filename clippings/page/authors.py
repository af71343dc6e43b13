"""The persons who wrote or made the piece; nobody rather than a wrong one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from clippings.page.author_sources import SOURCES, texts_of_authors, typed_persons
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.names import HAN, KANA, WIDE, is_chinese_name, is_person
from clippings.page.signatures import (
    dated,
    linked_names,
    listed,
    named_under,
    signed,
    signed_bylines,
)
from clippings.page.site import Site, folded
from clippings.page.walk import Page

MOST_AUTHORS = 8
UNDER, LINKED = "line under the headline", "author's page linked under the headline"
YIELDING = ("meta author", "dc.creator", "twitter:data1", "article:author", "byline")
COLLECTED = ("itemprop author", "rel=author")  # wherever they stand on the page


def read_authors(
    page: Page, site: Site, heading: Heading, outlet: str, lang: str
) -> Fact[tuple[str, ...]] | None:
    """The first source that names persons who are not the site itself.

    What readers see right under the headline may name more, fewer where a source collects from all
    of the page, and others than a program's metas do.
    """
    accounts = {folded(name): account for name, account in typed_persons(page)}
    usable = partial(
        _usable,
        fits=_FITS[_script(page)],
        is_site=partial(_is_site, site=site, outlet=outlet, accounts=accounts),
    )
    linked = linked_names(page) if heading.under else frozenset()
    known = frozenset(map(folded, (*texts_of_authors(page), *linked)))
    shown = (*usable(signed(heading, known)), *usable(dated(heading, lang, known)))
    near = next(usable((named_under(heading, linked),)), ())
    bylined = (*shown, *usable(signed_bylines(page, known)))
    for source, found in SOURCES:
        for persons in usable(found(page)):
            if fuller := _fuller(persons, (*bylined, *usable(listed(heading)))):
                return Fact(fuller, UNDER)
            if source in YIELDING and shown and _differs(shown[0], persons, source):
                return Fact(shown[0], UNDER)
            if source in COLLECTED and {*near} and {*near} < {*persons}:
                return Fact(near, source)
            return Fact(persons, source, doubtful=source == "byline")
    for persons in bylined:
        return Fact(persons, UNDER, doubtful=True)
    return Fact(near, LINKED, doubtful=True) if near else None


def _differs(shown: tuple[str, ...], persons: tuple[str, ...], source: str) -> bool:
    """Whether none of `persons` is named by a line, which may only beat metas by full names."""
    words, others = ({*map(folded, " ".join(names).split())} for names in (persons, shown))
    return not words & others and (source == "byline" or all(map(is_person, shown)))


def _fuller(persons: tuple[str, ...], others: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    """Those whom a byline names when they are all of `persons` and more, or one in full."""
    known = {folded(person) for person in persons}
    for more in others:
        in_full = len(more) == 1 and " " in more[0] and more[0].split()[:1] == list(persons)
        if in_full or {*map(folded, more)} > known:
            return more
    return None


def _usable(
    found: Iterable[tuple[str, ...]], fits: Callable[[str], bool], is_site: Callable[[str], bool]
) -> Iterator[tuple[str, ...]]:
    """The names that can be those of the piece's authors, where there are not too many."""
    for names in found:
        own = tuple(name for name in dict.fromkeys(names) if fits(name) and not is_site(name))
        if 0 < len(own) <= MOST_AUTHORS:
            yield own


def _script(page: Page) -> str:
    text = page.running_text
    if not WIDE.search(text):
        return "narrow"
    return "other" if KANA.search(text) or not HAN.search(text) else "chinese"


# A name in another script than the piece is an account's; Chinese ones begin with a family name.
_FITS: Mapping[str, Callable[[str], bool]] = {
    "narrow": lambda name: not WIDE.search(name),
    "chinese": lambda name: is_chinese_name(name) or not HAN.search(name),
    "other": lambda name: True,
}


def _is_site(name: str, site: Site, outlet: str, accounts: Mapping[str, bool]) -> bool:
    """Whether it is the site that signs; a person may have given a site of their own their name."""
    key = folded(name)
    if not site.is_named(name) or (key in site.users and key != folded(outlet)):
        return False
    return not (key in accounts and (accounts[key] or key != folded(outlet)))
