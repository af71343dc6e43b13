"""What a page calls its site, and whether a name is the site's."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from clippings.addresses import host_of
from clippings.page import json_ld
from clippings.page.walk import Page

SITES = re.compile(r"WebSite|NewsMediaOrganization|Organization|Corporation|Newspaper|Periodical")
SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "go", "gob", "gov", "ne", "net", "or", "org"))
SERVERS = re.compile(r"www\d*|m|mobile|amp|news|en|de|fr|es|blog|blogs|web|edition")
SEPARATOR = re.compile(r"\s+(?:[|\-–—·•:»«›‹/~>]|::|--|\|\|)\s+|\s*[｜│|：»]\s*|\s+\|\s*|--|_")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
LEGAL_FORM = re.compile(
    r"[\s,]+(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|e\.\s?V\.|Ltd\.?|Limited|LLC|Inc\.?|Corp\.?|L\.?P\.?"
    r"|S\.?A\.?S?\.?|S\.?p\.?A\.?|S\.?L\.?U?\.?|S\.?r\.?l\.?|B\.?V\.?|A/S|AS|AB|Oyj?|plc|Pty Ltd)$"
)


class SiteName(NamedTuple):
    """A name the page gives its site, and where."""

    name: str
    source: str


def folded(name: str) -> str:
    """Letters and digits only, without case and accents, for comparing."""
    spread = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    return "".join(letter for letter in spread if letter.isalnum())


def host_labels(page: Page) -> tuple[str, ...]:
    """The parts of the host that can name an outlet, the one nearest the end first.

    A copy served from a bare address speaks for the host that the page says it belongs to.
    """
    hosts = map(host_of, (page.url, page.meta("og:url"), *page.links.get("canonical", ())))
    host = next((host for host in hosts if "." in host and not host[-1].isdigit()), "")
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in SECOND_LEVEL:
        labels.pop()
    telling = tuple(label for label in reversed(labels) if not SERVERS.fullmatch(label))
    return telling or tuple(labels)


def declared_names(page: Page) -> Iterator[SiteName]:
    """What the page calls its site, the most trusted source first."""
    yield from _metas(page, "og:site_name", "al:site_name", "site_name")
    for node in json_ld.find(page.nodes, json_ld.ARTICLES):
        for publisher in json_ld.members(page.nodes, node, "publisher"):
            yield SiteName(
                _without_legal_form(json_ld.text(publisher, "name")), "JSON-LD publisher"
            )
    for node in json_ld.find(page.nodes, SITES):
        yield SiteName(json_ld.text(node, "name"), "JSON-LD site")
    yield from _metas(page, "application-name", "apple-mobile-web-app-title")
    yield from _metas(
        page, "publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title"
    )
    segments = SEPARATOR.split(page.title)
    if len(segments) > 1:
        yield from (SiteName(segment, "title") for segment in (segments[-1], segments[0]))


def _metas(page: Page, *names: str) -> Iterator[SiteName]:
    for name in names:
        for value in page.metas.get(name, ()):
            yield SiteName(_without_legal_form(value), name)


def _without_legal_form(name: str) -> str:
    return LEGAL_FORM.sub("", name.strip()).strip()


def resembles(name: str, label: str) -> bool:
    """Whether the name can be what a part of the host stands for, also by its initials."""
    plain, host = folded(name), folded(label)
    spelled_out = folded(name.lower().translate(UMLAUTS))
    initials = folded("".join(word[0] for word in re.findall(r"\w+", name)))
    if host in (plain, initials, plain.rstrip("0123456789")):
        return True
    whole = len(host) >= 4 and (host in plain or host in spelled_out)
    return whole or (len(plain) >= 3 and plain in host)


def is_site(name: str, page: Page) -> bool:
    """Whether `name` is the page's site: a name it declares, or its host."""
    plain = folded(name)
    known = {folded(found.name) for found in declared_names(page) if found.source != "title"}
    known |= {folded(page.meta("twitter:site")), folded(host_of(page.url).removeprefix("www."))}
    return plain in known or plain in host_labels(page) or f"the{plain}" in known
