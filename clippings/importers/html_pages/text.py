"""The visible text of an HTML page, as Markdown."""

import re
from collections.abc import Iterator
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.addresses.whole import bare_address
from clippings.importers.html_pages.box_html import EMPHASIS, HEADING, source_of
from clippings.importers.html_pages.boxes import box_as_html
from clippings.importers.html_pages.definitions import definitions_as_html
from clippings.importers.html_pages.frames import recording_url
from clippings.importers.html_pages.inline import WITH_WORDS
from clippings.importers.html_pages.tables import tables_around

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_OUTER_BREAKS = re.compile(r"\A(?:\s|\\\n)+|(?:\s|(?<!\\)\\\n)+\Z")
_EDGE_BREAKS = re.compile(r"(?<=\n\n)(?:\\\n)+|(?<!\\)\\\n(?=\n)")  # of a paragraph
_ENDED_LINE = re.compile(r"(?<!\\)\n")
_LINE_MARK = re.compile(r"\s*(?:#+ |- |> |---$)")
_PICTURES = re.compile(r"(?:!\[(?:[^\]\\]|\\.)*\]\(<[^<>]*>\)[\s\\]*)+")
_INDENT = re.compile(r"^[ \t]+(?!- |[ \t])", re.MULTILINE)  # would turn the line into code
_LINE_START = re.compile(r"<(?:br|p|div|li|tr|dt|h[1-6])\b")
_HREF = re.compile(r"""\bhref=["']?https?:""")
_NO_BOX = re.compile(r"body|ul|ol|table|tbody|h[1-6]|-text")
_LOWEST_HEADING = 6  # level of the summary of a collapsible box
_DEEPEST = 100  # levels; deeper nesting is not meant for readers


def title_in_head(page: LexborHTMLParser) -> str:
    """The `<title>` of the page, as Markdown front matter."""
    title = page.css_first("title")
    return f"---\ntitle: {' '.join(title.text().split())}\n---\n" if title else ""


def markdown_of(node: LexborNode) -> str:
    """The headings, lists, paragraphs, links and pictures below a node."""
    text = "".join(_blocks(node, 0, 0))
    flush = _INDENT.sub("", re.sub(r"[ \t]+\n", "\n", text))
    flush = _EDGE_BREAKS.sub("", flush)
    return re.sub(r"\n{3,}", "\n\n", flush).strip() + "\n"


def _blocks(node: LexborNode, depth: int, lists: int) -> Iterator[str]:
    """The Markdown of the children of a node, given its depth in the page and in lists."""
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield _escaped(re.sub(r"\s+", " ", child.text_content or ""))
        elif depth <= _DEEPEST:
            yield _entry(child, child.tag or "") or _block(child, depth, lists)


def _entry(node: LexborNode, tag: str) -> str:
    """A node that describes one article, or a definition list of several; else an empty string."""
    laid_out = tag == "table" and any(tables_around(node))
    if (laid_out or not _NO_BOX.fullmatch(tag)) and (box := box_as_html(node)):
        return box
    if tag == "dl" and (entries := definitions_as_html(node)):
        return entries
    address = recording_url(node)
    return f'\n\n<iframe src="{escape(address)}"></iframe>\n\n' if address else ""


def _block(node: LexborNode, depth: int, lists: int) -> str:
    tag = node.tag or ""
    match tag:
        case "br":
            return "\\\n"
        case "hr":
            return "\n\n---\n\n"
        case "img":
            return _picture(node)
        case "a" if node.attributes.get("href"):
            return _link(node, depth) + ("\\\n" if _is_in_row(node) else "")
        case "li":
            return f"\n{'  ' * max(lists - 1, 0)}- {_item(node, depth, lists)}"
        case "blockquote" if not _is_indent(node):
            return f"\n\n> {_line(node, depth)}\n\n"
        case "dt":
            return f"\n\n{_line(node, depth).removesuffix(':')}: "
        case "dd":
            return _line(node, depth)
        case "ul" | "ol":
            inner = "".join(_blocks(node, depth + 1, lists + 1))
            return f"\n{inner}" if lists else f"\n\n{inner}\n\n"
    if tag in WITH_WORDS:
        return _marked(node, depth, lists)
    if heading := HEADING.fullmatch(tag):
        return f"\n\n{'#' * int(heading['level'] or _LOWEST_HEADING)} {_line(node, depth)}\n\n"
    return f"\n\n{''.join(_blocks(node, depth + 1, lists))}\n\n"


def _is_indent(quotation: LexborNode) -> bool:
    """Whether a blockquote only indents several lines with links."""
    lines = _LINE_START.split(quotation.html or "")
    return sum(bool(_HREF.search(one)) for one in lines) > 1


def _line(node: LexborNode, depth: int) -> str:
    return " ".join("".join(_blocks(node, depth + 1, 0)).replace("\\\n", " ").split())


def _item(node: LexborNode, depth: int, lists: int) -> str:
    """A list item in one line, with nested lists below it."""
    inner = "".join(_blocks(node, depth + 1, lists))
    head, dash, nested = inner.partition("\n" + "  " * lists + "- ")
    return " ".join(head.replace("\\\n", " ").split()) + dash + nested


def _marked(node: LexborNode, depth: int, lists: int) -> str:
    inner = "".join(_blocks(node, depth + 1, lists))
    mark = EMPHASIS.get(node.tag or "", "")
    words = inner.strip()
    if not mark or not words or "\n" in words:
        return inner
    return inner.replace(words, f"{mark}{words}{mark}", 1)


def _link(node: LexborNode, depth: int) -> str:
    """A link; around blocks, as in a card, only the first line that names it is linked."""
    href = bare_address(node.attributes.get("href") or "")
    inner = _OUTER_BREAKS.sub("", "".join(_blocks(node, depth + 1, 0))).strip()
    if href.startswith("#"):
        return inner
    lines = _ENDED_LINE.split(inner)
    if len(lines) == 1:
        return f"[{inner}](<{href}>)"
    for number, line in enumerate(lines):
        mark = _LINE_MARK.match(line)
        words = line[mark.end() if mark else 0 :].strip()
        if words and not _PICTURES.fullmatch(words):
            lines[number] = line.replace(words, f"[{words}](<{href}>)", 1)
            break
    return "\n".join(lines)


def _is_in_row(link: LexborNode) -> bool:
    """Whether a link is in a box that contains only links, each on a line of its own."""
    if link.parent is None or link.parent.tag not in ("div", "section"):
        return False
    seen = (one for one in link.parent.iter(include_text=True) if one.tag != "-comment")
    content = [one for one in seen if one.tag != "-text" or one.text().strip()]
    links = [one for one in content if one.tag == "a"]
    rest = (one.tag or "" for one in content if one.tag != "a")
    return len(links) > 1 and all(map(HEADING.fullmatch, rest))


def _picture(node: LexborNode) -> str:
    source = source_of(node)
    if not source:
        return ""
    alt = " ".join((node.attributes.get("alt") or "").split())
    return f"![{_escaped(alt)}](<{source}>)"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
