"""Lines and elements of a page that present its authors to readers."""

import re
from collections.abc import Iterator
from itertools import islice

from clippings.page.elements import Element, is_aside
from clippings.page.headline import Heading
from clippings.page.one_line import one_line
from clippings.page.people import lists_people, only_signs, people, signs
from clippings.page.walk import Page

AUTHOR_PAGE = re.compile(
    r"(?i)/(?:authors?|autor(?:en|es|in|a|zy|i)?|auteurs?|autori|people|experts?|staff|profiles?|by|byline|reporters?"
    r"|journalists?|journaliste|contributors?|writers?|columnists?|persona?|team|skribent|av|av-|redaktion"
    r"|forfatter|autorzy|author)/[^/]"
)
MOST_BYLINES = 4
MOST_LINKS = 100  # to authors' pages
LONGEST = 100  # characters of a name
BYLINE = re.compile(r"author|byline|auteur|autor|writer")
NOT_BYLINE = re.compile(
    r"comment|bio\b|biograph|image|avatar|photo|social|follow|related|about|date|time"
)


def signed(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The persons whom a line about the piece presents: "By …"."""
    elements = (e for e in page.nearest if _is_byline(e))
    yield from (people(" ".join(e.parts)) for e in elements if signs(" ".join(e.parts)))
    before = ""
    for line in (*heading.under, *heading.over):
        if signs(line) or only_signs(before):
            yield people(line)
        before = line


def listed(heading: Heading) -> Iterator[tuple[str, ...]]:
    """The persons in lines under the headline that are nothing but several names."""
    yield from (people(line) for line in heading.under if lists_people(line))


def bylines(page: Page) -> Iterator[tuple[str, ...]]:
    """The persons in elements whose name says byline or author."""
    found = [_people(element) for element in page.nearest if _is_byline(element)]
    several = len({*found} - {()}) > MOST_BYLINES  # those of teasers, too
    yield from () if several else found


def _is_byline(element: Element) -> bool:
    hints = element.hints
    return bool(BYLINE.search(hints)) and not NOT_BYLINE.search(hints) and not element.aside


def _people(element: Element) -> tuple[str, ...]:
    """The names where each stands in an element of its own, else those in the whole text."""
    parts = [people(part) for part in element.parts]
    several = len(parts) > 1
    if several and all(parts):
        return tuple(name for names in parts for name in names)
    alone = [names for names in parts if names] if several else []
    return people(named(element)) or (alone[0] if len(alone) == 1 else ())


def named(element: Element) -> str:
    """The byline: what it links to as an author's page, else all of it."""
    linked = [text for href, text in element.links if AUTHOR_PAGE.search(href) and text]
    return element.attributes.get("content") or ", ".join(linked) or element.text


def linked_names(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The lines under the headline that are nothing but a name which links an author's page."""
    links = page.body.css("a[href]") if page.body and heading.under else ()
    to_authors = (a for a in links if AUTHOR_PAGE.search(a.attributes.get("href") or ""))
    own = (link for link in islice(to_authors, MOST_LINKS) if not is_aside(link, {}))
    names = {one_line(link.text()[:LONGEST]) for link in own}
    yield from (people(line) for line in heading.under if line in names)
