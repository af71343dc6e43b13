"""The text of a page below each of its headings."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from clippings.links.judging.page.elements import LAYOUT, LISTS
from clippings.links.judging.page.headings import first_heading, leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import markup_blocks_of, sentences_of, visible_words

_FORM = "<form>"  # as `right_below_heading` leaves it
_SENTENCES = 8  # of a block
_MANY = 99  # sentences; the rest is ignored
_LINK = r"(?i)<a\b[^<>]*>(?:[^<]|<(?!/?a\b)){0,300}</a\s*>"
HEADING = r"<[hH][1-6]\b"
_BEFORE_HEADING = rf"(?={HEADING})"
_A_HEADING = rf"(?i){HEADING}[^<>]*>((?:[^<]|<(?!/h)){{0,600}})"
_MOST_HEADINGS = 12  # that are looked at
_IN_PARENTHESES = r" \([^()]{1,40}\)$"
_UNMARKED = str.maketrans("", "", "\"'“”„«»‘’‹›「」『』")
_END = r"(?i)(?<=<form>)|<(?:footer|nav|aside)>"


class Section(NamedTuple):
    """A heading, or none, and the markup from there to the next one."""

    heading: str
    markup: str

    @property
    def said(self) -> list[str]:
        return said_in(self.markup)

    @property
    def said_outside_lists(self) -> list[str]:
        return said_in(compiled(LISTS).sub(" ", self.markup))


def sections_of(page: Markup) -> list[Section]:
    """Split the page into sections, from its main heading on."""
    return [_section(it) for it in compiled(_BEFORE_HEADING).split(page.main) if it.strip()]


def below_heading(page: Markup) -> str:
    """The markup below the main heading, to the end of the page."""
    headed = first_heading(page.main)
    return page.main[headed.end() :].partition(">")[2] if headed else page.main


def right_below_heading(page: Markup) -> str:
    """The markup from the main heading to the next one, footer or sidebar.

    If the next heading repeats the main one, or the main one is only a number, the markup below the
    next one. Without a main heading, all markup.
    """
    if not page.heading:
        return below_heading(page)
    below = compiled(_END).split(below_heading(page), maxsplit=1)[0]
    first, *others = compiled(_BEFORE_HEADING).split(below, maxsplit=2)
    if not others or visible_words(first):
        return first
    again = page.heading.isdecimal() or _section(others[0]).heading.lower() in page.heading.lower()
    return others[0].partition(">")[2] if again else first


def leads_on(below: str) -> bool:
    """Whether the markup below a heading holds a form or a link to the front page of a site."""
    return _FORM in below or leads_to_the_front(below)


def sections_from_headline(page: Markup) -> list[Section]:
    """The sections from the headline on: the first heading that the title contains.

    Blogs have the name of the site, or the day, as a heading above it. Where the title contains
    none, they begin at the heading of the page; where it has none, all of it is one.
    """
    headings = list(islice(compiled(_A_HEADING).finditer(page.shown), _MOST_HEADINGS))
    own = [it for it in headings if not leads_to_the_front(it[1])]
    called = next((it for it in own if _is_named(visible_words(it[1]), page.title)), None)
    called = called or next((it for it in own if visible_words(it[1]) == page.heading), None)
    main = compiled(LAYOUT).sub(r"<\1>", page.shown[called.start() if called else 0 :])
    main = compiled(_END).split(main, maxsplit=1)[0] if called else main
    return [_section(it) for it in compiled(_BEFORE_HEADING).split(main) if it.strip()]


def _section(markup: str) -> Section:
    heading = compiled(_A_HEADING).match(markup)
    if heading is None:
        return Section("", markup)
    return Section(visible_words(heading[1]), markup[heading.end() :])


def said_in(markup: str) -> list[str]:
    """The first sentences and other text, without blocks that are nothing but links."""
    return list(islice(_sentences(markup), _MANY))


def _sentences(markup: str) -> Iterator[str]:
    for block in markup_blocks_of(markup):
        if compiled(r"\w").search(visible_words(compiled(_LINK).sub(" ", block))):
            yield from filter(None, sentences_of(visible_words(block), _SENTENCES))


def is_named_beside_its_site(page: Markup) -> bool:
    """Whether the heading is a part of the title beside others, as a site name.

    The title may add something in parentheses: a year, a place.
    """
    parts = page.title_parts[1:]
    return page.heading in (*parts, *(compiled(_IN_PARENTHESES).sub("", it) for it in parts))


def is_named_in_title(page: Markup) -> bool:
    """Whether the title contains the heading, whatever quotation marks they have."""
    return _is_named(page.heading, page.title)


def _is_named(heading: str, title: str) -> bool:
    heading, title = (it.lower().translate(_UNMARKED) for it in (heading, title))
    return bool(heading) and heading in title
