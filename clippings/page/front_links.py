"""What links to the beginning of a site are called: its name, or what its logo says."""

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.addresses import host_of
from clippings.addresses.whole import whole_address
from clippings.page.seen_line import seen_line
from clippings.page.walk import Page

_MOST_LINKS = 60  # looked at; the logo is among the first
_LONGEST_NAME = 60  # characters
_LOGO = re.compile(r"(?i)^logo(?:\W+(?:of|de|d[aeiou]l?|von))?\b\W*|\W*\blogo(?:typ|tyyp)?\W*$")
_FRONT = re.compile(r"(?:(?:https?:)?//[^/?#]+/?|/)(?:index\.\w+)?(?:#.*)?")


def front_names(page: Page) -> Iterator[str]:
    """The words of each such link, or what stands for its picture, in page order."""
    for link in islice(page.shown("a[href]"), _MOST_LINKS):
        if _leads_to_front(link.attributes.get("href") or "", page.url):
            said = (_LOGO.sub("", seen_line(text[:_LONGEST_NAME])) for text in _said(link))
            yield from filter(None, said)


def _leads_to_front(href: str, url: str) -> bool:
    return bool(_FRONT.fullmatch(href)) and host_of(whole_address(href, url)) == host_of(url)


def _said(link: LexborNode) -> Iterator[str]:
    yield link.text()
    yield from (picture.attributes.get("alt") or "" for picture in link.css("img[alt]"))
