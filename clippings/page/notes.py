"""Marks of notes and buttons in the text of a page, and superscript numbers that are powers."""

import re
from collections.abc import Container
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

NOTE = "\u2063"
_LINKS = "sup > a[href*='#']"
_APART = "a[href*='#'] > sup, p > button"
_PLAIN = "sup, a[href^='#']"
_MARK = re.compile(r"\s*(?:\[[^\[\]]{1,30}\]|\d{1,3}(?:[,–-] ?\d{1,3})*|[*†‡§¶]{1,3})\s*")
_POWER = re.compile(r"(?:(?<![\d.,])(?:10|\d)|\b(?:[cdkm]?m|[a-z]))$")  # 10⁶, 2⁴, km², x²
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BASE = 4  # characters before a power
_MOST_NODES = 8


def mark_notes(tree: "LexborHTMLParser") -> None:
    """Put `NOTE` on both sides of the mark of each note, and turn 10<sup>6</sup> into 10⁶.

    A button inside a paragraph belongs to the text as little as a note.
    """
    linked = [link.parent for link in tree.css(_LINKS) if link.parent]
    apart = {node.mem_id: node for node in [*linked, *tree.css(_APART)]}
    for node in tree.css(_PLAIN):
        if _is_marked(node, apart) or not _MARK.fullmatch(text := _text(node)):
            continue
        if node.tag == "sup" and text.isdecimal() and _is_power(node):
            node.replace_with(text.translate(_RAISED))
        else:
            apart[node.mem_id] = node
    for node in apart.values():
        node.insert_before(NOTE)
        node.insert_after(NOTE)


def _is_marked(node: "LexborNode", apart: Container[int]) -> bool:
    """Whether a node, its parent or its child is already marked."""
    near = (node, node.parent, node.child)
    return any(one is not None and one.mem_id in apart for one in near)


def _text(node: "LexborNode") -> str:
    """The text of a node; empty if it is longer than a mark."""
    nodes = list(islice(node.traverse(include_text=True), _MOST_NODES))
    return "" if len(nodes) == _MOST_NODES else node.text()


def _is_power(node: "LexborNode") -> bool:
    """Whether a superscript number is the power of the text before it."""
    before = node.prev
    return before is not None and _POWER.search(_text(before)[-_BASE:]) is not None
