"""Which lines of a page's text are paragraphs of one kind, such as running text."""

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# An invisible variation selector at the beginning of a line marks its kind.
KIND_MARKS = "\U000e0100-\U000e01ef"
KIND_MARK = re.compile(f"[{KIND_MARKS}]")
BROKEN, *_CHARACTERS = map(chr, range(0xE0100, 0xE01F0))  # the first after a line break
_WHOLE = frozenset(("a", "b", "em", "i", "small", "strong"))
_LAID_OUT = frozenset(("article", "div", "figure", "ol", "p", "section", "table", "ul"))
_MOST_NODES = 100  # of one element, so that deep nesting does not take long
_MOST_LINKED = 0.5  # of its characters; with more it links to another piece


# Classes of elements that are not running text, though they stand in it.
_APART = re.compile(
    r"capt|legend|photo|foto|imag|bild|credit|quot|thought|promo|relat|teaser|newsletter|sponsor"
    r"|\bad|anzeig|werb|\bpub|question|frage|note\b|alert|share|read",
    re.IGNORECASE,
)


class _Kind(NamedTuple):
    """Elements of one kind, whatever their classes say about their looks.

    For a `div` the classes count.
    """

    tag: str | None
    style: str | None
    outer: str | None
    outer_style: str | None


def paragraph_kinds(tree: "LexborHTMLParser") -> dict[int, str]:
    """The mark of its kind for each paragraph and item, by node id."""
    kinds: dict[_Kind, str] = {}
    found: dict[int, str] = {}
    for node in tree.css("p, li, div"):
        if not (_is_apart(node) or _is_of_one_element(node)):
            kind = kinds.setdefault(_kind(node), _CHARACTERS[len(kinds) % len(_CHARACTERS)])
            found[node.mem_id] = kind
    return found


def _kind(node: "LexborNode") -> _Kind:
    """The kind of an element."""
    outer = node.parent
    held = (outer.tag, _style(outer)) if outer else (None, None)
    return _Kind(node.tag, _style(node) if node.tag == "div" else None, *held)


def _style(node: "LexborNode") -> str:
    """The classes of an element without numbers, as some pages number their paragraphs."""
    return re.sub(r"\d+", "", node.attributes.get("class") or "")


def _is_apart(node: "LexborNode") -> bool:
    """Whether an element is not running text."""
    return _is_box(node) if node.tag == "div" else _APART.search(_style(node)) is not None


def _is_box(node: "LexborNode") -> bool:
    """Whether a `div` only serves the layout: it has blocks in it, or no words of its own first."""
    children = [*islice(node.iter(include_text=True), _MOST_NODES)]
    words = children[:1] if children and children[0].tag == "-text" else []
    return not any(map(_length, words)) or any(child.tag in _LAID_OUT for child in children)


def _is_of_one_element(node: "LexborNode") -> bool:
    """Whether an element is one link, one emphasis, or mostly links like “Read more”."""
    children = islice(node.iter(include_text=True), _MOST_NODES)
    parts = [part for part in children if part.tag != "-text" or _length(part)]
    if len(parts) == 1 and parts[0].tag in _WHOLE:
        return True
    inside = islice(node.traverse(include_text=True), _MOST_NODES)
    texts = [part for part in inside if part.tag == "-text"]
    linked = sum(_length(text) for text in texts if text.parent and text.parent.tag == "a")
    return linked > 0 and linked > _MOST_LINKED * sum(map(_length, texts))


def _length(text: "LexborNode") -> int:
    """The number of characters in a text node."""
    return len(text.text(deep=False).strip())
