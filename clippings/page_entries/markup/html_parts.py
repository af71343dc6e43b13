"""Where entries in a block of HTML begin and end: at the boxes that hold one link."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from clippings.addresses.file_types import DOCUMENTS, RECORDINGS, SCANS
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
    rf"https?://|(?!\w+:|#)[^?]+\.(?:{SCANS}|{RECORDINGS}|{DOCUMENTS})\b", re.IGNORECASE
)
ITEMS = ("li", "tr", "article")  # one entry each, however many links it holds
_LINES = ("p", *HEADINGS, "dt", "dd", "figcaption")
_BOXES = (
    *ITEMS, *_LINES, "div", "section", "main", "header", "footer", "aside", "figure", "a",
    "blockquote", "center", "table", "tbody", "thead", "td", "th", "ul", "ol", "dl",
)  # fmt: skip
SEVERAL = 2
# The start of another one of these ends an open one.
_ENDED_BY_NEXT = ("li", "tr", "p", "a", "td", "th")


@dataclass
class _Box:
    """An element, where it begins and ends, and what is inside it."""

    name: str
    start: int
    end: int = 0
    called: str = ""
    inner: list["_Box"] = field(default_factory=list)
    links: set[str] = field(default_factory=set)

    def is_line(self) -> bool:
        """Whether it holds only text, links and pictures."""
        return self.name in _LINES or not any(box.name != "a" or box.inner for box in self.inner)


def entry_boundaries(source: str) -> frozenset[int]:
    """The places in HTML where an entry begins or ends; without links, pictures may be scans."""
    root = _read(source)
    return frozenset(_cuts(root if root.links else _read(source, pictures=True)))


def _read(source: str, *, pictures: bool = False) -> _Box:
    """The tree of boxes; an unclosed box reaches to the end of its parent.

    Links are those to sources, or with `pictures` the pictures.
    """
    open_boxes = [_Box("", 0, len(source))]
    for tag in _TAG.finditer(source):
        if tag["link"]:
            _add_link(open_boxes, tag["link"])
            continue
        name = tag[2].lower()
        if pictures and name == "img" and (src := _SRC.search(tag[3])):
            open_boxes[-1].inner.append(_Box(name, tag.start(), tag.end()))
            _add_link([*open_boxes, open_boxes[-1].inner[-1]], src[1])
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
    """Add a link to all open boxes."""
    for around in open_boxes:
        around.links.add(address)


def _close(open_boxes: list[_Box], name: str, place: int) -> None:
    """Close the innermost open box with this name, and those inside it."""
    depth = next((n for n in range(len(open_boxes) - 1, 0, -1) if open_boxes[n].name == name), 0)
    if depth:
        for box in open_boxes[depth:]:
            box.end = place
        del open_boxes[depth:]


def _cuts(box: _Box) -> Iterator[int]:
    """Where the entries inside a box begin and end, and where headings separate them."""
    if len(box.links) < SEVERAL:
        return
    if all(one.name == "img" for one in box.inner):
        yield from (one.start for one in box.inner)
        return
    headings = [one.start for one in box.inner if one.name in HEADINGS]
    separated = len(headings) > 1 and sum(bool(one.links) for one in box.inner) > 1
    yield from headings if separated else ()
    for one in box.inner:
        if _is_entry(one, box, separated):
            yield from (one.start, one.end)
            if not (one.name in ITEMS or _is_headed_card(one, box)):
                yield from _cuts(one)


def _is_entry(one: _Box, box: _Box, separated: bool) -> bool:
    """Whether a box inside another is an entry of its own.

    `separated` is whether headings separate the entries.
    """
    if not one.links:
        return one.name in ITEMS
    whole = one.name in ITEMS or not one.is_line()
    return whole or (not separated and _is_repeated(one, box))


def _is_repeated(one: _Box, box: _Box) -> bool:
    """Whether a box holds several lines with the same name and class, all with links."""
    same_name = [other for other in box.inner if other.name == one.name != "a"]
    same = [other for other in same_name if other.called == one.called] if one.called else same_name
    return len(same) > 1 and all(other.links for other in same)


def _is_headed_card(one: _Box, box: _Box) -> bool:
    """Whether a box has one heading, and most such boxes beside it have one link."""
    same = [other for other in box.inner if other.name == one.name and other.links]
    lone = mostly(len(other.links) == 1 for other in same)
    return len(same) > SEVERAL and lone and _headings_in(one) == 1


def _headings_in(box: _Box) -> int:
    """The number of headings in a box."""
    return sum((one.name in HEADINGS) + _headings_in(one) for one in box.inner)
