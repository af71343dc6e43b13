"""An element that may carry a fact, and where on the page it is."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from clippings.page.asides import ASIDE, DEEPEST_ELEMENT
from clippings.page.seen_line import seen_line
from clippings.page.shown_text import LONGEST_TEXT, MOST_INSIDE, joined, shown_parts, shown_text

_HINTS = ("class", "id", "itemprop", "rel", "property")
_MOST_NAMES = 20  # in one marked person or thing
_LINKED_HEADING = "h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5"


class Element(NamedTuple):
    """An element as plain values.

    `hints` are its tag, class, id and other names in markup; `text` is one line, `parts` the pieces
    into which markup divides it, `links` the links in it as (href, text). `aside` is whether it is
    in comments, teasers or the frame of the page.
    """

    tag: str
    hints: str
    attributes: Mapping[str, str]
    text: str
    parts: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    aside: bool


def read_element(node: LexborNode, asides: dict[int, bool]) -> Element:
    """The element of a node; its text is empty if it is longer than a line.

    `asides` caches whether nodes are aside.
    """
    attributes = {name: value or "" for name, value in node.attributes.items()}
    parts = shown_parts(node, LONGEST_TEXT, MOST_INSIDE)
    text = joined(parts)
    names = node.css("[itemprop=name]") if "itemscope" in attributes else []
    few = names if len(names) <= _MOST_NAMES else []
    if len({name.parent.mem_id for name in few if name.parent}) == 1:
        text = ", ".join(
            name.attributes.get("content") or shown_text(name, LONGEST_TEXT, MOST_INSIDE)
            for name in few
        )
    return Element(
        tag=node.tag or "",
        hints=_hints(node.tag or "", attributes),
        attributes=attributes,
        text=text,
        parts=tuple(filter(None, (seen_line(part) for part in parts if part.strip()))),
        links=tuple(_links(node)) if text and len(parts) > 1 else (),
        aside=is_aside(node, asides),
    )


def _hints(tag: str, attributes: Mapping[str, str | None]) -> str:
    """The names that markup gives an element, in lower case."""
    named = [attributes.get(name) or "" for name in _HINTS]
    return " ".join((tag, *named))[:400].lower()


def _links(node: LexborNode) -> Iterator[tuple[str, str]]:
    """The links in an element."""
    for link in node.css("a[href]"):
        yield link.attributes.get("href") or "", shown_text(link, LONGEST_TEXT, MOST_INSIDE)


def is_aside(node: LexborNode, asides: dict[int, bool]) -> bool:
    """Whether a node is in comments, teasers or the frame; `asides` caches it for its parents."""
    passed: list[int] = []
    outer: LexborNode | None = node
    while outer is not None and outer.mem_id not in asides and len(passed) < DEEPEST_ELEMENT:
        passed.append(outer.mem_id)
        if _stands_apart(outer):
            asides[outer.mem_id] = True
            break
        outer = outer.parent
    aside = outer is not None and asides.get(outer.mem_id, False)
    asides.update(dict.fromkeys(passed, aside))
    return aside


def _stands_apart(node: LexborNode) -> bool:
    """Whether an element by itself is aside, by its names.

    An `aside` without a heading may hold the byline, as in big papers.
    """
    hints = _hints(node.tag or "", node.attributes)
    if node.tag == "article" and _is_teaser(node):
        return True
    if hints.startswith("aside ") and "byline" in hints:
        return False
    if hints.startswith("aside ") and not ASIDE.search(hints, len("aside ")):
        return node.css_first("h2, h3, h4, li, blockquote") is not None
    return bool(ASIDE.search(hints))


def _is_teaser(article: LexborNode) -> bool:
    """Whether an article is only the teaser of another piece, with a linked heading."""
    linked = article.css_first(_LINKED_HEADING)
    return linked is not None and bool(shown_text(article, LONGEST_TEXT, MOST_INSIDE))
