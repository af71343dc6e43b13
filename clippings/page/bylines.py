"""Lines and elements of a page that present its authors to readers."""

import re
from collections.abc import Iterator

from clippings.page.elements import Element
from clippings.page.headline import lines_under
from clippings.page.people import BY, ONLY_BY, people, signs
from clippings.page.walk import Page

AUTHOR_PAGE = re.compile(
    r"(?i)/(?:authors?|autor(?:en|es|in|a|zy|i)?|auteurs?|autori|people|experts?|staff|profiles?|by|byline|reporters?"
    r"|journalists?|journaliste|contributors?|writers?|columnists?|persona?|team|skribent|av|av-|redaktion"
    r"|forfatter|autorzy|author)/[^/]"
)
MOST_BYLINES = 4
BYLINE = re.compile(r"author|byline|auteur|autor|writer")
NOT_BYLINE = re.compile(
    r"comment|bio\b|biograph|image|avatar|photo|social|follow|related|description|about|date|time"
)


def signed(page: Page, headline: str) -> Iterator[tuple[str, ...]]:
    yield from (people(e.text) for e in page.elements if BY.match(e.text) and _is_byline(e))
    before = ""
    for line in lines_under(page, headline):
        if signs(line) or ONLY_BY.fullmatch(before):
            yield people(line)
        before = line


def bylines(page: Page) -> Iterator[tuple[str, ...]]:
    found = [_one_each(e) or people(named(e)) for e in page.elements if _is_byline(e)]
    several = len({*found} - {()}) > MOST_BYLINES  # those of teasers, too
    yield from () if several else found


def _is_byline(element: Element) -> bool:
    hints = element.hints
    return bool(BYLINE.search(hints)) and not NOT_BYLINE.search(hints) and not element.aside


def _one_each(element: Element) -> tuple[str, ...]:
    """The names where each stands in an element of its own and nothing else does."""
    named = [people(part) for part in element.parts]
    divided = len(named) > 1 and all(named)
    return tuple(name for names in named for name in names) if divided else ()


def named(element: Element) -> str:
    """The byline: what it links to as an author's page, else all of it."""
    linked = [text for href, text in element.links if AUTHOR_PAGE.search(href) and text]
    return element.attributes.get("content") or ", ".join(linked) or element.text


def linked_names(page: Page, headline: str) -> Iterator[tuple[str, ...]]:
    """The lines under the headline that are nothing but a name which links an author's page."""
    linked = {e.text for e in page.elements if e.tag == "a" and _leads_to_author(e)}
    for line in lines_under(page, headline):
        if line in linked:
            yield people(line)


def _leads_to_author(element: Element) -> bool:
    return bool(AUTHOR_PAGE.search(element.attributes.get("href", ""))) and not element.aside
