"""The places where a page declares who wrote the piece."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from clippings.page import json_ld
from clippings.page.authors.addresses import addressed_authors
from clippings.page.authors.bylines import AUTHOR_PAGE, byline_text, bylines
from clippings.page.authors.catalogues import cited_authors
from clippings.page.byline_words import CALLED
from clippings.page.elements import Element
from clippings.page.people import one_or_more, only_signs, people
from clippings.page.seen_line import seen_line
from clippings.page.walk import Page
from clippings.person_names.non_person_words import AGENCY

# Also with a vendor's prefix: `bc:authors`, `nydn_byline`, `cse-authors`.
_AUTHOR_META = re.compile(rf"(?:^|[._:-]|article)(?:{'|'.join(CALLED)})s?(?:[._-]?name)?$")
_LONGEST_NAME = 60  # characters
MOST_AUTHORS, MOST_OF_PAPER = 8, 100  # authors of one piece; of a paper
_METAS_WITH_NAMES = (
    "author",
    "article:author",
    "og:article:author",
    "twitter:data1",
    "twitter:creator",
    "dc.creator",
)
_SHORTENED = re.compile(r" [A-Z]{1,2}$")  # Doe J, as in bibliographies


class Source(NamedTuple):
    """A place that names persons; more than `most` are not of one piece.

    A source that `yields` gives way to a name that signs under the headline. One that `collects`
    holds all authors on the page, also those of teasers. One that is `shown` to readers is as
    doubtful as their other text.
    """

    name: str
    find: Callable[[Page], Iterator[tuple[str, ...]]]
    yields: bool = False
    collects: bool = False
    shown: bool = False
    most: int = MOST_AUTHORS


def _declared(page: Page) -> Iterator[tuple[str, ...]]:
    """The authors and creators in JSON-LD."""
    recordings = json_ld.of_type(page.nodes, json_ld.RECORDED_TYPES)
    accounts = frozenset(_account_names(page)) if page.works else frozenset()
    for nodes, handles in ((page.works, False), (recordings, True)):
        for node in nodes:
            for key in ("author", "creator"):
                yield tuple(_persons(page, node, key, accounts, handles=handles))


def _persons(
    page: Page, node: json_ld.JsonNode, key: str, accounts: frozenset[str], *, handles: bool
) -> Iterator[str]:
    """The persons under a key of a JSON-LD node; `handles` accepts account names."""
    for person in json_ld.members(page.nodes, node, key):
        kinds = () if isinstance(person, str) else json_ld.types(person)
        if "Person" not in kinds and any(kind.endswith("Organization") for kind in kinds):
            continue
        for name in _names(person):
            if name in accounts:
                yield from one_or_more(name, handles=True)
            elif "Person" not in kinds:
                yield from people(name, handles=handles)
            else:
                handle = _is_account(name, json_ld.text(person, "url", "@id"))
                yield from one_or_more(name, handles=handles or handle)


def _account_names(page: Page) -> Iterator[str]:
    """The link texts that repeat the end of an author's page address."""
    for link in page.shown("a[href]"):
        address = link.attributes.get("href") or ""
        if AUTHOR_PAGE.search(address):
            name = seen_line(link.text()[:_LONGEST_NAME])
            if _is_account(name, address):
                yield name


def _is_account(name: str, url: str) -> bool:
    """Whether a name is the last part of an account's address: `/@jane`, `/u/jane`."""
    last = url.rstrip("/").rpartition("/")[2]
    return last.removeprefix("@").casefold() == name.casefold() != ""


def _names(person: json_ld.JsonNode | str) -> Iterator[str]:
    """The names of a JSON-LD person, also where several share one node."""
    if isinstance(person, str):
        yield json_ld.text(person)
        return
    named = [json_ld.text(name) for name in json_ld.members((), person, "name")]
    parts = (json_ld.text(person, key) for key in ("givenName", "familyName"))
    yield from named or (" ".join(filter(None, parts)),)


def _meta(*names: str) -> Callable[[Page], Iterator[tuple[str, ...]]]:
    """A finder of the persons in metas with these names."""

    def found(page: Page) -> Iterator[tuple[str, ...]]:
        for name in names:
            values = page.metas.get(name, ())
            yield tuple(person for value in values for person in people(value))

    return found


def _other_metas(page: Page) -> Iterator[tuple[str, ...]]:
    """The authors in metas for analytics and advertising programs."""
    for name, values in page.metas.items():
        if _AUTHOR_META.search(name) and name not in ("author", "smartbanner:author"):
            persons = [person for value in values for person in people(value)]
            yield tuple(person for person in persons if not _SHORTENED.search(person))


def _labelled(page: Page) -> Iterator[tuple[str, ...]]:
    """The authors that the Twitter card labels "Written by", in any language."""
    for number in ("1", "2"):
        if only_signs(page.meta(f"twitter:label{number}")):
            yield people(page.meta(f"twitter:data{number}"))


def _marked(page: Page) -> Iterator[tuple[str, ...]]:
    """The authors in microdata."""
    marked = [e for e in page.elements if "author" in e.attributes.get("itemprop", "").split()]
    handles = page.meta("og:type").startswith("video")
    shown = [(byline_text(e), e) for e in marked if not e.aside]
    yield tuple(
        person
        for name, element in shown
        for person in one_or_more(name, handles=handles or _links_account(element, name))
    )


def _links_account(element: Element, name: str) -> bool:
    """Whether an element links to an account with this name."""
    return any(_is_account(name, href) for href, _ in element.links)


def _linked(page: Page) -> Iterator[tuple[str, ...]]:
    """The texts of links with `rel=author`."""
    links = [e for e in page.elements if "author" in e.attributes.get("rel", "").split()]
    yield tuple(person for e in links if not e.aside for person in one_or_more(e.text))


def is_of_agency(page: Page) -> bool:
    """Whether the page declares a news agency as the author."""
    authors = (one for node in page.works for one in json_ld.members(page.nodes, node, "author"))
    return any(AGENCY.fullmatch(name) for author in authors for name in _names(author))


def _bylines(page: Page) -> Iterator[tuple[str, ...]]:
    """The bylines anywhere, except where an agency wrote the piece: they belong to other pieces."""
    if not is_of_agency(page):
        yield from bylines(page)


SOURCES = (
    Source("JSON-LD author", _declared, most=MOST_OF_PAPER),
    Source("itemprop author", _marked, collects=True),
    Source("rel=author", _linked, collects=True),
    Source("citation_author", cited_authors, yields=True, most=MOST_OF_PAPER),
    Source(
        "meta author",
        _meta("author", "parsely-author", "sailthru.author", "cxenseparse:author"),
        yields=True,
    ),
    Source("dc.creator", _meta("dc.creator", "dcterms.creator", "byl"), yields=True),
    Source("twitter:data1", _labelled, yields=True),
    Source("article:author", _meta("article:author", "og:article:author"), yields=True),
    Source("author's address", addressed_authors),
    Source("other meta author", _other_metas, yields=True),
    Source("byline", _bylines, yields=True, shown=True),
)


def declared_author_texts(page: Page) -> Iterator[str]:
    """Every text that stands where authors are declared."""
    for node in page.works:
        for key in ("author", "creator"):
            for person in json_ld.members(page.nodes, node, key):
                yield from _names(person)
    yield from (value for _, value in page.named(*_METAS_WITH_NAMES))


def typed_persons(page: Page) -> Iterator[tuple[str, bool]]:
    """The full names of JSON-LD persons, and whether each has an account's address."""
    for node in page.works:
        for person in json_ld.members(page.nodes, node, "author"):
            if not isinstance(person, str) and "Person" in json_ld.types(person):
                name = json_ld.text(person, "name")
                if " " in name:
                    yield name, "/@" in json_ld.text(person, "url")
