"""The part of an HTML page that its visitors read, as Markdown."""

import re
from collections.abc import Iterator
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.importers.html_boxes import (
    HEADING,
    MARKS,
    box_as_html,
    hrefs_in,
    source_of,
)
from clippings.importers.html_definitions import definitions_as_html
from clippings.importers.html_filters import drop_group_labels
from clippings.importers.html_frames import bare_address, played
from clippings.importers.html_inline import INLINE
from clippings.words.sections import announce_press
from clippings.written_dates.line import find_dates

_BESIDE = (
    "script, style, noscript, template, svg, nav, form, aside, body > header, body > footer,"
    " [role=navigation], [class~=navbar], [class^='navbar-'], [class*=' navbar-'],"
    " [class~=sidebar], [class~=pagination], section[class*=footer], [id=nav], [id=navigation],"
    " [id=menu], [id=sidebar], [id=footer]"
)
_MENUS = "[class~=nav], [class~=menu]"
_TRAIL = "[class*=breadcrumb]"  # or its box, in which the heading of the page may stand
_FOOTERS = "footer, [class~=footer], [class~=site-footer], [class~=page-footer]"
_MAIN = ("main", "[role=main]")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_OUTER_BREAKS = re.compile(r"\A(?:\s|\\\n)+|(?:\s|(?<!\\)\\\n)+\Z")
_EDGE_BREAKS = re.compile(r"(?<=\n\n)(?:\\\n)+|(?<!\\)\\\n(?=\n)")  # of a paragraph
_INDENT = re.compile(r"^[ \t]+(?!- |[ \t])", re.MULTILINE)  # which would make it code
_ISO_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_NO_BOX = re.compile(r"body|ul|ol|table|tbody|h[1-6]|-text")
_DEEPEST = 100  # a page nested deeper was made to be unreadable


def main_part(page: LexborHTMLParser) -> LexborNode:
    """The part with the content, without scripts, forms and navigation.

    A date whose words tell too little ("Feb 3", "last week") is told as it is to programs.
    """
    assert page.body is not None
    for time in page.css("time[datetime]"):
        told = _ISO_DATE.match(time.attributes.get("datetime") or "")
        if told and not find_dates(time.text()):
            time.replace_with(told[0])
    drop_group_labels(page)
    for trail in _inside(page.body, _TRAIL):
        if not announce_press([one.text() for one in trail.css("h1, h2, h3, h4, h5, h6")]):
            trail.decompose()
    menus = (node for node in _inside(page.body, _MENUS) if not _is_button(node))
    footers = filter(_is_of_page, _inside(page.body, _FOOTERS))
    for node in (*menus, *_inside(page.body, _BESIDE), *footers):
        node.decompose()
    found = (*map(page.css, _MAIN), _outer_articles(page))
    return next((nodes[0] for nodes in found if len(nodes) == 1), page.body)


def _inside(page: LexborNode, selector: str) -> list[LexborNode]:
    """The nodes in the body of a page, which may itself be called so: "navbar-is-fixed-top"."""
    return [node for node in page.css(selector) if node.mem_id != page.mem_id]


def title_of(page: LexborHTMLParser) -> str:
    """What the head of the page calls it, as the front matter that Markdown has for it."""
    title = page.css_first("title")
    return f"---\ntitle: {' '.join(title.text().split())}\n---\n" if title else ""


def _outer_articles(page: LexborHTMLParser) -> list[LexborNode]:
    """The articles that stand in no other: one is the page, several are cards of it."""
    inner = {node.mem_id for node in page.css("article article")}
    return [node for node in page.css("article") if node.mem_id not in inner]


def _is_button(node: LexborNode) -> bool:
    """Whether what is called a menu holds one link and that leads to another site."""
    links = node.css("a[href]")
    return len(links) == 1 and next(hrefs_in(node), "").startswith("http")


def _is_of_page(footer: LexborNode) -> bool:
    """Whether this is the footer of the page, rather than of a card or a quotation."""
    parent = footer.parent
    while parent is not None and parent.tag not in ("article", "blockquote", "figure", "li"):
        parent = parent.parent
    return parent is None


def markdown_of(node: LexborNode) -> str:
    """The headings, lists, paragraphs, links and pictures below a node."""
    text = "".join(_blocks(node, 0, 0))
    flush = _INDENT.sub("", re.sub(r"[ \t]+\n", "\n", text))
    flush = _EDGE_BREAKS.sub("", flush)
    return re.sub(r"\n{3,}", "\n\n", flush).strip() + "\n"


def _blocks(node: LexborNode, depth: int, lists: int) -> Iterator[str]:
    for child in node.iter(include_text=True):
        tag = child.tag or ""
        if tag == "-text":
            yield _escaped(re.sub(r"\s+", " ", child.text_content or ""))
        elif depth > _DEEPEST:
            continue
        elif not _NO_BOX.fullmatch(tag) and (box := box_as_html(child)):
            yield box
        elif tag == "dl" and (entries := definitions_as_html(child)):
            yield entries
        elif address := played(child):
            yield f'\n\n<iframe src="{escape(address)}"></iframe>\n\n'
        elif tag == "br":
            yield "\\\n"
        elif tag == "hr":
            yield "\n\n---\n\n"
        elif tag == "img":
            yield _picture(child)
        elif tag == "a" and child.attributes.get("href"):
            yield _link(child, depth) + ("\\\n" if _is_in_row(child) else "")
        elif INLINE.fullmatch(tag):
            yield _marked(child, depth, lists)
        elif HEADING.fullmatch(tag):
            yield f"\n\n{'#' * int(tag[1])} {_line(child, depth)}\n\n"
        elif tag == "li":
            yield f"\n{'  ' * max(lists - 1, 0)}- {_item(child, depth, lists)}"
        elif tag == "blockquote":
            yield f"\n\n> {_line(child, depth)}\n\n"
        elif tag == "dt":
            yield f"\n\n{_line(child, depth).removesuffix(':')}: "
        elif tag == "dd":
            yield _line(child, depth)
        elif tag in ("ul", "ol"):
            inner = "".join(_blocks(child, depth + 1, lists + 1))
            yield f"\n\n{inner}\n\n" if not lists else f"\n{inner}"
        else:
            yield f"\n\n{''.join(_blocks(child, depth + 1, lists))}\n\n"


def _line(node: LexborNode, depth: int) -> str:
    return " ".join("".join(_blocks(node, depth + 1, 0)).replace("\\\n", " ").split())


def _item(node: LexborNode, depth: int, lists: int) -> str:
    """An item in one line, the lists inside it below."""
    inner = "".join(_blocks(node, depth + 1, lists))
    head, dash, nested = inner.partition("\n" + "  " * lists + "- ")
    return " ".join(head.replace("\\\n", " ").split()) + dash + nested


def _marked(node: LexborNode, depth: int, lists: int) -> str:
    inner = "".join(_blocks(node, depth + 1, lists))
    mark = MARKS.get(node.tag or "", "")
    words = inner.strip()
    if not mark or not words or "\n" in words:
        return inner
    return inner.replace(words, f"{mark}{words}{mark}", 1)


def _link(node: LexborNode, depth: int) -> str:
    """A link; around blocks (a card) it stands behind the first line that names it."""
    href = bare_address(node.attributes.get("href") or "")
    inner = _OUTER_BREAKS.sub("", "".join(_blocks(node, depth + 1, 0))).strip()
    if href.startswith("#"):
        return inner
    if "\n" not in inner:
        return f"[{inner}](<{href}>)"
    lines = inner.split("\n")
    for number, line in enumerate(lines):
        words = line.lstrip("# ").strip()
        if words and not words.startswith("!["):
            lines[number] = line.replace(words, f"[{words}](<{href}>)", 1)
            break
    return "\n".join(lines)


def _is_in_row(link: LexborNode) -> bool:
    """Whether a link stands in a box of links and nothing else, each in a line of its own."""
    siblings = [] if link.parent is None else list(link.parent.iter(include_text=True))
    seen = (one for one in siblings if one.tag != "-comment")
    told = [one for one in seen if one.tag != "-text" or one.text().strip()]
    links = [one for one in told if one.tag == "a"]
    rest = (one.tag or "" for one in told if one.tag != "a")
    in_box = link.parent is not None and link.parent.tag in ("div", "section")
    return in_box and len(links) > 1 and all(map(HEADING.fullmatch, rest))


def _picture(node: LexborNode) -> str:
    source = source_of(node)
    if not source:
        return ""
    alt = " ".join((node.attributes.get("alt") or "").split())
    return f"![{_escaped(alt)}](<{source}>)"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
