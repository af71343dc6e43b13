"""What readers see of an element, as one line or as a line for each block."""

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
# Behind what ends and before what begins an element only a style keeps words apart: a blank. Not in
# scripts without blanks, behind a drop cap, before the end of an ordinal, around a comment.
_SAME_WORD = "\u2060"  # word joiner, which `seen_line` takes out
_WITHIN_WORDS = frozenset(("-comment", "wbr"))
_ENDS_WORD = re.compile(rf"(?:\d|[^\W_{WIDE_SCRIPTS}]{{2}}\.?)$")
_BEGINS_WORD = re.compile(rf"(?!(?:st|nd|rd|th|er|re|e|ère|h)\b)(?:@|[^\W_{WIDE_SCRIPTS}])")
LONGEST_TEXT = 400  # characters; bylines and dates are shorter


def shown_text(node: LexborNode, letters: int, nodes: int) -> str:
    """What a reader sees of the element as one line, empty when that is more than asked for."""
    return joined(shown_parts(node, letters, nodes))


def joined(parts: Sequence[str]) -> str:
    """Pieces as one line, with a blank where an element ends or begins between two words."""
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


def shown_parts(node: LexborNode, letters: int, nodes: int) -> list[str]:
    """The same where markup divides it, none when that is more than asked for."""
    parts: list[str] = []
    for part in _pieces(node):
        parts.append(part)
        letters -= len(part)
        if letters < 0 or len(parts) > nodes:
            return []
    return parts


def shown_lines(node: LexborNode, letters: int) -> Iterator[str]:
    """What a reader sees of the element, a line for each block, until `letters` are used up."""
    return _lines(_pieces(node), letters)


def lines_after(node: LexborNode, letters: int) -> Iterator[str]:
    """The lines that follow an element on its page."""
    return _lines((part for after in _following(node) for part in _pieces(after)), letters)


def lines_before(node: LexborNode) -> Iterator[str]:
    """The lines before an element, upwards, as long as what holds them is no more than a few."""
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
        if part != BREAK and (parts or not part.isspace()):
            parts.append(part)
        if part == BREAK or letters < 0:
            if parts and (line := joined(parts)):
                yield line
            parts.clear()
        if letters < 0:
            return


def _pieces(node: LexborNode) -> Iterator[str]:
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
        elif tag in _WITHIN_WORDS:
            yield _SAME_WORD
        elif tag not in _UNSEEN:
            if tag in _BLOCKS:
                waiting.append(BREAK)
                yield BREAK
            waiting += [*item.iter(include_text=True)][::-1]
