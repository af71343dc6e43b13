"""The persons who wrote or made the piece; nobody rather than a wrong one."""

import re
from collections.abc import Callable, Iterator

from clippings.page import json_ld
from clippings.page.elements import Element
from clippings.page.facts import Fact
from clippings.page.headline import lines_under
from clippings.page.people import people, signs
from clippings.page.site import Site
from clippings.page.walk import Page

AUTHOR_PAGE = re.compile(
    r"(?i)/(?:authors?|autor(?:en|es|in|a|zy|i)?|auteurs?|autori|people|staff|profiles?|by|byline|reporters?"
    r"|journalists?|journaliste|contributors?|writers?|columnists?|persona?|team|skribent|av|av-|redaktion"
    r"|forfatter|autorzy|author)/[^/]"
)
BYLINE = re.compile(r"author|byline|auteur|autor|writer")
NOT_BYLINE = re.compile(
    r"comment|bio\b|biograph|image|avatar|photo|social|follow|related|description|about|date|time"
)
WRITTEN = re.compile(
    r"(?i)written|verfasst|geschr|écrit|escrit|scritto|skriv|napis|author|auteur|autor|автор|написан"
)
MOST_AUTHORS = 8


def _declared(page: Page) -> Iterator[tuple[str, ...]]:
    recordings = json_ld.find(page.nodes, json_ld.RECORDINGS)
    for nodes, handles in ((page.articles, False), (recordings, True)):
        for node in nodes:
            for key in ("author", "creator"):
                yield tuple(_persons(page, node, key, handles=handles))


def _persons(page: Page, node: json_ld.Node, key: str, *, handles: bool) -> Iterator[str]:
    for person in json_ld.members(page.nodes, node, key):
        kinds = () if isinstance(person, str) else json_ld.types(person)
        if any(kind.endswith("Organization") for kind in kinds):
            continue
        name = json_ld.text(person, "name")
        small = "Person" in kinds and " " in name  # `jane doe`: small letters, yet a person
        yield from people(name, handles=handles or small)


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
    shown = (_named(element) for element in marked if not element.aside)
    yield tuple(person for name in shown for person in people(name, handles=handles))


def _linked(page: Page) -> Iterator[tuple[str, ...]]:
    links = [e for e in page.elements if "author" in e.attributes.get("rel", "").split()]
    yield tuple(person for e in links if not e.aside for person in people(e.text))


def _signed(page: Page, headline: str) -> Iterator[tuple[str, ...]]:
    for line in lines_under(page, headline):
        if signs(line):
            yield people(line)


def _bylines(page: Page) -> Iterator[tuple[str, ...]]:
    for element in page.elements:
        hints = element.hints
        if BYLINE.search(hints) and not NOT_BYLINE.search(hints) and not element.aside:
            yield _one_each(element) or people(_named(element))


def _one_each(element: Element) -> tuple[str, ...]:
    """The names where each stands in an element of its own and nothing else does."""
    named = [people(part) for part in element.parts]
    divided = len(named) > 1 and all(named)
    return tuple(name for names in named for name in names) if divided else ()


def _named(element: Element) -> str:
    """The byline: what it links to as an author's page, else all of it."""
    linked = [text for href, text in element.links if AUTHOR_PAGE.search(href) and text]
    return element.attributes.get("content") or ", ".join(linked) or element.text


SOURCES: tuple[tuple[str, Callable[[Page], Iterator[tuple[str, ...]]]], ...] = (
    ("JSON-LD author", _declared),
    ("itemprop author", _marked),
    ("rel=author", _linked),
    ("meta author", _meta("author", "parsely-author", "sailthru.author", "cxenseparse:author")),
    ("dc.creator", _meta("dc.creator", "dcterms.creator", "citation_author", "byl")),
    ("twitter:data1", _labelled),
    ("article:author", _meta("article:author", "og:article:author")),
    ("byline", _bylines),
)


def read_authors(page: Page, site: Site, headline: str) -> Fact[tuple[str, ...]] | None:
    """The first source that names persons who are not the site itself."""
    under = ("line under the headline", lambda page: _signed(page, headline))
    for source, found in (*SOURCES, under):
        for names in found(page):
            persons = tuple(dict.fromkeys(name for name in names if not site.is_named(name)))
            if 0 < len(persons) <= MOST_AUTHORS:
                return Fact(persons, source, doubtful="line" in source)
    return None
