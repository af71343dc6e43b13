"""What a page calls its site, and whether a name is the site's."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from clippings.addresses import host_of
from clippings.page import json_ld
from clippings.page.walk import Page

SITES = re.compile(r"WebSite|NewsMediaOrganization|Organization|Corporation|Newspaper|Periodical")
SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "go", "gob", "gov", "ne", "net", "or", "org"))
SERVERS = re.compile(r"www\d*|m|mobile|amp|news|en|de|fr|es|blog|blogs|web|edition")
# What stands between a headline and the name of the site; full-width signs need no blanks.
SEPARATOR = re.compile(r"\s+(?:[|\-–—·•:»«›‹/~▷]+)\s+|\s*[｜│：]\s*|\s*\|\s*|\s+on\s+(?=\w+$)|--|_")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
LEGAL_FORM = re.compile(
    r"[\s,]+(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|e\.\s?V\.|Ltd\.?|Limited|LLC|Inc\.?|Corp\.?|L\.?P\.?"
    r"|S\.?A\.?S?\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|S\.?r\.?l\.?|B\.?V\.?|A/S|AS|AB|Oyj?|plc|Pty Ltd)$"
)


class SiteName(NamedTuple):
    """A name the page gives its site, and where."""

    name: str
    source: str


@dataclass(frozen=True)
class Site:
    """The names in the order in which they are believed, the parts of the host nearest the end
    first, and all of that folded for comparing."""

    names: tuple[SiteName, ...]
    labels: tuple[str, ...]
    keys: frozenset[str]

    def is_named(self, text: str) -> bool:
        """Whether `text` is a name of the site."""
        key = folded(text)
        return key in self.keys or f"the{key}" in self.keys

    def is_tail(self, text: str) -> bool:
        """Whether `text` beside a headline names the site, also with a word more or less."""
        key = folded(text)
        return self.is_named(text) or any(
            len(known) > 1 and (key.startswith(known) or known.startswith(key))
            for known in self.keys
            if len(key) <= 2.5 * len(known) and len(known) <= 2.5 * len(key)
        )


def read_site(page: Page) -> Site:
    """The names the page and its host give the site."""
    names = tuple(found for found in _names(page) if found.name)
    labels = _labels(page)
    declared = (found.name for found in names if found.source != "title")
    host = host_of(page.url).removeprefix("www.")
    keys = frozenset(map(folded, (*declared, *labels, host, page.meta("twitter:site"))))
    return Site(names, labels, keys - {""})


def folded(name: str) -> str:
    """Letters and digits only, without case and accents, for comparing."""
    spread = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in spread if letter.isalnum())


def _labels(page: Page) -> tuple[str, ...]:
    """A copy served from a bare address speaks for the host that the page says it belongs to."""
    hosts = map(host_of, (page.url, page.meta("og:url"), *page.links.get("canonical", ())))
    host = next((host for host in hosts if "." in host and not host[-1].isdigit()), "")
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in SECOND_LEVEL:
        labels.pop()
    telling = tuple(label for label in reversed(labels) if not SERVERS.fullmatch(label))
    return telling or tuple(labels)


def _names(page: Page) -> Iterator[SiteName]:
    yield from _metas(page, "og:site_name", "al:site_name", "site_name")
    for node in json_ld.find(page.nodes, json_ld.ARTICLES):
        for publisher in json_ld.members(page.nodes, node, "publisher"):
            yield _site_name(json_ld.text(publisher, "name"), "JSON-LD publisher")
    for node in json_ld.find(page.nodes, SITES):
        yield _site_name(json_ld.text(node, "name"), "JSON-LD site")
    yield from _metas(page, "application-name", "apple-mobile-web-app-title")
    yield from _metas(page, "publisher", "dc.publisher", "citation_journal_title")
    segments = SEPARATOR.split(page.title)
    if len(segments) > 1:
        yield from (SiteName(segment, "title") for segment in (segments[-1], segments[0]))


def _metas(page: Page, *names: str) -> Iterator[SiteName]:
    yield from (_site_name(value, name) for name in names for value in page.metas.get(name, ()))


def _site_name(name: str, source: str) -> SiteName:
    return SiteName(LEGAL_FORM.sub("", name.strip()).strip(), source)


def resembles(name: str, label: str) -> bool:
    """Whether the name can be what a part of the host stands for, also by its initials."""
    plain, host = folded(name), folded(label)
    spelled_out = folded(name.lower().translate(UMLAUTS))
    initials = folded("".join(word[0] for word in re.findall(r"\w+", name)))
    if host in (plain, initials, plain.rstrip("0123456789")):
        return True
    whole = len(host) >= 4 and (host in plain or host in spelled_out)
    return whole or (len(plain) >= 3 and plain in host)
