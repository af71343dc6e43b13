"""What a box of an HTML page holds: its lines, links and pictures, and nothing else of its HTML."""

import re
from collections.abc import Iterator
from html import escape

from selectolax.lexbor import LexborNode

from clippings.importers.html_pages.frames import PLAYERS, bare_address, played
from clippings.importers.html_pages.inline import WITH_WORDS, is_styled_apart
from clippings.words.box_parts import OUTLET_PART
from clippings.words.links import is_generic

EMPHASIS = {"strong": "**", "b": "**", "em": "*", "i": "*", "cite": "*"}
HEADING = re.compile(r"h(?P<level>[1-6])|summary")
_IN_SITE = re.compile(
    r"#.*|mailto:.*|[./]*|(?!https?://)[^?#]*\.(?:html?|php)(?:[?#].*)?", re.IGNORECASE
)
_NOWHERE = re.compile(r"(?!https?:)[^#?]*#|javascript:.*|", re.IGNORECASE)
# What those who write boxes call their titles, in classes.
TITLE = re.compile(r"(?:^|[\s_-])(?:title|headline)(?:$|\s)", re.IGNORECASE)


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
        case "a" if not leads(node) and is_call(node):
            return ""
    if address := played(node):
        return f'<iframe src="{escape(address)}"></iframe>'
    inner = "".join(
        f"{'<br>' if is_styled_apart(child) else ''}{entry_html(child, headed, lead)}"
        for child in node.iter(include_text=True)
    )
    href = bare_address(node.attributes.get("href") or "") if tag == "a" else ""
    called = node.attributes.get("class") or ""
    if not headed and TITLE.search(called):
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


def source_of(node: LexborNode) -> str:
    """The address of a picture, loaded late or not; none for one that is in the page itself."""
    source = node.attributes.get("data-src") or node.attributes.get("src") or ""
    return "" if source.startswith("data:") else bare_address(source)


def leads(link: LexborNode) -> bool:
    """Whether a link leads anywhere, rather than to the page that it stands on."""
    return not _NOWHERE.fullmatch(link.attributes.get("href") or "")


def is_call(link: LexborNode) -> bool:
    """Whether a link says only what to do: "Read it", "To the video"."""
    return not link.css_first("img") and is_generic(link.text())
