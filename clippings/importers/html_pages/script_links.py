"""Elements of an HTML page that open an address by script, without being links.

`<button onclick="window.open('https://…')">`, `<div data-href="https://…">`.
"""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_ATTRIBUTES = ("onclick", "data-href", "data-url", "data-link", "href")
_SELECTOR = "[onclick], [data-href], [data-url], [data-link], a[href^='javascript:']"
_ADDRESS = re.compile(
    r"https?://[^\s'\"<>()\\]+(?:\([^\s'\"<>()\\]*\)[^\s'\"<>()\\]*)*", re.IGNORECASE
)


def add_script_links(page: LexborHTMLParser) -> None:
    """Turn elements that open one address into links.

    Elements that contain links or are in one are left alone, as are addresses that the page links
    to elsewhere.
    """
    linked = {one.attributes.get("href") for one in page.css("a[href]")}
    for node in page.css(_SELECTOR):
        address = _address_of(node)
        inner = (one for one in node.css("a[href]") if one.mem_id != node.mem_id)
        if not address or address in linked or _is_in_link(node) or any(inner):
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


def _address_of(node: LexborNode) -> str:
    """The one address in the attributes of an element; empty if there is none or several."""
    values = (node.attributes.get(name) or "" for name in _ATTRIBUTES)
    found = {address for words in values for address in _ADDRESS.findall(words)}
    return found.pop() if len(found) == 1 else ""


def _is_in_link(node: LexborNode | None) -> bool:
    """Whether an element is a link or is in one."""
    while node is not None:
        if node.tag == "a" and _ADDRESS.match(node.attributes.get("href") or ""):
            return True
        node = node.parent
    return False
