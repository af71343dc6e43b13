"""Boxes of an HTML page that tell of one piece each: cards, figures, rows of a grid."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.importers.html_pages.alike import boxes_alike, is_headed_as_others, tag_and_classes
from clippings.importers.html_pages.frames import PLAYERS, bare_address, played
from clippings.importers.html_pages.inline import WITH_WORDS, follows_at_once, is_set_apart
from clippings.shares import more_than_half
from clippings.words.box_parts import OUTLET_PART
from clippings.words.links import is_generic
from clippings.words.other_sections import denies_press
from clippings.words.sections import heads_list
from clippings.written_dates.line import find_years

EMPHASIS = {"strong": "**", "b": "**", "em": "*", "i": "*", "cite": "*"}
HEADING = re.compile(r"h(?P<level>[1-6])|summary")
_IN_SITE = re.compile(
    r"#.*|mailto:.*|[./]*|(?!https?://)[^?#]*\.(?:html?|php)(?:[?#].*)?", re.IGNORECASE
)
_NOWHERE = re.compile(r"(?!https?:)[^#?]*#|javascript:.*|", re.IGNORECASE)
_CARD = re.compile(r"(?:^|[\s_-])(?:card|item|entry|post|article)\b", re.IGNORECASE)
# What those who write boxes call the parts of them in their classes.
_TITLE = re.compile(r"(?:^|[\s_-])(?:title|headline)(?:$|\s)", re.IGNORECASE)
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
    alike = [] if any(map(_leads, node.css("a[href]"))) else [*islice(boxes_alike(node), _ENOUGH)]
    several = len(alike) >= _SEVERAL
    return several and all(find_years(one.text(separator=" ")) for one in alike)


def _leads(link: LexborNode) -> bool:
    """Whether a link leads anywhere, rather than to the page that it stands on."""
    return not _NOWHERE.fullmatch(link.attributes.get("href") or "")


def _is_call(link: LexborNode) -> bool:
    """Whether a link says only what to do: "Read it", "To the video"."""
    return not link.css_first("img") and is_generic(link.text())


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
    return sum(bool(_TITLE.search(one.attributes["class"] or "")) for one in parts) == 1


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


def entry_html(node: LexborNode, headed: bool = True, lead: str = "") -> str:
    """The box with nothing but its lines, headings, stresses, pictures and links.

    Where it is not `headed`, what its class calls a title is its heading. Headings lead to `lead`.
    """
    tag = node.tag or ""
    match tag:
        case "-text":
            return escape(re.sub(r"\s+", " ", node.text_content or ""))
        case "img":
            return _picture(node)
        case "br":
            return "<br>"
        case "a" if not _leads(node) and _is_call(node):
            return ""
    if address := played(node):
        return f'<iframe src="{escape(address)}"></iframe>'
    inner = "".join(
        f"{'<br>' if is_set_apart(child) else ''}{entry_html(child, headed, lead)}"
        for child in node.iter(include_text=True)
    )
    href = bare_address(node.attributes.get("href") or "") if tag == "a" else ""
    called = node.attributes.get("class") or ""
    if not headed and _TITLE.search(called):
        inner, tag = f"<h4>{inner}</h4>", "span"
    elif OUTLET_PART.search(called) and "<" not in inner:
        inner = f"<strong>{inner}</strong>"
    if href and not _IN_SITE.fullmatch(href):
        return f'<a href="{escape(href)}">{inner}</a>'
    return _element(tag, called, inner, lead)


def _picture(node: LexborNode) -> str:
    source, alt = source_of(node), " ".join((node.attributes.get("alt") or "").split())
    return f'<img src="{escape(source)}" alt="{escape(alt)}">' if source else ""


def _element(tag: str, called: str, inner: str, lead: str) -> str:
    """An element that leads nowhere: as it is where its tag tells something, else by its class."""
    if lead and HEADING.fullmatch(tag):
        inner = f'<a href="{escape(lead)}">{inner}</a>'
    if tag in EMPHASIS or tag == "blockquote" or HEADING.fullmatch(tag):
        return f"<{tag}>{inner}</{tag}>"
    if tag == "dt":
        return f"<br>{inner.rstrip(': ')}: "
    made = escape(f"{tag} {called}".strip())
    if tag != "dd" and tag not in WITH_WORDS:
        return f'<div class="{made}">{inner}</div>'
    return f'<span class="{made}">{inner}</span>' if called and tag != "a" else inner


def hrefs_in(node: LexborNode) -> Iterator[str]:
    """The addresses of others that a box links to, or of what it plays, each once."""
    links = node.css("a[href]") + ([node] if node.tag == "a" else [])
    found = (bare_address(link.attributes.get("href") or "") for link in links)
    hrefs = dict.fromkeys(href for href in found if href and not _IN_SITE.fullmatch(href))
    yield from hrefs or dict.fromkeys(filter(None, map(played, node.css(PLAYERS))))


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
    return all(map(_is_call, node.css("a")))


def source_of(node: LexborNode) -> str:
    """The address of a picture, loaded late or not; none for one that is in the page itself."""
    source = node.attributes.get("data-src") or node.attributes.get("src") or ""
    return "" if source.startswith("data:") else bare_address(source)
