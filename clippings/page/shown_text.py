"""The text of an element that readers see, as one line or as a line for each block."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from selectolax.lexbor import LexborNode

from clippings.languages.scripts import WIDE_SCRIPTS
from clippings.page.seen_line import seen_line
from clippings.page.text import BLOCKS as BLOCK_TAGS

MOST_INSIDE = 80  # pieces of text within it
BREAK = "\n"
_BLOCKS = frozenset(BLOCK_TAGS.split(", "))
_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg", "button"))
# Where an element begins or ends, only a style may separate two words: a space is added. Not in
# scripts without spaces, after a drop cap, before the end of an ordinal, around a comment.
_SAME_WORD = "\u2060"  # word joiner, which `seen_line` removes
_WITHIN_WORDS = frozenset(("-comment", "wbr"))
_ENDS_WORD = re.compile(rf"(?:\d|[^\W_{WIDE_SCRIPTS}]{{2}}\.?)$")
_BEGINS_WORD = re.compile(rf"(?!(?:st|nd|rd|th|er|re|e|ère|h)\b)(?:@|[^\W_{WIDE_SCRIPTS}])")
LONGEST_TEXT = 400  # characters; bylines and dates are shorter


def shown_text(node: LexborNode, characters: int, nodes: int) -> str:
    """The visible text of an element as one line; empty if it is beyond the limits.

    `characters` and `nodes` limit the length and the number of pieces of text.
    """
    return joined(shown_parts(node, characters, nodes))


def joined(parts: Sequence[str]) -> str:
    """Pieces as one line, with a space where an element separates two words."""
    if len(parts) == 1:
        return seen_line(parts[0])
    line: list[str] = []
    before = ""
    for part in parts:
        if _ENDS_WORD.search(before[-3:]) and _BEGINS_WORD.match(part):
            line.append(" ")
        line.append(part)
        before = part
    return seen_line("".join(line))


def shown_parts(node: LexborNode, characters: int, nodes: int) -> list[str]:
    """The visible text in the pieces into which markup divides it; none beyond the limits."""
    parts: list[str] = []
    for part in _pieces(node):
        parts.append(part)
        characters -= len(part)
        if characters < 0 or len(parts) > nodes:
            return []
    return parts


def shown_lines(node: LexborNode, characters: int) -> Iterator[str]:
    """The visible lines of an element, one for each block, until `characters` are used up."""
    return _lines(_pieces(node), characters)


def lines_after(node: LexborNode, characters: int) -> Iterator[str]:
    """The lines that follow an element on its page."""
    return _lines((part for after in _following(node) for part in _pieces(after)), characters)


def lines_before(node: LexborNode) -> Iterator[str]:
    """The lines before an element, upwards, until an element has more than a few."""
    before: LexborNode | None = node
    while before is not None:
        sibling = before.prev
        while sibling is not None:
            parts = shown_parts(sibling, LONGEST_TEXT, MOST_INSIDE)
            if not parts and sibling.tag not in _UNSEEN and sibling.text().strip():
                return
            yield from reversed([*_lines(iter(parts), LONGEST_TEXT)])
            sibling = sibling.prev
        before = before.parent


def _following(node: LexborNode | None) -> Iterator[LexborNode]:
    """The elements after a node, outwards."""
    while node is not None:
        sibling = node.next
        while sibling is not None:
            yield sibling
            sibling = sibling.next
        node = node.parent


def _lines(shown: Iterator[str], characters: int) -> Iterator[str]:
    """Pieces of text joined to lines."""
    parts: list[str] = []
    for part in chain(shown, (BREAK,)):
        characters -= len(part)
        if part != BREAK and (parts or not part.isspace()):
            parts.append(part)
        if part == BREAK or characters < 0:
            if parts and (line := joined(parts)):
                yield line
            parts.clear()
        if characters < 0:
            return


def _pieces(node: LexborNode) -> Iterator[str]:
    """The text inside an element, with a break at the edges of blocks.

    Nesting has no limit, so this uses a stack rather than recursion.
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
        elif tag in _WITHIN_WORDS:
            yield _SAME_WORD
        elif tag not in _UNSEEN:
            if tag in _BLOCKS:
                waiting.append(BREAK)
                yield BREAK
            waiting += [*item.iter(include_text=True)][::-1]
