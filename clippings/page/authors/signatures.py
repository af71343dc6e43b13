"""Names in the lines around the headline: signed, beside the date, or linked."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice, takewhile

from clippings.folding import folded
from clippings.page.authors.bylines import AUTHOR_PAGE, byline_lines
from clippings.page.byline_words import POSTED, WRITER_ALONE
from clippings.page.dates.written_days import find_day, first_dated_line
from clippings.page.elements import is_aside
from clippings.page.headline import Heading
from clippings.page.people import (
    accounts,
    is_joined,
    lists_people,
    one_or_more,
    only_signs,
    people,
    signs,
)
from clippings.page.seen_line import seen_line
from clippings.page.shown_text import BREAK
from clippings.page.walk import Page
from clippings.person_names.names import is_handle
from clippings.person_names.non_person_words import has_non_person_word

_MOST_LINKS = 100  # to authors' pages
_LONGEST_LINK = 100  # characters
_LONGEST_NAME = 60
_BAR = re.compile(r"\s[|•·]\s")


def signed_names(
    heading: Heading, known: frozenset[str], linked: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """The persons whom a line around the headline presents: "By …".

    A single word is a name if it is `known`, or if the line says nothing else. Where the line says
    more, the `linked` name in it counts.
    """
    under, over = heading.under, heading.over  # these upwards
    below = zip(("", "", *under), ("", *under), under, strict=False)
    above = zip((*over[2:], "", ""), (*over[1:], ""), over, strict=False)
    for earlier, before, line in chain(below, above):
        if signs(line):
            yield _signed(line, known, linked)
        elif only_signs(before):
            yield _authors(line)
        elif WRITER_ALONE.fullmatch(before) and not people(earlier):
            yield people(line)
        else:  # after the section
            parts = (part for part in _BAR.split(line)[1:] if signs(part))
            yield from (_signed(part, known, linked) for part in parts)


def signed_bylines(
    page: Page, known: frozenset[str], linked: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """The persons presented in elements marked as bylines, wherever they stand."""
    yield from (_signed(line, known, linked) for line in byline_lines(page) if signs(line))


def _signed(line: str, known: frozenset[str], linked: frozenset[str]) -> tuple[str, ...]:
    """The persons in a signed line: full names, accounts, or the linked name."""
    named = accounts(line)
    posted = POSTED.match(line)
    sure = all(posted or folded(name) in known or not name.islower() for name in named)
    return people(line) or (named if sure else ()) or _linked_in(line, linked)


def _linked_in(line: str, linked: frozenset[str]) -> tuple[str, ...]:
    """The longest of the `linked` names in a line, in any spelling of a name."""
    within = sorted((name for name in linked if name in line), key=len, reverse=True)
    found = (people(name, handles=True) or _authors(name) for name in within)
    return next(filter(None, found), ())


def listed_authors(
    page: Page, heading: Heading, known: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """The persons in signed lines and in lines that consist of several names.

    A word after a comma may be a place: it counts as a name after an "and", or if it is `known`.
    """
    for line in (*heading.under, *heading.over, *byline_lines(page)):
        if signs(line) or lists_people(line):
            names = people(line)
            if is_joined(line) or all(folded(name) in known for name in names[1:]):
                yield names


def names_above_date(
    heading: Heading, lang: str, known: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """The persons in the lines right above the first date under the headline, or right below it.

    Such a line may be anything, so only `known` names count: those that the page declares or links
    as authors.
    """
    lines = heading.under
    if (at := first_dated_line(lines, lang)) is None:
        return
    above = lines[: at - (at > 1 and has_non_person_word(lines[at - 1]))]
    own = [*takewhile(lambda line: _known([line], known), reversed(above))]
    yield _known(reversed(own), known)
    yield _known(lines[at + 1 : at + 2], known)


def _known(lines: Iterable[str], known: frozenset[str]) -> tuple[str, ...]:
    """The persons in lines that consist of a known name."""
    authors = (line for line in lines if len(line) <= _LONGEST_NAME and folded(line) in known)
    return tuple(name for line in authors for name in _authors(line))


def _authors(line: str) -> tuple[str, ...]:
    """The persons in a line that is known to be a name, also a single word."""
    return one_or_more(line) or ((line,) if is_handle(line) else ())


def linked_under_headline(heading: Heading, linked: frozenset[str], lang: str) -> tuple[str, ...]:
    """The persons in all lines under the headline that are only a link to their page.

    Else those in the first line that begins with such a link and has the day, or in the line above
    the headline, where a role may follow.
    """
    under = tuple(name for line in heading.under if line in linked for name in people(line))
    dated = (_begins_with(line, linked) for line in heading.under if find_day(line, lang))
    over = (_begins_with(line, linked)[:1] for line in heading.over[:1])
    return under or next(filter(None, (*dated, *over)), ())


def _begins_with(line: str, linked: frozenset[str]) -> tuple[str, ...]:
    """The persons in the longest of the `linked` names that begins a line."""
    within = (name for name in linked if name and line.startswith(name))
    return one_or_more(max(within, key=len, default=""))


def linked_names(page: Page) -> frozenset[str]:
    """The texts of links to authors' pages."""
    links = page.shown("a[href]")
    to_authors = (a for a in links if AUTHOR_PAGE.search(a.attributes.get("href") or ""))
    own = (link for link in islice(to_authors, _MOST_LINKS) if not is_aside(link, page.asides))
    texts = (
        text for link in own for text in (link.text(), *link.text(separator=BREAK).split(BREAK))
    )
    return frozenset(seen_line(text[:_LONGEST_LINK]) for text in texts)
