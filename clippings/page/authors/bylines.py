"""Elements of a page that present its authors to readers."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from clippings.page.byline_words import CALLED, HELP
from clippings.page.elements import Element
from clippings.page.people import one_or_more, people
from clippings.page.walk import Page

# It begins with a slash, which has no case: `re` then searches by this literal prefix.
AUTHOR_PAGE = re.compile(
    r"(?i)(?<!/topics)/(?:(?:authors?|autor(?:en|es|in|a|zy|i)?|auteurs?|people|experts?"
    r"|staff|profile?s?|perfil|by|byline|reporters?|journalists?|journalistes?|contributors?"
    r"|(?:\w+-)?writers?|columnists?|persona?|contacts?|team|skribent|av|av-|redaktion|forfatter"
    r"|editors?|about-us|members?|users?)/(?:[\w-]+/)?[^/]|person-\d|[^/]*[?&]showuser=)"
)
_MOST_BYLINES = 4
_LONGEST_PART = 80  # characters
_BAR = re.compile(r"[|•·]\s")  # between a name and its place
_WORDS = re.compile(r"\w")
_BYLINE = re.compile("|".join(CALLED))
_NOT_BYLINE = re.compile(
    r"comment|bio\b|biograph|image|avatar|photo|social|follow|related|about"
    r"|(?:date|time)(?![-_]?author)"
)


def bylines(page: Page) -> Iterator[tuple[str, ...]]:
    """The persons in elements whose class or id says byline or author."""
    elements = [element for element in page.nearest if _is_byline(element)]
    texts = (" ".join(_name_parts(element)) for element in elements)
    helped = {people(HELP.sub("", text)) for text in texts if HELP.match(text)}
    found = [(e, names) for e in elements if (names := _people(e)) and names not in helped]
    yield from _sharing(found, page)
    times = Counter(element.hints for element, _ in found)
    # Those of teasers are many, with the same hints.
    several = len({names for _, names in found}) > _MOST_BYLINES
    yield from (names for e, names in found if not several or times[e.hints] == 1)


def _sharing(found: list[tuple[Element, tuple[str, ...]]], page: Page) -> Iterator[tuple[str, ...]]:
    """The persons in elements with the nearest one's hints that follow it without a word."""
    same = [(e, names) for e, names in found if e.hints == found[0][0].hints]
    persons = tuple(dict.fromkeys(name for _, names in same for name in names))
    if 1 < len(persons) <= _MOST_BYLINES:
        text = "".join("".join(element.parts) for element, _ in same)
        if "".join(text.split()) in page.unspaced:
            yield persons


def byline_lines(page: Page) -> Iterator[str]:
    """The text of each byline element, those nearest to the headline first."""
    yield from (" ".join(element.parts) for element in page.nearest if _is_byline(element))


def _is_byline(element: Element) -> bool:
    """Whether an element is marked as a byline, outside of comments and teasers."""
    hints = element.hints
    return bool(_BYLINE.search(hints)) and not _NOT_BYLINE.search(hints) and not element.aside


def _people(element: Element) -> tuple[str, ...]:
    """The names where each has an element of its own, else those in the whole text."""
    first, *more = _name_parts(element) or ("",)
    names_or_roles = (first, *takewhile(lambda part: not _BAR.match(part), more))
    parts = [*map(people, names_or_roles)]
    if len(parts) > 1 and (
        all(parts) or (parts[0] and not any(parts[1:])) or _is_after_section(element)
    ):
        return tuple(name for names in parts for name in names)
    name = byline_text(element)
    return people(name) or (one_or_more(name) if "vcard" in element.hints else ())  # hCard


def _is_after_section(element: Element) -> bool:
    """Whether the first link is in capitals, to a section, and links to authors follow."""
    first, *others = element.links or (("", ""),)
    return bool(others) and first[1].isupper()


def _name_parts(element: Element) -> list[str]:
    """The parts of an element that may be names: with words, but no whole sentences."""
    return [part for part in element.parts if _WORDS.search(part) and len(part) <= _LONGEST_PART]


def byline_text(element: Element) -> str:
    """The text of a byline: that of its links to authors' pages, else all of it."""
    linked = [text for href, text in element.links if text and AUTHOR_PAGE.search(href)]
    shown = element.text if "itemscope" in element.attributes else " ".join(_name_parts(element))
    return element.attributes.get("content") or ", ".join(linked) or shown
