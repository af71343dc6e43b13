"""An element that may carry a fact, and where on the page it stands."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborNode

LONGEST = 600  # characters of an element's text; bylines and dates are shorter
MOST_INSIDE = 200  # nodes within it
HIGHEST = 15  # how many elements around it are asked what they hold
BLOCKS = re.compile(
    "address|article|br|div|d[dlt]|figcaption|h[1-6]|header|li|[ou]l|p|section|table|t[dhr]"
)
UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "button", "-comment"))
ASIDE = re.compile(
    r"comment|relat|recommend|teaser|sidebar|footer|promo|newsletter|most-|popular|trend|widget"
    r"|latest|read-?more|more-|also|carousel|disqus|caption|figure|\bnav|breadcrumb|\bcard|aside"
)


class Element(NamedTuple):
    """`hints` are its tag, class, id, itemprop and rel; `links` what it links, as (href, text).

    `aside` is what stands in comments, teasers or the frame of the page.
    """

    tag: str
    hints: str
    attributes: Mapping[str, str]
    text: str
    links: tuple[tuple[str, str], ...]
    aside: bool


def read_element(node: LexborNode, around_headline: Collection[int]) -> Element:
    """The element; its text is empty when it holds more than a line."""
    text = shown_text(node, LONGEST, MOST_INSIDE)
    return Element(
        tag=node.tag or "",
        hints=_hints(node),
        attributes={name: value or "" for name, value in node.attributes.items()},
        text=text,
        links=tuple(_links(node)) if text else (),
        aside=_is_aside(node, around_headline),
    )


def _hints(node: LexborNode) -> str:
    attributes = node.attributes
    named = ((attributes.get(name) or "")[:300] for name in ("class", "id", "itemprop", "rel"))
    return " ".join((node.tag or "", *named)).lower()


def _links(node: LexborNode) -> Iterator[tuple[str, str]]:
    for link in node.css("a[href]"):
        yield link.attributes.get("href") or "", shown_text(link, LONGEST, MOST_INSIDE)


def _is_aside(node: LexborNode, around_headline: Collection[int]) -> bool:
    outer: LexborNode | None = node
    for _ in range(HIGHEST):
        if outer is None or outer.mem_id in around_headline:
            return False
        if ASIDE.search(_hints(outer)):
            return True
        outer = outer.parent
    return False


def shown_text(node: LexborNode, letters: int, nodes: int, *, cut: bool = False) -> str:
    """What a reader sees of the element as one line; when that is more, empty, or `cut` there."""
    parts: list[str] = []
    for part in _shown_parts(node):
        parts.append(part)
        letters -= len(part)
        nodes -= 1
        if letters < 0 or nodes < 0:
            if not cut:
                return ""
            break
    return " ".join("".join(parts).split())


def _shown_parts(node: LexborNode) -> Iterator[str]:
    """The text within, with a blank at the edges of blocks; a stack, for nesting has no limit."""
    waiting: list[LexborNode | str] = [node]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif item.tag == "-text":
            yield item.text(deep=False)
        elif item.tag not in UNSEEN:
            edge = " " if BLOCKS.fullmatch(item.tag or "") else ""
            waiting += [edge, *[*item.iter(include_text=True)][::-1]]
            yield edge
