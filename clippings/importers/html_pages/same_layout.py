"""Boxes of an HTML page that are made alike: the same tag and classes, beside one another."""

from collections.abc import Iterator, Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.words.other_sections import denies_press, may_be_title
from clippings.written_dates.line import has_date

_NEAREST = 20  # nodes before and behind, texts among them
_ENOUGH = 50  # boxes


def boxes_alike(node: LexborNode) -> Iterator[LexborNode]:
    """Elements made alike: beside it, or in boxes beside its own that are made alike."""
    own, outer = tag_and_classes(node), node.parent
    yield from (one for one in _beside(node) if tag_and_classes(one) == own)
    boxes = _beside(outer) if outer is not None and outer.tag not in ("body", "main") else ()
    for box in boxes:
        if (
            outer is not None
            and box.mem_id != outer.mem_id
            and tag_and_classes(box) == tag_and_classes(outer)
        ):
            yield from (one for one in box.iter() if tag_and_classes(one) == own)


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


def tag_and_classes(node: LexborNode) -> tuple[str, str]:
    """The tag and the classes of an element."""
    return node.tag or "", node.attributes.get("class") or ""


def is_headed_as_others(node: LexborNode, headings: Sequence[LexborNode]) -> bool:
    """Whether a box is headed as other sections are, and tells no more of a piece than they do.

    What may be a title is one where the box has a date, or none of those beside it.
    """
    denied = [one.text().strip() for one in headings if denies_press(one.text())]
    if not denied or not all(map(may_be_title, denied)):
        return bool(denied)
    return not _is_dated(node) and any(map(_is_dated, islice(boxes_alike(node), _ENOUGH)))


def _is_dated(node: LexborNode) -> bool:
    return has_date(node.text(separator=" "))
