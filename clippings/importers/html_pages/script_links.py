"""What a script of an HTML page opens where its visitors click: a link that is written as none.

`<button onclick="window.open('https://…')">`, `<div data-href="https://…">`.
"""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_OPENING = ("onclick", "data-href", "data-url", "data-link", "href")
_OPENED = "[onclick], [data-href], [data-url], [data-link], a[href^='javascript:']"
_ADDRESS = re.compile(
    r"https?://[^\s'\"<>()\\]+(?:\([^\s'\"<>()\\]*\)[^\s'\"<>()\\]*)*", re.IGNORECASE
)


def link_opened(page: LexborHTMLParser) -> None:
    """Make links of the elements that open one address, but for those that hold or are links.

    What a link of the page leads to already is that link's.
    """
    linked = {one.attributes.get("href") for one in page.css("a[href]")}
    for node in page.css(_OPENED):
        address = _opened_by(node)
        inner = (one for one in node.css("a[href]") if one.mem_id != node.mem_id)
        if not address or address in linked or _leads(node) or any(inner):
            continue
        if node.tag == "a":
            node.attrs["href"] = address
            continue
        link = page.create_node("a")
        link.attrs["href"] = address
        for child in list(node.iter(include_text=True)):
            link.insert_child(child)
            child.decompose()
        node.insert_child(link)


def _opened_by(node: LexborNode) -> str:
    """The one address in what an element does; empty where it has none, or several."""
    told = (node.attributes.get(name) or "" for name in _OPENING)
    found = {address for words in told for address in _ADDRESS.findall(words)}
    return found.pop() if len(found) == 1 else ""


def _leads(node: LexborNode | None) -> bool:
    """Whether an element is a link already, or a part of one."""
    while node is not None:
        if node.tag == "a" and _ADDRESS.match(node.attributes.get("href") or ""):
            return True
        node = node.parent
    return False
