"""Which lines of a page's text are paragraphs of one kind, as those of its running text are."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Variation selectors, which nobody sees, stand at the beginning of a line for its kind.
KINDS = "\U000e0100-\U000e01ef"
BROKEN, *_CHARACTERS = map(chr, range(0xE0100, 0xE01F0))  # the first after a line break
_WHOLE = frozenset(("a", "b", "em", "i", "small", "strong"))
_MOST_LINKED = 0.5  # of its letters; with more it leads to another piece


class _Kind(NamedTuple):
    """Elements that a style sheet cannot tell apart."""

    tag: str | None
    style: str | None
    outer: str | None
    outer_style: str | None


def kinds_of(tree: "LexborHTMLParser") -> dict[int, str]:
    """The character of its kind for each paragraph and item."""
    kinds: dict[_Kind, str] = {}
    found: dict[int, str] = {}
    for node in tree.css("p, li"):
        if not _is_of_one_element(node):
            kind = kinds.setdefault(_kind(node), _CHARACTERS[len(kinds) % len(_CHARACTERS)])
            found[node.mem_id] = kind
    return found


def _kind(node: "LexborNode") -> _Kind:
    outer = node.parent
    return _Kind(
        node.tag,
        node.attributes.get("class"),
        outer.tag if outer else None,
        outer.attributes.get("class") if outer else None,
    )


def _is_of_one_element(node: "LexborNode") -> bool:
    """Whether it is one link, or in one emphasis, or mostly links, as “Read more” is."""
    parts = [part for part in node.iter(include_text=True) if part.text().strip()]
    if len(parts) == 1 and parts[0].tag in _WHOLE:
        return True
    linked = sum(len(part.text()) for part in parts if part.tag == "a")
    return linked > 0 and linked > _MOST_LINKED * len(node.text())
