"""The texts of links to the front page of a site: its name, or the alternative text of its logo."""

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.addresses import host_of
from clippings.addresses.whole import whole_address
from clippings.page.seen_line import seen_line
from clippings.page.shown_text import MOST_INSIDE, shown_text
from clippings.page.walk import Page

_MOST_LINKS = 60  # read; the logo is among the first
_LONGEST_NAME = 60  # characters
_LOGO = re.compile(
    r"(?i)^logo(?:\W+(?:of|de|d[aeiou]l?|von))?\b\W*|\W*\blogo(?:typ|tyyp)?\W*(?:home(?:page)?\W*)?$"
)
_TWICE = re.compile(r"(.{6,}?)\s*\1")  # in the link and in its picture
_FRONT = re.compile(r"(?:(?:https?:)?//[^/?#]+/?|/)(?:index\.\w+)?(?:#.*)?")


def front_names(page: Page) -> Iterator[str]:
    """The text of each link to the front page, and of its pictures, in page order."""
    for link in islice(page.shown("a[href]"), _MOST_LINKS):
        if _leads_to_front(link.attributes.get("href") or "", page.url):
            yield from filter(None, map(_name_in, _texts_of(link)))


def _name_in(text: str) -> str:
    """The name in the text of a link, once and without the word logo."""
    name = seen_line(text[: 2 * _LONGEST_NAME])
    twice = _TWICE.fullmatch(name)
    return _LOGO.sub("", twice[1] if twice else name[:_LONGEST_NAME].rstrip())


def _leads_to_front(href: str, url: str) -> bool:
    """Whether a link leads to the front page of its own site."""
    return bool(_FRONT.fullmatch(href)) and host_of(whole_address(href, url)) == host_of(url)


def _texts_of(link: LexborNode) -> Iterator[str]:
    """The text of a link, and the alternative texts of its pictures."""
    yield shown_text(link, 2 * _LONGEST_NAME, MOST_INSIDE)
    yield from (picture.attributes.get("alt") or "" for picture in link.css("img[alt]"))
