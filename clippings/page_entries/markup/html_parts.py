"""Where in a block of HTML one entry ends and the next begins: at the boxes that hold one link."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from clippings.html_tokens import HEADINGS
from clippings.shares import mostly

_TAG = re.compile(
    r"<(/?)([a-zA-Z][\w-]*)([^<>]*)>|(?<!!)\[[^\[\]<>]{1,200}\]\("
    r"(?P<link>https?://[^\s()<>\[\]]+)\)",
    re.ASCII,
)
_CLASS = re.compile(r"""\bclass\s*=\s*["']?([^"'>]+)""", re.IGNORECASE)
_SRC = re.compile(r"""\bsrc\s*=\s*["']?([^"'>]+)""", re.IGNORECASE)
HREF = re.compile(r"""\bhref\s*=\s*(?:"\s*([^"]+)|'\s*([^']+)|([^\s"'>]+))""", re.IGNORECASE)
_SOURCE = re.compile(
    r"https?://|(?!\w+:|#)[^?]+\.(?:pdf|jpe?g|png|gif|webp|mp3|mp4)", re.IGNORECASE
)
ITEMS = ("li", "tr", "article")  # an entry each, however many links they hold
_LINES = ("p", *HEADINGS, "dt", "dd", "figcaption")
_BOXES = (
    *ITEMS, *_LINES, "div", "section", "main", "header", "footer", "aside", "figure", "a",
    "blockquote", "center", "table", "tbody", "thead", "td", "th", "ul", "ol", "dl",
)  # fmt: skip
SEVERAL = 2
# A second one of these without the end of the first is the end of the first.
_ENDED_BY_NEXT = ("li", "tr", "p", "a", "td", "th")


@dataclass
class _Box:
    """An element, where it begins and ends, and what it holds."""

    name: str
    start: int
    end: int = 0
    called: str = ""
    inner: list["_Box"] = field(default_factory=list)
    links: set[str] = field(default_factory=set)

    def is_line(self) -> bool:
        """Whether it holds nothing but text, links and pictures."""
        return self.name in _LINES or not any(box.name != "a" or box.inner for box in self.inner)


def part_starts(source: str) -> frozenset[int]:
    """The places in HTML before which an entry ends; without links, pictures may be scans."""
    root = _read(source)
    return frozenset(_cuts(root if root.links else _read(source, pictures=True)))


def _read(source: str, *, pictures: bool = False) -> _Box:
    """All boxes, one in the other; a box without an end reaches to that of the one around it.

    Their links are those to sources, or else what their `pictures` show.
    """
    open_boxes = [_Box("", 0, len(source))]
    for tag in _TAG.finditer(source):
        if tag["link"]:
            _add_link(open_boxes, tag["link"])
            continue
        name = tag[2].lower()
        if pictures and name == "img" and (shown := _SRC.search(tag[3])):
            open_boxes[-1].inner.append(_Box(name, tag.start(), tag.end()))
            _add_link([*open_boxes, open_boxes[-1].inner[-1]], shown[1])
        if name not in _BOXES:
            continue
        if tag[1]:
            _close(open_boxes, name, tag.start())
            continue
        if name in _ENDED_BY_NEXT and open_boxes[-1].name == name:
            _close(open_boxes, name, tag.start())
        called = _CLASS.search(tag[3])
        box = _Box(name, tag.start(), tag.end(), called[1] if called else "")
        open_boxes[-1].inner.append(box)
        open_boxes.append(box)
        href = HREF.search(tag[3]) if name == "a" else None
        if href and _SOURCE.match(address := href[href.lastindex or 1]):
            _add_link(open_boxes, address)
    return open_boxes[0]


def _add_link(open_boxes: list[_Box], address: str) -> None:
    for around in open_boxes:
        around.links.add(address)


def _close(open_boxes: list[_Box], name: str, place: int) -> None:
    depth = next((n for n in range(len(open_boxes) - 1, 0, -1) if open_boxes[n].name == name), 0)
    if depth:
        for box in open_boxes[depth:]:
            box.end = place
        del open_boxes[depth:]


def _cuts(box: _Box) -> Iterator[int]:
    """Beginnings and ends of the boxes inside that are entries, and where headings part them."""
    if len(box.links) < SEVERAL:
        return
    if all(one.name == "img" for one in box.inner):
        yield from (one.start for one in box.inner)
        return
    rulers = [one.start for one in box.inner if one.name in HEADINGS]
    ruled = len(rulers) > 1 and sum(bool(one.links) for one in box.inner) > 1
    yield from rulers if ruled else ()
    for one in box.inner:
        if _is_entry(one, box, ruled):
            yield from (one.start, one.end)
            if not (one.name in ITEMS or _is_headed_card(one, box)):
                yield from _cuts(one)


def _is_entry(one: _Box, box: _Box, ruled: bool) -> bool:
    """Whether a box inside another is an entry of its own, where headings part it or none do."""
    if not one.links:
        return one.name in ITEMS
    whole = one.name in ITEMS or not one.is_line()
    return whole or (not ruled and _is_alike(one, box))


def _is_alike(one: _Box, box: _Box) -> bool:
    """Whether there are several lines of its name and class in a box, all of which hold links."""
    named = [other for other in box.inner if other.name == one.name != "a"]
    alike = [other for other in named if other.called == one.called] if one.called else named
    return len(alike) > 1 and all(other.links for other in alike)


def _is_headed_card(one: _Box, box: _Box) -> bool:
    """Whether a box has one heading, as those beside it, most of which hold one link."""
    alike = [other for other in box.inner if other.name == one.name and other.links]
    lone = mostly(len(other.links) == 1 for other in alike)
    return len(alike) > SEVERAL and lone and _headings_in(one) == 1


def _headings_in(box: _Box) -> int:
    return sum((one.name in HEADINGS) + _headings_in(one) for one in box.inner)
