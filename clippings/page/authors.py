"""The persons who wrote or made the piece; nobody rather than a wrong one."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from clippings.page import json_ld
from clippings.page.bylines import bylines, linked_names, listed, named, signed
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.names import HAN, KANA, WIDE, is_chinese_name, is_mononym
from clippings.page.people import people
from clippings.page.site import Site, folded
from clippings.page.walk import Page

WRITTEN = re.compile(
    r"(?i)written|verfasst|geschr|écrit|escrit|scritto|skriv|napis|author|auteur|autor|автор|написан"
)
MOST_AUTHORS = 8
UNDER, LINKED = "line under the headline", "author's page linked under the headline"


def _declared(page: Page) -> Iterator[tuple[str, ...]]:
    recordings = json_ld.find(page.nodes, json_ld.RECORDINGS)
    for nodes, handles in ((page.works, False), (recordings, True)):
        for node in nodes:
            for key in ("author", "creator"):
                yield tuple(_persons(page, node, key, handles=handles))


def _persons(page: Page, node: json_ld.Node, key: str, *, handles: bool) -> Iterator[str]:
    for person in json_ld.members(page.nodes, node, key):
        kinds = () if isinstance(person, str) else json_ld.types(person)
        if any(kind.endswith("Organization") for kind in kinds):
            continue
        for name in _names(person):
            if "Person" not in kinds:
                yield from people(name, handles=handles)
                continue
            small = " " in name or _is_handle(name, json_ld.text(person, "url", "@id"))
            yield from _one_or_more(name, handles=handles or small)


def _is_handle(name: str, url: str) -> bool:
    """Whether a person is called as in the address of an account: `example.org/@jane`."""
    return url.casefold().endswith(f"/@{name.casefold()}")


def _names(person: json_ld.Node | str) -> Iterator[str]:
    """What a person is called, also where several share one node."""
    if isinstance(person, str):
        yield json_ld.text(person)
        return
    named = [json_ld.text(name) for name in json_ld.members((), person, "name")]
    parts = (json_ld.text(person, key) for key in ("givenName", "familyName"))
    yield from named or (" ".join(filter(None, parts)),)


def _meta(*names: str) -> Callable[[Page], Iterator[tuple[str, ...]]]:
    def found(page: Page) -> Iterator[tuple[str, ...]]:
        for name in names:
            values = page.metas.get(name, ())
            yield tuple(person for value in values for person in people(value))

    return found


def _labelled(page: Page) -> Iterator[tuple[str, ...]]:
    """What the cards of messengers call "Written by", in any language."""
    for number in ("1", "2"):
        if WRITTEN.search(page.meta(f"twitter:label{number}")):
            yield people(page.meta(f"twitter:data{number}"))


def _marked(page: Page) -> Iterator[tuple[str, ...]]:
    marked = [e for e in page.elements if "author" in e.attributes.get("itemprop", "").split()]
    handles = page.meta("og:type").startswith("video")
    shown = (named(element) for element in marked if not element.aside)
    yield tuple(person for name in shown for person in _one_or_more(name, handles=handles))


def _linked(page: Page) -> Iterator[tuple[str, ...]]:
    links = [e for e in page.elements if "author" in e.attributes.get("rel", "").split()]
    yield tuple(person for e in links if not e.aside for person in _one_or_more(e.text))


def _one_or_more(name: str, *, handles: bool = False) -> tuple[str, ...]:
    """The persons that a place for nothing but authors names, also by one word."""
    return people(name, handles=handles) or ((name,) if is_mononym(name) else ())


SOURCES: tuple[tuple[str, Callable[[Page], Iterator[tuple[str, ...]]]], ...] = (
    ("JSON-LD author", _declared),
    ("itemprop author", _marked),
    ("rel=author", _linked),
    ("meta author", _meta("author", "parsely-author", "sailthru.author", "cxenseparse:author")),
    ("dc.creator", _meta("dc.creator", "dcterms.creator", "citation_author", "byl")),
    ("twitter:data1", _labelled),
    ("article:author", _meta("article:author", "og:article:author")),
    ("byline", bylines),
)


def read_authors(
    page: Page, site: Site, heading: Heading, outlet: str
) -> Fact[tuple[str, ...]] | None:
    """The first source that names persons who are not the site itself; a byline may name more."""
    presented = tuple(signed(page, heading))
    accounts = {folded(name): account for name, account in _typed(page)}
    usable = partial(
        _usable,
        fits=_FITS[_script(page)],
        is_site=partial(_is_site, site=site, outlet=outlet, accounts=accounts),
    )
    for source, found in SOURCES:
        for persons in usable(found(page)):
            if fuller := _fuller(persons, usable((*presented, *listed(heading)))):
                return Fact(fuller, UNDER)
            return Fact(persons, source, doubtful=source == "byline")
    lines = ((UNDER, presented), (LINKED, linked_names(page, heading)))
    for source, names in lines:
        for persons in usable(names):
            return Fact(persons, source, doubtful=True)
    return None


def _fuller(persons: tuple[str, ...], others: Iterator[tuple[str, ...]]) -> tuple[str, ...] | None:
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


def _typed(page: Page) -> Iterator[tuple[str, bool]]:
    """The names of more than one word that JSON-LD says are persons, and whether as an account."""
    for node in page.works:
        for person in json_ld.members(page.nodes, node, "author"):
            if not isinstance(person, str) and "Person" in json_ld.types(person):
                name = json_ld.text(person, "name")
                if " " in name:
                    yield name, "/@" in json_ld.text(person, "url")
