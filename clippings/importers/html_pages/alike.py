"""Boxes of an HTML page that are made alike: the same tag and classes, beside one another."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

_NEAREST = 20  # nodes before and behind, texts among them


def boxes_alike(node: LexborNode) -> Iterator[LexborNode]:
    """Elements made alike: beside it, or in boxes beside its own that are made alike."""
    own, outer = made(node), node.parent
    yield from (one for one in _beside(node) if made(one) == own)
    boxes = _beside(outer) if outer is not None and outer.tag not in ("body", "main") else ()
    for box in boxes:
        if outer is not None and box.mem_id != outer.mem_id and made(box) == made(outer):
            yield from (one for one in box.iter() if made(one) == own)


def _beside(node: LexborNode) -> Iterator[LexborNode]:
    """An element and those nearest to it, of which a long list has enough."""
    yield node
    for step in ("prev", "next"):
        near: LexborNode | None = getattr(node, step)
        for _ in range(_NEAREST):
            if near is None:
                break
            yield near
            near = getattr(near, step)


def made(node: LexborNode) -> tuple[str, str]:
    """The tag and the classes of an element."""
    return node.tag or "", node.attributes.get("class") or ""
