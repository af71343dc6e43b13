"""Boxes of an HTML page that tell of one piece each: cards, figures, rows of a grid."""

import re
from collections.abc import Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.importers.html_pages.box_html import (
    TITLE,
    entry_html,
    hrefs_in,
    is_call,
    leads,
    source_of,
)
from clippings.importers.html_pages.inline import follows_at_once
from clippings.importers.html_pages.same_layout import (
    boxes_alike,
    is_headed_as_others,
    tag_and_classes,
)
from clippings.shares import more_than_half
from clippings.words.other_sections import denies_press
from clippings.words.sections import heads_list
from clippings.written_dates.line import find_years

_CARD = re.compile(r"(?:^|[\s_-])(?:card|item|entry|post|article)\b", re.IGNORECASE)
_LINES = "p, div, h2, h3, h4, h5, h6"
_BLOCKS = "p, div, td, br, h2, h3, h4, h5, h6, figcaption, blockquote"
_SEVERAL, _SHARE_LONE = 3, 0.8
_ENOUGH = 50  # boxes
_NOTHING = "\n\n"  # what stands for a box that is of no piece, so that it heads no others
_LONGEST_BOX, _LONGEST_ARTICLE = 1000, 3000  # characters


def box_as_html(node: LexborNode) -> str:
    """A box that tells of one piece, as the HTML of one entry; else nothing.

    It has one link and a heading, or is one of several alike. Further links are let pass where the
    heading has one and the box is called a card, or where the picture has one and the heading none.
    """
    headings = node.css("h2, h3, h4, h5, h6")
    longest = _LONGEST_ARTICLE if node.tag == "article" else _LONGEST_BOX
    if len(node.text()) > longest or (node.tag == "section" and len(headings) > 1):
        return ""
    printed = _is_printed(node)
    several = printed or _is_one_of_several(node) or _is_row(node) or _is_linked_box(node)
    if not several and node.tag != "li" and any(map(_heads_others, headings)):
        return ""
    hrefs = list(hrefs_in(node)) or _scans(node)
    if is_headed_as_others(node, headings):
        return _NOTHING if several and len(hrefs) == 1 else ""
    lead = _lead_of(node, several) if len(hrefs) > 1 and len(headings) == 1 else ""
    if hrefs:
        called = headings or several or _has_title(node)
        told = called and (lead or _leads_to_one(node, headings, hrefs))
    else:
        told = printed and (len(headings) == 1 or _has_title(node))
    return f"\n\n<article>{entry_html(node, bool(headings), lead)}</article>\n\n" if told else ""


def _heads_others(heading: LexborNode) -> bool:
    """Whether a heading stands over a list, or over what is no press."""
    return denies_press(heading.text()) or heads_list(heading.text())


def _leads_to_one(node: LexborNode, headings: Sequence[LexborNode], hrefs: Sequence[str]) -> bool:
    """Whether the box has one link, or is called a card and its heading has one."""
    card = headings and _CARD.search(node.attributes.get("class") or "")
    return len([*hrefs_in(headings[0])] if len(hrefs) > 1 and card else hrefs) == 1


def _is_printed(node: LexborNode) -> bool:
    """Whether this box leads nowhere, and those beside it that are made alike all tell years."""
    alike = [] if any(map(leads, node.css("a[href]"))) else [*islice(boxes_alike(node), _ENOUGH)]
    several = len(alike) >= _SEVERAL
    return several and all(find_years(one.text(separator=" ")) for one in alike)


def _is_row(node: LexborNode) -> bool:
    """Whether this is a row of a table with cells of its own, which needs no others beside it."""
    cells = [child for child in node.iter() if child.tag in ("td", "th")]
    return node.tag == "tr" and len(cells) > 1


def _is_linked_box(node: LexborNode) -> bool:
    """Whether this is a link around several lines, as around a whole card."""
    return node.tag == "a" and len(node.css(_LINES)) > 1


def _has_title(node: LexborNode) -> bool:
    """Whether one part of a box is called a title."""
    parts = (one for one in node.css("[class]") if one.mem_id != node.mem_id)
    return sum(bool(TITLE.search(one.attributes["class"] or "")) for one in parts) == 1


def _is_one_of_several(node: LexborNode) -> bool:
    """Whether boxes beside it are made alike, each with a link of its own."""
    spans = node.css("span, time, strong, em, small, b, i")
    parted = any(map(follows_at_once, spans))
    if not node.parent or not (node.css_first(_BLOCKS) or parted):
        return False
    alike = list(islice(boxes_alike(node), _ENOUGH))
    hrefs = [list(islice(hrefs_in(one), 1 if _is_called(one) else 2)) for one in alike]
    lone = {one[0] for one in hrefs if len(one) == 1}
    linked = sum(map(bool, hrefs))
    least = 2 if _CARD.search(tag_and_classes(node)[1]) else _SEVERAL
    most = more_than_half(linked, len(alike))
    return linked >= least and most and len(lone) >= linked * _SHARE_LONE


def _scans(node: LexborNode) -> list[str]:
    """The addresses of the pictures in a box without links: one may be the piece itself."""
    return [] if node.css_first("a[href]") else [source_of(one) for one in node.css("img")]


def _lead_of(node: LexborNode, several: bool) -> str:
    """The address that the one linked picture of a box leads to, where its heading has no link.

    Or the first, where the links of one of `several` boxes say only what to do.
    """
    linked = [href for one in node.css("a[href]:has(img)") for href in hrefs_in(one)]
    headed = node.css("h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href]")
    if len(linked) == 1 and not headed:
        return linked[0]
    return next(hrefs_in(node), "") if several and _is_called(node) else ""


def _is_called(node: LexborNode) -> bool:
    """Whether all links of a box say only what to do."""
    return all(map(is_call, node.css("a")))
