"""The headline, without the name of the site before or after it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice, product

from clippings.folding import folded
from clippings.languages.scripts import WIDE_SCRIPTS
from clippings.page import json_ld
from clippings.page.facts import Fact
from clippings.page.seen_line import plain_line
from clippings.page.shown_headings import shown_headings
from clippings.page.site import SEPARATOR, STRONG, Site
from clippings.page.site_in_title import without_site
from clippings.page.walk import Page, metas

_LONGEST_TITLE = 500  # characters
_LONGEST_HEADING = 200
_MOST_HEADINGS = 40
_LEAST_SHARE = 0.4  # of a declared title
_WORD = re.compile(rf"[^\W\d_{WIDE_SCRIPTS}]{{4,}}")
_PIECE_TITLE = re.compile(r"(?i)\b(?:page|post|entry|article|story)[_-]?title\b")
_WIDE_LETTER = re.compile(rf"[{WIDE_SCRIPTS}]")
_TITLE_ELEMENTS = ".entry-title, .headline, [itemprop~=headline]"  # hAtom, hNews, schema.org
_CUT_SHORT = re.compile(r"\s*(?:…|\.\.\.)$")
_QUOTED = re.compile(r'\s?"')  # an unescaped quotation mark ends an attribute early


def _headline(page: Page) -> Iterator[str]:
    """The headlines of articles in JSON-LD."""
    for node in page.articles:
        yield json_ld.text(node, "headline")


def _name(page: Page) -> Iterator[str]:
    """The names of recordings in JSON-LD."""
    for node in json_ld.of_type(page.nodes, json_ld.RECORDED_TYPES):
        yield json_ld.text(node, "name", "headline")


# Besides the shown heading, the most trusted first.
_DECLARED: tuple[tuple[str, Callable[[Page], Iterator[str]]], ...] = (
    ("JSON-LD headline", _headline),
    ("og:title", metas("og:title")),
    ("JSON-LD name", _name),
    ("twitter:title", metas("twitter:title")),
    ("meta title", metas("parsely-title", "sailthru.title", "cxenseparse:title", "title")),
    ("dc.title", metas("dc.title", "dcterms.title", "citation_title")),
    ("title", lambda page: iter((page.title,))),
)


def read_title(page: Page, site: Site) -> Fact[str] | None:
    """The heading that a declaration confirms, else the first declaration, else the heading.

    A heading with much the same words wins over a declaration: readers saw the heading.
    """
    declared = [*_complete(list(_declared(page, site)))]
    folded_titles = {folded(found.value) for found in declared}
    shown = [
        text for text in shown_headings(page, folded_titles) if text and not site.is_named(text)
    ]
    if confirmed := next(_confirmed(shown, declared), None):
        return confirmed
    if not declared:
        if shown:
            return Fact(shown[0], "h1", doubtful=len(shown) > 1)
        return next(chain(_marked_heading(page), _marked_title(page)), None)
    first = declared[0]
    if len(shown) == 1 and first.doubtful and folded(shown[0]).startswith(folded(first.value)):
        return Fact(shown[0], "h1")
    kin = [heading for heading in shown if shares_most_words(heading, first.value)]
    if len(kin) == 1:
        return Fact(kin[0], "h1")
    called = _marked_title(page, first.value) if first.doubtful else ()
    lines = _lines(page, first) if first.doubtful and not shown else ()
    return next(chain(_headings(page, first.value), called, lines), first)


def _confirmed(headings: Iterable[str], declared: Iterable[Fact[str]]) -> Iterator[Fact[str]]:
    """The texts on which a heading and a declaration agree, from the longest heading on."""
    for heading, found in product(sorted(headings, key=len, reverse=True), declared):
        if agreed := _agreed(heading, found.value):
            yield Fact(agreed, "h1" if agreed == heading else found.source)


def _headings(page: Page, declared: str) -> Iterator[Fact[str]]:
    """A lesser heading that begins the declared title, or is most of it; the rest names the site.

    Where several parts of the title are headings, the whole title is the headline.
    """
    parts = {folded(part) for part in SEPARATOR.split(declared)}
    nodes = page.shown("h2, h3, h4") if len(parts) > 1 else []
    shown = [(plain_line(node.text()), node.tag or "") for node in islice(nodes, _MOST_HEADINGS)]
    of_title = [(text, tag) for text, tag in shown if folded(text) in parts]
    for text, tag in of_title if len({folded(text) for text, _ in of_title}) == 1 else ():
        if _is_most(text, declared):
            yield Fact(text, tag)


def _lines(page: Page, titled: Fact[str]) -> Iterator[Fact[str]]:
    """The only part of a title that is a line by itself, on a page without a heading."""
    parts = {folded(part): part for part in SEPARATOR.split(titled.value)}
    lines = {key for line in page.lines() if (key := folded(line)) in parts}
    own = parts[lines.pop()].strip() if len(lines) == 1 else titled.value
    if own != titled.value and _is_most(own, titled.value):
        yield replace(titled, value=own)


def _is_most(part: str, title: str) -> bool:
    """Whether a part begins a title, or makes up enough of it to be the headline."""
    return title.startswith(part) or len(part) >= _LEAST_SHARE * len(title)


def _complete(declared: list[Fact[str]]) -> Iterator[Fact[str]]:
    """The declarations, without those cut short if another is complete."""
    for found in declared:
        begun = _CUT_SHORT.sub("", found.value)
        longer = (other.value for other in declared if len(other.value) > len(begun))
        whole = [text for text in longer if text.startswith(begun) and text != found.value]
        cut = begun != found.value or any(_QUOTED.match(text, len(begun)) for text in whole)
        if not cut or not any(not _CUT_SHORT.search(text) for text in whole):
            yield replace(found, value=_without_tail(found.value, declared))


def _without_tail(title: str, declared: list[Fact[str]]) -> str:
    """The title cut where another declaration ends and a strong separator follows."""
    begun = (found.value for found in declared if title.startswith(found.value))
    bare = (text for text in begun if text != title and STRONG.match(title[len(text) :]))
    return next(bare, title)


def _marked_heading(page: Page) -> Iterator[Fact[str]]:
    """A lesser heading whose class says that it is the title of the page or piece."""
    for node in page.shown("h2[class*=title i], h3[class*=title i]"):
        text = plain_line(node.text()[:_LONGEST_TITLE])
        if _PIECE_TITLE.search(node.attributes.get("class") or "") and text:
            yield Fact(text, node.tag or "", doubtful=True)


def _marked_title(page: Page, other: str = "") -> Iterator[Fact[str]]:
    """The only element marked as the headline, if its text is not in the `other` title."""
    found = page.shown(_TITLE_ELEMENTS)
    nodes = {node.mem_id: node for node in found}  # once, though two selectors may match it
    text = plain_line(next(iter(nodes.values())).text()[:_LONGEST_TITLE]) if len(nodes) == 1 else ""
    if text and folded(text) not in folded(other):
        yield Fact(text, "entry-title", doubtful=True)


def _declared(page: Page, site: Site) -> Iterator[Fact[str]]:
    """The declared titles without the name of the site."""
    for source, values in _DECLARED:
        for value in values(page):
            if text := without_site(value[:_LONGEST_TITLE], site):
                yield Fact(text, source, doubtful=source == "title")


def _agreed(shown: str, declared: str) -> str | None:
    """The headline in both: the shorter text, unless it was cut short or is a mere word.

    A heading that is the part of the declaration before a strong separator may be of any length.
    """
    short, long = sorted((shown, declared), key=len)
    if _CUT_SHORT.search(short) and folded(long).startswith(folded(short)):
        return short if long.startswith(short) else long
    if folded(short) in folded(long) and len(folded(short)) >= _LEAST_SHARE * len(folded(long)):
        return short
    first, *others = STRONG.split(declared)
    is_word = " " not in shown and not _WIDE_LETTER.search(shown)
    return shown if others and folded(first) == folded(shown) and not is_word else None


def shares_most_words(heading: str, declared: str) -> bool:
    """Whether a heading shares most of its words with a declaration."""
    words, others = (set(_WORD.findall(text.casefold())) for text in (heading, declared))
    return len(heading) <= _LONGEST_HEADING and len(words & others) >= max(2, 0.5 * len(words))
