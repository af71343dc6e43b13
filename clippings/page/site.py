"""The names that a page gives its site, and whether a name is the site's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from clippings.addresses import host_of
from clippings.addresses.archived import original_of
from clippings.folding import folded
from clippings.languages.scripts import WIDE_SCRIPTS
from clippings.page import json_ld
from clippings.page.front_links import front_names
from clippings.page.likeness import resembles
from clippings.page.walk import Page
from clippings.platforms import is_writers_site, makes_blogs

_SITES = re.compile(r"WebSite|NewsMediaOrganization|Organization|Corporation|Newspaper|Periodical")
_SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "go", "gob", "gov", "ne", "net", "or", "org"))
_SERVERS = re.compile(r"www\d*|m|mobile|amp|news|en|de|fr|es|blog|blogs|web|edition")
# Separators between the name of a site and its slogan; full-width ones need no spaces.
_SIGNS = (
    r"\s+(?:[|\-－–—·•●◆:»«›‹/~▷<>]+)\s+|\s*[｜│┃¦：﹣ㅣ]\s*|\s*\|\s*"
    rf"|(?<=[{WIDE_SCRIPTS}？！…」』）])[-－](?=\w)|(?<=\w)[-－](?=[{WIDE_SCRIPTS}])"
)
IN_NAMES = re.compile(_SIGNS)
# Separators between a headline and the name of the site.
SEPARATOR = re.compile(rf"{_SIGNS}|\s+on\s+(?=\w+$)|--|_")
STRONG = re.compile(r"\s*(?:[|｜│ㅣ_]|--|::)\s*")
_LONGEST_NAME = 200  # characters
_LONGEST_TAIL = 30  # characters
_MOST_WORDS = 5  # of a site's name
_MOST_SEGMENTS = 6  # of a title
_LEGAL_FORM = re.compile(
    r"[\s,]+(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|e\.\s?V\.|Ltd\.?|Limited|LLC|Inc\.?|Corp\.?|L\.?P\.?"
    r"|S\.?A\.?S?\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|S\.?r\.?l\.?|[BN]\.?V\.?|A/S|AS|ApS|AB|Oyj?|plc"
    r"|Pty Ltd|SARL|Sp\. z o\.\s?o\.(?:,? S\.?\s?K\.?\s?A?\.?)?|s\.\s?r\.\s?o\.|a\.\s?s\."
    r"|d\.\s?o\.\s?o\.|Kft\.?|Zrt\.?|Nyrt\.?|A\.Ş\.)$"
)

# Words that programs add to the site's name in the title of its feed.
_OF_FEED = re.compile(
    r"(?i)\s*(?:[-–|»:(\[]\s*)?(?:\b(?:full|main)\s+)?\b(?:atom|rss|feed|flux)\b.*|\s+»\s.*"
)
GUESSED = ("title", "end of the title", "feed")  # sources that may be something else
GENERIC = re.compile(  # generic names of sites and their parts
    r"(?i)home(?: ?page)?|main|articles|news|blog|website|site|start(?:seite|sida)?|index|rss?|app"
    r"|web|accueil|inicio|início|inici|strona główna|forside|etusivu|hem|domů|acasă|anasayfa"
    r"|ana sayfa|главная|головна|αρχική|首页|首頁|ホーム|トップ|홈|beranda|trang chủ"
)
_TRADE_MARK = re.compile("[®™©℠]")
_ADDRESS = re.compile(r"(?i)\s*(?:https?://|www\.)")


class SiteName(NamedTuple):
    """A name that the page gives its site, and its source."""

    name: str
    source: str


@dataclass(frozen=True)
class Site:
    """The names that a page gives its site, the most trusted first.

    `labels` are the distinctive parts of the host, the last one first. `keys` are all of these
    folded for comparing, and `users` the parts of the host that may be a user's name.
    """

    names: tuple[SiteName, ...]
    host: str
    labels: tuple[str, ...]
    keys: frozenset[str]
    users: frozenset[str]

    @property
    def is_on_platform(self) -> bool:
        """Whether the site is somebody's page on a platform."""
        return is_writers_site(self.host)

    @property
    def own_label(self) -> str:
        """The part of the host that is the site's own, not the platform's."""
        return self.labels[self.is_on_platform] if len(self.labels) > self.is_on_platform else ""

    def is_named(self, text: str) -> bool:
        """Whether `text` is a name of the site."""
        key = folded(text)
        return key in self.keys or f"the{key}" in self.keys

    def is_tail(self, text: str) -> bool:
        """Whether `text` beside a headline names the site, possibly with a word more or less."""
        key = folded(text)
        return self.is_named(text) or any(
            len(known) > 1
            and (key.startswith(known) or known.startswith(key) or _in_two_scripts(key, known))
            for known in self.keys
            if len(key) <= 2.5 * len(known) and len(known) <= 2.5 * len(key)
        )


def _in_two_scripts(key: str, known: str) -> bool:
    """Whether a name in Latin characters follows the same name in another script: `行星 Planet`."""
    before = key.removesuffix(known)
    return known.isascii() and before != key and not before.isascii()


def read_site(page: Page, known: str = "") -> Site:
    """The names that the page and its host give the site; `known` is its name in the settings."""
    host = _host(page)
    labels = _labels(host)
    names = tuple(found for found in _names(page) if found.name and _is_own(found.name, labels))
    if all(found.source in GUESSED for found in names):
        ends = tuple(_tails(page))
        own = (end for end in ends if any(resembles(end.name, label) for label in labels))
        names += tuple(own) or ends
    declared = (found.name for found in names if found.source not in ("title", "feed"))
    keys = frozenset(map(folded, (known, *declared, *labels, host, page.meta("twitter:site"))))
    return Site(names, host, labels, keys - {""}, frozenset(map(folded, labels[1:])))


def _is_own(name: str, labels: tuple[str, ...]) -> bool:
    """Whether a name is not that of the platform on which the site is hosted."""
    return not makes_blogs(folded(name)) or labels == (folded(name),)


def _host(page: Page) -> str:
    """The page's host; for a copy at a bare IP address the host that it declares."""
    declared = (page.meta("og:url"), *page.links.get("canonical", ()))
    hosts = map(host_of, (original_of(page.url), *declared))
    named = (host for host in hosts if "." in host and not host[-1].isdigit())
    return next(named, "").removeprefix("www.")


def _labels(host: str) -> tuple[str, ...]:
    """The distinctive parts of a host, the last one first."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    distinctive = tuple(label for label in reversed(labels) if not _SERVERS.fullmatch(label))
    return distinctive or tuple(labels)


def _names(page: Page) -> Iterator[SiteName]:
    """Every name that the page gives its site, the most trusted first."""
    headlines = {folded(text) for text in page.metas.get("og:title", ())}
    if len(page.title.split()) > _MOST_WORDS:  # a shown headline that is the whole title
        headlines |= {folded(page.title)} & {folded(e.text) for e in page.elements if e.tag == "h1"}
    for found in _metas(page, "og:site_name", "al:site_name", "site_name"):
        if folded(found.name) not in headlines or _is_of_host(found.name, page):
            yield found
    for node in json_ld.of_type(page.nodes, json_ld.ARTICLE_TYPES):
        for publisher in json_ld.members(page.nodes, node, "publisher"):
            yield _site_name(json_ld.text(publisher, "name"), "JSON-LD publisher")
    for node in json_ld.of_type(page.nodes, _SITES):
        if "Person" not in json_ld.types(node):  # who keeps the site
            yield _site_name(json_ld.text(node, "name"), "JSON-LD site")
    for found in _metas(page, "application-name", "apple-mobile-web-app-title"):
        if folded(found.name) not in headlines or _is_of_host(found.name, page):
            yield found
    yield from _metas(page, "publisher", "dc.publisher", "citation_journal_title")
    segments = SEPARATOR.split(page.title)
    yield from _linked(page, {*map(folded, (*segments, page.title.partition(": ")[0]))} - headlines)
    if len(segments) > 1:
        ordered = (segments[-1], *segments[:-1])
        yield from (SiteName(segment, "title") for segment in ordered[:_MOST_SEGMENTS])
    yield from (_site_name(_OF_FEED.split(feed)[0], "feed") for feed in page.feeds)


def _linked(page: Page, segments: set[str]) -> Iterator[SiteName]:
    """The texts of links to the front page that the title or the host contains as well."""
    for name in front_names(page):
        known = folded(name) in segments or _is_of_host(name, page)
        if known and folded(name) and not GENERIC.fullmatch(name):
            yield SiteName(name, "link to the front page")


def _tails(page: Page) -> Iterator[SiteName]:
    """The text after a strong separator in a title, for pages that declare no name."""
    for title in (page.meta("og:title"), page.meta("twitter:title"), page.title):
        head, _, tail = title.rpartition(next(iter(STRONG.findall(title)[-1:]), "\0"))
        if 0 < len(tail.strip()) <= min(_LONGEST_TAIL, len(head)):
            for name in dict.fromkeys((tail.strip(), *IN_NAMES.split(tail.strip()))):
                yield SiteName(name, "end of the title")


def _metas(page: Page, *names: str) -> Iterator[SiteName]:
    """The names in metas."""
    yield from (_site_name(value, name) for name, value in page.named(*names))


def _is_of_host(name: str, page: Page) -> bool:
    """Whether a name resembles a part of the host."""
    return any(resembles(name, label) for label in _labels(_host(page)))


def _site_name(name: str, source: str) -> SiteName:
    """The name without legal form, trade mark signs and brackets; empty for an address."""
    plain = "" if _ADDRESS.match(name) else _TRADE_MARK.sub("", name[:_LONGEST_NAME]).strip(" []")
    return SiteName(_LEGAL_FORM.sub("", plain).strip(), source)
