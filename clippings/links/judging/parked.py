"""Domains that are for sale, suspended, or show what the server came with."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from clippings.addresses import host_of
from clippings.links.judging.page_markup import Markup

# Letters; a page that merely speaks of such things says more.
_FEW_WORDS = 2000
_HARDLY_ANY = 800
_A_NOTICE = 600
_A_LINE = 300
_HARDLY_A_LINE = 120
_MOST_BLOCKS = 20
# Second labels of .com and .net.
_MARKETS = (
    "hugedomains", "sedo", "sedoparking", "dan", "afternic", "parkingcrew", "bodis", "uniregistry",
    "undeveloped", "domainmarket", "buydomains", "brandbucket", "squadhelp", "namebright", "skenzo",
    "parklogic", "domainnamesales", "voodoo", "parking-page", "expireddomains",
)  # fmt: skip
_COLON = r"\w[\"'”’»]? ?[:?] ?[\"'“‘«„]?\w"
_BEHIND_COLON = r"\s?[:?] \S"
_SENTENCE = r"(?<=[.!?。！])\s+"
_ANY_NAME = r"(?:[\w-]+\.)+[a-z]{2,24}"
_BARE = r"[\d.]+|.*:.*|[^.]*"  # an address of the network, a machine's name
_ADDRESS = re.compile(
    r"/(?:domain[-_]?for[-_]?sale|forsale|domain_profile\.cfm|suspendedpage\.cgi"
    r"|defaultwebpage\.cgi)"
)


def is_parked(urls: Sequence[str], page: Markup) -> bool:
    """Whether the page tells of its domain and of nothing else.

    It was asked for at the first of `urls` and found at the last.
    """
    if _ADDRESS.search(urls[-1]) and not _ADDRESS.search(urls[0]):
        return True
    if page.letters > _FEW_WORDS or page.is_article:
        return False
    # Long patterns, which few pages need.
    from clippings.links.judging.parked_words import NOTICES, PARKED_MARKS

    if page.has_any(PARKED_MARKS) and page.letters <= _HARDLY_ANY:
        return True
    if "<time" in page.folded and page.is_signed:
        return False
    plain = partial(_plain, own=_own_name(urls, page))
    titles = (*page.title_parts, page.heading)
    leads = tuple(plain(title) for title in titles if not _is_headline(title, page))
    if any(map(NOTICES.fullmatch, leads)):
        return True
    if page.letters > _A_NOTICE:
        return False
    sentences = (*leads, *map(plain, _sentences(page)))
    if any(map(NOTICES.fullmatch, sentences)):
        return True
    return page.letters <= _A_LINE and _says_so_in_a_line(page, leads, sentences)


def _is_headline(title: str, page: Markup) -> bool:
    """Whether it goes on behind a colon, which parts titles, over a piece."""
    behind = page.heading.removeprefix(title) if title else ""
    goes_on = re.search(_COLON, title) or re.match(_BEHIND_COLON, behind)
    return bool(goes_on) and page.letters_below > _A_LINE


def _says_so_in_a_line(page: Markup, leads: Iterable[str], sentences: Iterable[str]) -> bool:
    from clippings.links.judging.parked_words import NAMED, OF_DOMAINS, OF_THIS, SOON

    said = f"{page.title} {page.words}".lower()
    if OF_THIS.search(said):
        return True
    if any(map(SOON.fullmatch, leads if page.letters > _HARDLY_A_LINE else sentences)):
        return True
    return any(map(NAMED.match, leads)) and any(map(said.__contains__, OF_DOMAINS))


def _sentences(page: Markup) -> Iterator[str]:
    """The first one of each block that is no title and no heading."""
    leads = (*page.title_parts, page.heading)
    for block in page.blocks[:_MOST_BLOCKS]:
        if block not in leads:
            yield re.split(_SENTENCE, block, maxsplit=1)[0]


def _own_name(urls: Iterable[str], page: Markup) -> str:
    """A pattern for the name of the page's domain, and of those that it is part of.

    For any name where the address has none, and where so little is said that nothing else is meant.
    """
    hosts = [host_of(url) for url in urls]
    if page.letters <= _A_LINE or any(re.fullmatch(_BARE, host) for host in hosts):
        return _ANY_NAME
    names = [host.split(".", at)[at] for host in hosts for at in range(host.count("."))]
    return rf"(?:www\.)?(?:{'|'.join(map(re.escape, names))})"


def _plain(text: str, own: str) -> str:
    from clippings.links.judging.parked_words import OWN

    plain = text.lower().replace("’", "'").strip(" .!?…:'\"。")
    return re.sub(rf"(?<![\w.-]){own}(?![\w-]|\.\w)", OWN, plain)


def is_market(url: str) -> bool:
    """Whether this is a place where domains are sold, or shown until they are."""
    labels = host_of(url).split(".")
    if re.fullmatch(r"ww\d+", labels[0]):
        return True
    return len(labels) > 1 and labels[-2] in _MARKETS and labels[-1] in ("com", "net")
