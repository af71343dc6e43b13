"""Marks of notes in the text of a page, and figures that are raised for another reason."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

NOTE = "\u2063"
_LINKED = "sup:has(a[href*='#']), a[href*='#'] > sup"
_PLAIN = "sup, a[href^='#']:not(:has(sup))"
_MARK = re.compile(r"\s*(?:\[[^\[\]]{1,30}\]|\d{1,3}(?:[,–-] ?\d{1,3})*|[*†‡§¶]{1,3})\s*")
_POWER = re.compile(r"(?:(?<!\d)(?:1[4-9]|20)\d\d(?P<year>)|\d|\b[cdkm]?m)$")  # 10⁶, km²
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONGEST = 40  # characters


def mark_notes(tree: "LexborHTMLParser") -> None:
    """Put `NOTE` on both sides of the mark of each note, and make 10<sup>6</sup> a 10⁶."""
    linked = {node.mem_id: node for node in tree.css(_LINKED)}
    for node in tree.css(_PLAIN):
        text = node.text() if node.mem_id not in linked else ""
        if not text or len(text) > _LONGEST or not _MARK.fullmatch(text):
            continue
        if node.tag == "sup" and text.isdecimal() and _is_power(node):
            node.replace_with(text.translate(_RAISED))
        elif node.parent is None or node.parent.mem_id not in linked:
            linked[node.mem_id] = node
    for node in linked.values():
        node.insert_before(NOTE)
        node.insert_after(NOTE)


def _is_power(node: "LexborNode") -> bool:
    before = node.prev.text()[-5:] if node.prev else ""
    power = _POWER.search(before)
    return power is not None and power["year"] is None
