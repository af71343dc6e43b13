"""Boxes of an HTML page that describe one article each: cards, figures, rows of a grid."""

import re
from collections.abc import Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.importers.html_pages.box_html import (
    TITLE,
    entry_html,
    hrefs_in,
    is_generic_link,
    leads_elsewhere,
    source_of,
)
from clippings.importers.html_pages.inline import follows_at_once
from clippings.importers.html_pages.same_layout import (
    boxes_with_same_layout,
    is_headed_like_other_sections,
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
# Replaces a box without an article, so that its heading is not taken for that of others.
_SEPARATOR = "\n\n"
_LONGEST_BOX, _LONGEST_ARTICLE = 1000, 3000  # characters


def box_as_html(node: LexborNode) -> str:
    """A box that describes one article, as the HTML of an entry; else an empty string.

    It has one link and a heading, or is one of several with the same layout. Further links are
    allowed if the heading has a link and the class says card, or if the picture has a link and the
    heading none.
    """
    headings = node.css("h2, h3, h4, h5, h6")
    longest = _LONGEST_ARTICLE if node.tag == "article" else _LONGEST_BOX
    if len(node.text()) > longest or (node.tag == "section" and len(headings) > 1):
        return ""
    unlinked = _is_unlinked_entry(node)
    several = unlinked or _is_one_of_several(node) or _is_row(node) or _is_linked_box(node)
    if not several and node.tag != "li" and any(map(_heads_others, headings)):
        return ""
    hrefs = list(hrefs_in(node)) or _scans(node)
    if is_headed_like_other_sections(node, headings):
        return _SEPARATOR if several and len(hrefs) == 1 else ""
    heading_link = _heading_link_of(node, several) if len(hrefs) > 1 and len(headings) == 1 else ""
    if hrefs:
        is_titled = headings or several or _has_title(node)
        is_entry = is_titled and (heading_link or _leads_to_one(node, headings, hrefs))
    else:
        is_entry = unlinked and (len(headings) == 1 or _has_title(node))
    return (
        f"\n\n<article>{entry_html(node, bool(headings), heading_link)}</article>\n\n"
        if is_entry
        else ""
    )


def _heads_others(heading: LexborNode) -> bool:
    """Whether a heading is that of a list, or of a section other than press."""
    return denies_press(heading.text()) or heads_list(heading.text())


def _leads_to_one(node: LexborNode, headings: Sequence[LexborNode], hrefs: Sequence[str]) -> bool:
    """Whether the box has one link, or its class says card and its heading has one link."""
    card = headings and _CARD.search(node.attributes.get("class") or "")
    return len([*hrefs_in(headings[0])] if len(hrefs) > 1 and card else hrefs) == 1


def _is_unlinked_entry(node: LexborNode) -> bool:
    """Whether the box has no link, but all boxes with the same layout have years."""
    similar = (
        []
        if any(map(leads_elsewhere, node.css("a[href]")))
        else [*islice(boxes_with_same_layout(node), _ENOUGH)]
    )
    several = len(similar) >= _SEVERAL
    return several and all(find_years(one.text(separator=" ")) for one in similar)


def _is_row(node: LexborNode) -> bool:
    """Whether this is a table row with several cells, which needs no others beside it."""
    cells = [child for child in node.iter() if child.tag in ("td", "th")]
    return node.tag == "tr" and len(cells) > 1


def _is_linked_box(node: LexborNode) -> bool:
    """Whether this is a link around several lines, such as a whole card."""
    return node.tag == "a" and len(node.css(_LINES)) > 1


def _has_title(node: LexborNode) -> bool:
    """Whether exactly one part of a box has a title class."""
    parts = (one for one in node.css("[class]") if one.mem_id != node.mem_id)
    return sum(bool(TITLE.search(one.attributes["class"] or "")) for one in parts) == 1


def _is_one_of_several(node: LexborNode) -> bool:
    """Whether neighbouring boxes have the same layout, each with a link of its own."""
    spans = node.css("span, time, strong, em, small, b, i")
    styled_apart = any(map(follows_at_once, spans))
    if not node.parent or not (node.css_first(_BLOCKS) or styled_apart):
        return False
    similar = list(islice(boxes_with_same_layout(node), _ENOUGH))
    hrefs = [list(islice(hrefs_in(one), 1 if _has_generic_links(one) else 2)) for one in similar]
    lone = {one[0] for one in hrefs if len(one) == 1}
    linked = sum(map(bool, hrefs))
    least = 2 if _CARD.search(tag_and_classes(node)[1]) else _SEVERAL
    most = more_than_half(linked, len(similar))
    return linked >= least and most and len(lone) >= linked * _SHARE_LONE


def _scans(node: LexborNode) -> list[str]:
    """The addresses of the pictures in a box without links; one may be a scan of the article."""
    return [] if node.css_first("a[href]") else [source_of(one) for one in node.css("img")]


def _heading_link_of(node: LexborNode, several: bool) -> str:
    """The address of the one linked picture of a box, if its heading has no link.

    Else the first address, if it is one of `several` boxes and all its links have generic words.
    """
    linked = [href for one in node.css("a[href]:has(img)") for href in hrefs_in(one)]
    headed = node.css("h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href]")
    if len(linked) == 1 and not headed:
        return linked[0]
    return next(hrefs_in(node), "") if several and _has_generic_links(node) else ""


def _has_generic_links(node: LexborNode) -> bool:
    """Whether all links of a box have only generic words."""
    return all(map(is_generic_link, node.css("a")))
