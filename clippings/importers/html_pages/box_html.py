"""The content of a box of an HTML page: its lines, links and pictures without any other HTML."""

import re
from collections.abc import Iterator
from html import escape

from selectolax.lexbor import LexborNode

from clippings.addresses.whole import bare_address
from clippings.importers.html_pages.frames import PLAYERS, recording_url
from clippings.importers.html_pages.inline import WITH_WORDS, is_styled_apart
from clippings.words.box_parts import OUTLET_PART
from clippings.words.links import is_generic

EMPHASIS = {"strong": "**", "b": "**", "em": "*", "i": "*", "cite": "*"}
HEADING = re.compile(r"h(?P<level>[1-6])|summary")
_IN_SITE = re.compile(
    r"#.*|mailto:.*|[./]*|(?!https?://)[^?#]*\.(?:html?|php)(?:[?#].*)?", re.IGNORECASE
)
_NOWHERE = re.compile(r"(?!https?:)[^#?]*#|javascript:.*|", re.IGNORECASE)
# Classes that mark the title of a box.
TITLE = re.compile(r"(?:^|[\s_-])(?:title|headline)(?:$|\s)", re.IGNORECASE)


def entry_html(node: LexborNode, headed: bool = True, heading_link: str = "") -> str:
    """The box reduced to lines, headings, emphasis, pictures and links.

    If it is not `headed`, the part with a title class becomes its heading. Headings are linked to
    `heading_link`.
    """
    tag = node.tag or ""
    match tag:
        case "-text":
            return escape(re.sub(r"\s+", " ", node.text_content or ""))
        case "img":
            return _picture(node)
        case "br":
            return "<br>"
        case "a" if not leads_elsewhere(node) and is_generic_link(node):
            return ""
    if address := recording_url(node):
        return f'<iframe src="{escape(address)}"></iframe>'
    inner = "".join(
        f"{'<br>' if is_styled_apart(child) else ''}{entry_html(child, headed, heading_link)}"
        for child in node.iter(include_text=True)
    )
    href = bare_address(node.attributes.get("href") or "") if tag == "a" else ""
    classes = node.attributes.get("class") or ""
    if not headed and TITLE.search(classes):
        inner, tag = f"<h4>{inner}</h4>", "span"
    elif OUTLET_PART.search(classes) and "<" not in inner:
        inner = f"<strong>{inner}</strong>"
    if href and not _IN_SITE.fullmatch(href):
        return f'<a href="{escape(href)}">{inner}</a>'
    return _element(tag, classes, inner, heading_link)


def _picture(node: LexborNode) -> str:
    source, alt = source_of(node), " ".join((node.attributes.get("alt") or "").split())
    return f'<img src="{escape(source)}" alt="{escape(alt)}">' if source else ""


def _element(tag: str, classes: str, inner: str, heading_link: str) -> str:
    """An element that is not a link: as it is if its tag matters, else with its class only."""
    if heading_link and HEADING.fullmatch(tag):
        inner = f'<a href="{escape(heading_link)}">{inner}</a>'
    if tag in EMPHASIS or tag == "blockquote" or HEADING.fullmatch(tag):
        return f"<{tag}>{inner}</{tag}>"
    if tag == "dt":
        return f"<br>{inner.rstrip(': ')}: "
    made = escape(f"{tag} {classes}".strip())
    if tag != "dd" and tag not in WITH_WORDS:
        return f'<div class="{made}">{inner}</div>'
    return f'<span class="{made}">{inner}</span>' if classes and tag != "a" else inner


def hrefs_in(node: LexborNode) -> Iterator[str]:
    """The distinct addresses on other sites that a box links to, else those of its recordings."""
    links = node.css("a[href]") + ([node] if node.tag == "a" else [])
    found = (bare_address(link.attributes.get("href") or "") for link in links)
    hrefs = dict.fromkeys(href for href in found if href and not _IN_SITE.fullmatch(href))
    yield from hrefs or dict.fromkeys(filter(None, map(recording_url, node.css(PLAYERS))))


def source_of(node: LexborNode) -> str:
    """The address of a picture, including lazily loaded ones; empty for a data URL."""
    source = node.attributes.get("data-src") or node.attributes.get("src") or ""
    return "" if source.startswith("data:") else bare_address(source)


def leads_elsewhere(link: LexborNode) -> bool:
    """Whether a link leads anywhere other than the page that it is on."""
    return not _NOWHERE.fullmatch(link.attributes.get("href") or "")


def is_generic_link(link: LexborNode) -> bool:
    """Whether a link has only generic words such as "Read it" or "To the video"."""
    return not link.css_first("img") and is_generic(link.text())
