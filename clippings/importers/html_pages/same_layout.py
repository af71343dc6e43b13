"""Boxes of an HTML page with the same layout: the same tag and classes, next to one another."""

from collections.abc import Iterator, Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.words.other_sections import denies_press, may_be_title
from clippings.written_dates.line import has_date

_NEAREST = 20  # nodes before and after, including text nodes
_ENOUGH = 50  # boxes


def boxes_with_same_layout(node: LexborNode) -> Iterator[LexborNode]:
    """Elements with the same layout: beside `node`, or in boxes of one layout beside its parent."""
    own, outer = tag_and_classes(node), node.parent
    yield from (one for one in _nearby(node) if tag_and_classes(one) == own)
    boxes = _nearby(outer) if outer is not None and outer.tag not in ("body", "main") else ()
    for box in boxes:
        if (
            outer is not None
            and box.mem_id != outer.mem_id
            and tag_and_classes(box) == tag_and_classes(outer)
        ):
            yield from (one for one in box.iter() if tag_and_classes(one) == own)


def _nearby(node: LexborNode) -> Iterator[LexborNode]:
    """An element and its nearest siblings; these suffice for a long list."""
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


def is_headed_like_other_sections(node: LexborNode, headings: Sequence[LexborNode]) -> bool:
    """Whether a box has a heading of other sections, such as Team, rather than an article's title.

    A heading that may be a title counts as one if the box has a date or none of its neighbours has.
    """
    other_headings = [one.text().strip() for one in headings if denies_press(one.text())]
    if not other_headings or not all(map(may_be_title, other_headings)):
        return bool(other_headings)
    return not _is_dated(node) and any(
        map(_is_dated, islice(boxes_with_same_layout(node), _ENOUGH))
    )


def _is_dated(node: LexborNode) -> bool:
    return has_date(node.text(separator=" "))
