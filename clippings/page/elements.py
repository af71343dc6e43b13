"""An element that may carry a fact, and where on the page it stands."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from clippings.page.frames import DEEPEST
from clippings.page.one_line import one_line
from clippings.page.text import BLOCKS as BLOCK_TAGS

_LONGEST = 400  # characters of an element's text; bylines and dates are shorter
MOST_INSIDE = 80  # nodes within it
BREAK = "\n"
_HINTS = ("class", "id", "itemprop", "rel", "property")
_BLOCKS = frozenset(BLOCK_TAGS.split(", "))
_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "button", "-comment"))
_ASIDE = re.compile(
    r"comment|relat(?:ed|ion)|recommend|teaser|sidebar|(?<!post-)(?<!entry-)footer|promo(?!ted)|newsletter|most-|popular|trend|widget_|widget-area|widgets"
    r"|latest|read-?more|more-|also|\banswers?\b|carousel|disqus|caption|figure|\bnav|breadcrumb|\bcard|aside"
)

_SUBJECTS = re.compile(r"\b(?:category|tag|comments)-\S+")  # what WordPress adds to a piece's class


class Element(NamedTuple):
    """`hints` are its tag, class, id and what markup calls it; `text` is one line and `parts` its
    pieces where markup divides it; `links` what it links, as (href, text).

    `aside` is what stands in comments, teasers or the frame of the page.
    """

    tag: str
    hints: str
    attributes: Mapping[str, str]
    text: str
    parts: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    aside: bool


def read_element(node: LexborNode, asides: dict[int, bool]) -> Element:
    """The element; its text is empty when it holds more than a line.

    `asides` notes for the elements met so far whether they stand aside.
    """
    attributes = {name: value or "" for name, value in node.attributes.items()}
    parts = _parts(node, _LONGEST, MOST_INSIDE)
    text = _line(parts)
    names = node.css("[itemprop=name]") if "itemscope" in attributes else []
    if len(names) == 1:
        text = names[0].attributes.get("content") or shown_text(names[0], _LONGEST, MOST_INSIDE)
    return Element(
        tag=node.tag or "",
        hints=_hints(node.tag or "", attributes),
        attributes=attributes,
        text=text,
        parts=tuple(filter(None, (one_line(part) for part in parts if part.strip()))),
        links=tuple(_links(node)) if text and len(parts) > 1 else (),
        aside=is_aside(node, asides),
    )


def _hints(tag: str, attributes: Mapping[str, str | None]) -> str:
    named = [attributes.get(name) or "" for name in _HINTS]
    return _SUBJECTS.sub("", " ".join((tag, *named))[:400].lower())


def _links(node: LexborNode) -> Iterator[tuple[str, str]]:
    for link in node.css("a[href]"):
        yield link.attributes.get("href") or "", shown_text(link, _LONGEST, MOST_INSIDE)


def is_aside(node: LexborNode, asides: dict[int, bool]) -> bool:
    """Whether it stands in comments, teasers or the frame; `asides` notes it for what holds it."""
    passed: list[int] = []
    outer: LexborNode | None = node
    while outer is not None and outer.mem_id not in asides and len(passed) < DEEPEST:
        passed.append(outer.mem_id)
        if _stands_apart(outer):
            asides[outer.mem_id] = True
            break
        outer = outer.parent
    aside = outer is not None and asides.get(outer.mem_id, False)
    asides.update(dict.fromkeys(passed, aside))
    return aside


def _stands_apart(node: LexborNode) -> bool:
    """By its name; an `aside` without a heading may hold the byline, as that of big papers does."""
    hints = _hints(node.tag or "", node.attributes)
    if hints.startswith("aside ") and not _ASIDE.search(hints, len("aside ")):
        return node.css_first("h2, h3, h4, li, blockquote") is not None
    return bool(_ASIDE.search(hints))


def shown_text(node: LexborNode, letters: int, nodes: int) -> str:
    """What a reader sees of the element as one line, empty when that is more than asked for."""
    return _line(_parts(node, letters, nodes))


def _line(parts: Iterable[str]) -> str:
    return one_line("".join(parts))


def _parts(node: LexborNode, letters: int, nodes: int) -> list[str]:
    parts: list[str] = []
    for part in _shown_parts(node):
        parts.append(part)
        letters -= len(part)
        if letters < 0 or len(parts) > nodes:
            return []
    return parts


def shown_lines(node: LexborNode, letters: int) -> Iterator[str]:
    """What a reader sees of the element, a line for each block, until `letters` are used up."""
    return _lines(_shown_parts(node), letters)


def lines_after(node: LexborNode, letters: int) -> Iterator[str]:
    """The lines that follow an element on its page."""
    return _lines((part for after in _following(node) for part in _shown_parts(after)), letters)


def lines_before(node: LexborNode) -> Iterator[str]:
    """The lines before an element, upwards, as long as what holds them is no more than a few."""
    before: LexborNode | None = node
    while before is not None:
        sibling = before.prev
        while sibling is not None:
            parts = _parts(sibling, _LONGEST, MOST_INSIDE)
            if not parts and sibling.tag not in _UNSEEN and sibling.text().strip():
                return
            yield from reversed([*_lines(iter(parts), _LONGEST)])
            sibling = sibling.prev
        before = before.parent


def _following(node: LexborNode | None) -> Iterator[LexborNode]:
    while node is not None:
        sibling = node.next
        while sibling is not None:
            yield sibling
            sibling = sibling.next
        node = node.parent


def _lines(shown: Iterator[str], letters: int) -> Iterator[str]:
    parts: list[str] = []
    for part in chain(shown, (BREAK,)):
        letters -= len(part)
        if part != BREAK:
            parts.append(part)
        if part == BREAK or letters < 0:
            if line := _line(parts):
                yield line
            parts.clear()
        if letters < 0:
            return


def _shown_parts(node: LexborNode) -> Iterator[str]:
    """The text within, with a break at the edges of blocks and nothing at those of other elements.

    A stack, for nesting has no limit.
    """
    waiting: list[LexborNode | str] = [node]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
            continue
        tag = item.tag
        if tag == "-text":
            yield item.text(deep=False)
        elif tag not in _UNSEEN:
            if tag in _BLOCKS:
                waiting.append(BREAK)
            yield BREAK if tag in _BLOCKS else ""
            waiting += [*item.iter(include_text=True)][::-1]
