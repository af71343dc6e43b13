"""The only writer whom a page names, wherever that is."""

from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.page.asides import with_ancestors
from clippings.page.authors.bylines import AUTHOR_PAGE
from clippings.page.authors.other_persons import only_one
from clippings.page.byline_words import CALLED
from clippings.page.headline import Heading
from clippings.page.people import people, signs
from clippings.page.shown_text import MOST_INSIDE, shown_text
from clippings.page.walk import Page

_LONGEST_LINE = 100  # characters
_LONGEST_TEASER = 500
_NEAREST = 3  # elements that enclose a name
_MOST_NODES = 100
_NAMED = ", ".join((*(f"[class*={called} i]" for called in CALLED), "a[href]"))


def only_writer(page: Page, heading: Heading) -> Iterator[tuple[str, ...]]:
    """The one person who signs, or whose page is linked, anywhere outside teasers."""
    named: set[str] = set()
    for node, names in islice(_naming(page), _MOST_NODES):
        if _is_in_teaser(node):
            return
        named |= {*names}
    yield from only_one(named, page, heading)


def _naming(page: Page) -> Iterator[tuple[LexborNode, tuple[str, ...]]]:
    """The nodes that sign or link to an author's page, each with the persons it names."""
    for node in page.shown(_NAMED):
        writes = node.tag == "a" and _leads_to_writer(node)
        text = shown_text(node, _LONGEST_LINE, MOST_INSIDE) if writes or node.tag != "a" else ""
        if (writes or signs(text)) and (names := people(text)):
            yield node, names


def _leads_to_writer(link: LexborNode) -> bool:
    """Whether a link leads to an author's page; on another site only in a byline."""
    address = link.attributes.get("href") or ""
    near = islice(with_ancestors(link), _NEAREST)
    called = any("author" in (holder.attributes.get("class") or "") for holder in near)
    return bool(AUTHOR_PAGE.search(address)) and (called or address.startswith("/"))


def _is_in_teaser(node: LexborNode) -> bool:
    """Whether an element around a node is a teaser: one heading and little more."""
    near = islice(with_ancestors(node), 1, 1 + _NEAREST)
    headed = (holder for holder in near if holder.css_first("h1, h2, h3, h4"))
    holder = next(headed, None)
    if not holder or not shown_text(holder, _LONGEST_TEASER, MOST_INSIDE):
        return False
    return len(holder.css("h2, h3, h4")) == 1 and not holder.css_first("h1")
