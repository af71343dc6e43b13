"""The only writer whom a page names, wherever that is."""

from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.page.authors.bylines import AUTHOR_PAGE
from clippings.page.authors.other_persons import only_one
from clippings.page.byline_words import CALLED
from clippings.page.frames import holders
from clippings.page.headline import Heading
from clippings.page.people import people, signs
from clippings.page.shown_text import MOST_INSIDE, shown_text
from clippings.page.walk import Page

_LONGEST_LINE = 100  # characters of one that names somebody
_LONGEST_TEASER = 500
_NEAREST = 3  # elements around a name
_MOST_NODES = 100
_NAMED = ", ".join((*(f"[class*={called} i]" for called in CALLED), "a[href]"))


def only_writer(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The one person who signs, or whose page is linked, anywhere but in teasers."""
    named: set[str] = set()
    for node, names in islice(_naming(page), _MOST_NODES):
        if _is_in_teaser(node):
            return
        named |= {*names}
    yield from only_one(named, page, heading)


def _naming(page: Page) -> Iterator[tuple[LexborNode, tuple[str, ...]]]:
    """What signs or links to an author's page, with the persons it names."""
    for node in page.shown(_NAMED):
        writes = node.tag == "a" and _leads_to_writer(node)
        text = shown_text(node, _LONGEST_LINE, MOST_INSIDE) if writes or node.tag != "a" else ""
        if (writes or signs(text)) and (names := people(text)):
            yield node, names


def _leads_to_writer(link: LexborNode) -> bool:
    """Whether a link leads to an author's page; to another site only where it is a byline."""
    address = link.attributes.get("href") or ""
    near = islice(holders(link), _NEAREST)
    called = any("author" in (holder.attributes.get("class") or "") for holder in near)
    return bool(AUTHOR_PAGE.search(address)) and (called or address.startswith("/"))


def _is_in_teaser(node: LexborNode) -> bool:
    """Whether what holds it has one heading and little more; the page's own is of the piece."""
    near = islice(holders(node), 1, 1 + _NEAREST)
    headed = (holder for holder in near if holder.css_first("h1, h2, h3, h4"))
    holder = next(headed, None)
    if not holder or not shown_text(holder, _LONGEST_TEASER, MOST_INSIDE):
        return False
    return len(holder.css("h2, h3, h4")) == 1 and not holder.css_first("h1")
