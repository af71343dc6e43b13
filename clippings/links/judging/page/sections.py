"""What a page says below its headings."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from clippings.links.judging.page.elements import LISTS
from clippings.links.judging.page.headings import first_heading
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import markup_blocks_of, sentences_of, visible_words

_SENTENCES = 8  # of a block that are looked at
_MANY = 99  # sentences, by which the rest is told
_LINK = r"(?i)<a\b[^<>]*>(?:[^<]|<(?!/?a\b)){0,300}</a\s*>"
HEADING = r"<[hH][1-6]\b"
_BEFORE_HEADING = rf"(?={HEADING})"
_A_HEADING = rf"(?i){HEADING}[^<>]*>((?:[^<]|<(?!/h)){{0,600}})"
_UNMARKED = str.maketrans("", "", "\"'“”„«»‘’‹›「」『』")
_END = r"(?i)(?<=<form>)|<(?:footer|nav|aside)>"


class Section(NamedTuple):
    """A heading, or none, and the markup from there to the next one.

    What is said there may be asked for without what lists hold.
    """

    heading: str
    markup: str

    @property
    def said(self) -> list[str]:
        return said_in(self.markup)

    @property
    def said_outside_lists(self) -> list[str]:
        return said_in(compiled(LISTS).sub(" ", self.markup))


def sections_of(page: Markup) -> list[Section]:
    """What stands from the first heading on, by headings."""
    return [_section(it) for it in compiled(_BEFORE_HEADING).split(page.main) if it.strip()]


def below_heading(page: Markup) -> str:
    """What stands below the heading of a page, all of it."""
    headed = first_heading(page.main)
    return page.main[headed.end() :].partition(">")[2] if headed else page.main


def right_below_heading(page: Markup) -> str:
    """The same up to the next heading, or to the one after where that is said again.

    So it is where something is called by a number alone.

    What stands behind further ones, and around pieces, is of others. Without a heading it is all.
    """
    if not page.heading:
        return below_heading(page)
    below = compiled(_END).split(below_heading(page), maxsplit=1)[0]
    first, *others = compiled(_BEFORE_HEADING).split(below, maxsplit=2)
    if not others or visible_words(first):
        return first
    again = page.heading.isdecimal() or _section(others[0]).heading.lower() in page.heading.lower()
    return others[0].partition(">")[2] if again else first


def _section(markup: str) -> Section:
    heading = compiled(_A_HEADING).match(markup)
    if heading is None:
        return Section("", markup)
    return Section(visible_words(heading[1]), markup[heading.end() :])


def said_in(markup: str) -> list[str]:
    """The first sentences, and what else is not what links are called."""
    return list(islice(_sentences(markup), _MANY))


def _sentences(markup: str) -> Iterator[str]:
    for block in markup_blocks_of(markup):
        if compiled(r"\w").search(visible_words(compiled(_LINK).sub(" ", block))):
            yield from filter(None, sentences_of(visible_words(block), _SENTENCES))


def is_named_beside_its_site(page: Markup) -> bool:
    """Whether the heading is one of several parts of the title."""
    return page.heading in page.title_parts[1:]


def is_named_in_title(page: Markup) -> bool:
    """Whether the title holds the heading, with other quotation marks or without."""
    heading, title = (it.lower().translate(_UNMARKED) for it in (page.heading, page.title))
    return bool(heading) and heading in title
