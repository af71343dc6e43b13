"""Elements of HTML within a line, and where styles set them apart."""

import re
from itertools import islice

from selectolax.lexbor import LexborNode

from clippings.importers.html_alike import boxes_alike, made

INLINE = re.compile(
    "a|abbr|b|bdi|big|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup"
    "|time|tt|u"
)
_FLEX = re.compile(r"(?:^|\s)(?:d-)?(?:inline-)?(?:flex|grid)(?:$|\s)")
_PART = re.compile("span|small")
_JOINED = re.compile(r"^\s*[,;:|·•/()\[\]–—-]|[,;:|·•/()\[\]–—-]\s*$")  # by a mark
_FEWEST, _ENOUGH = 3, 50  # links
_BADGE = re.compile(r"(?:^|[\s_-])(?:badge|chip|pill|tag)(?:$|\s)", re.IGNORECASE)


def is_set_apart(node: LexborNode) -> bool:
    """Whether styles set an element within a line apart from the one before it."""
    if follows_at_once(node) or _ends_parted_link(node):
        return True
    before, box = node.prev, node.parent
    while before is not None and before.tag == "-text" and not before.text().strip():
        before = before.prev
    if before is None or box is None or before.tag == "a" or node.tag == "a":
        return False
    inline = all(INLINE.fullmatch(one.tag or "") for one in (before, node))
    apart = _FLEX.search(box.attributes.get("class") or "")
    badges = (_BADGE.search(one.attributes.get("class") or "") for one in (before, node))
    return inline and (bool(apart) or any(badges))


def follows_at_once(node: LexborNode) -> bool:
    """Whether an element within a line begins where another ends: styles set them apart."""
    before = node.prev
    inline = before is not None and all(
        INLINE.fullmatch(one.tag or "") and one.tag != "a" for one in (before, node)
    )
    return inline and all(len(one.text().strip()) > 1 for one in (before, node) if one is not None)


def is_parted(link: LexborNode) -> bool:
    """Whether a span begins or ends the words of a link, as it does in those made alike."""
    edge = _edge_of(link) if link.tag == "a" else None
    alike = islice(boxes_alike(link), _ENOUGH) if edge else ()
    return sum(_edge_of(one) == edge for one in alike) >= _FEWEST


def _ends_parted_link(node: LexborNode) -> bool:
    link = node.parent
    told = _told(link) if link is not None and link.tag == "a" else []
    last = len(told) > 1 and told[-1].mem_id == node.mem_id
    return last and link is not None and is_parted(link)


def _edge_of(link: LexborNode) -> tuple[int, tuple[str, str]] | None:
    """Which of the two parts of a link is a span that no mark joins to the other, and how made."""
    told = _told(link)
    place = [number for number, one in enumerate(told) if _PART.fullmatch(one.tag or "")]
    texts = [one.text() for one in told if one.tag == "-text"]
    if len(told) != 2 or len(place) != 1 or len(texts) != 1 or _JOINED.search(texts[0]):
        return None
    return place[0], made(told[place[0]])


def _told(link: LexborNode) -> list[LexborNode]:
    return [one for one in link.iter(include_text=True) if len(one.text().strip()) > 1]
