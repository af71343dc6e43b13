"""What a reader sees of a block, and where in the page each character of it stands."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from clippings.spans import HasBounds, Span

HARD_BREAK = "\u2028"
UNSEEN = frozenset("\u200b\u2060\ufeff")  # what has no width and stands for nothing
_IMAGE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg)(?:\?.*)?$", re.IGNORECASE)


class Anchor(NamedTuple):
    """A link: which characters of the prose, where to, where it and its address are written.

    `own` is whether it leads to a piece though that is a page of the same site.
    """

    start: int
    end: int
    url: str
    span: Span
    target: Span | None
    own: bool = False


class Picture(NamedTuple):
    """An image and the address it links to; `place` is where in the prose it stands."""

    place: int
    src: str
    alt: str
    credit: str
    link: str
    span: Span
    target: Span | None


class Told(NamedTuple):
    """A stretch and the fact that the page says it holds, as the header of a table does."""

    start: int
    end: int
    fact: str


class BoxPart(NamedTuple):
    """The words of an element in a box of HTML, and its tag and classes."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, kw_only=True)
class Prose:
    """Text with its links, images and strong stretches, and the page offsets of its characters.

    Headings are those inside a block of HTML, `quoted` what stands in a block quotation.
    Soft breaks are `\\n`, hard ones HARD_BREAK.
    """

    text: str = ""
    starts: Sequence[int] = ()
    ends: Sequence[int] = ()
    anchors: tuple[Anchor, ...] = ()
    pictures: tuple[Picture, ...] = ()
    strong: tuple[Span, ...] = ()
    stressed: tuple[Span, ...] = ()
    headings: tuple[Span, ...] = ()
    quoted: tuple[Span, ...] = ()
    told: tuple[Told, ...] = ()
    parts: tuple[BoxPart, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Where characters `start` to `end` stand in the page; there must be one at least."""
        return Span(self.starts[start], self.ends[end - 1])

    def said(self, part: HasBounds) -> str:
        """The words of a part of it, on one line."""
        return " ".join(self.text[part.start : part.end].split())

    def cut(self, start: int, end: int) -> "Prose":
        """The prose of some of its characters."""
        places = range(start, end + 1)
        return Prose(
            text=self.text[start:end],
            starts=self.starts[start:end],
            ends=self.ends[start:end],
            anchors=tuple(
                anchor._replace(start=anchor.start - start, end=anchor.end - start)
                for anchor in _between(self.anchors, start, end)
                if anchor.end <= end
            ),
            pictures=tuple(
                picture._replace(place=picture.place - start)
                for picture in self.pictures
                if picture.place in places
            ),
            strong=_within(self.strong, start, end),
            stressed=_within(self.stressed, start, end),
            headings=_within(self.headings, start, end),
            quoted=_within(self.quoted, start, end),
            told=tuple(
                one._replace(start=one.start - start, end=one.end - start)
                for one in self.told
                if start <= one.start and one.end <= end
            ),
            parts=tuple(
                one._replace(start=one.start - start, end=one.end - start)
                for one in self.parts
                if start <= one.start and one.end <= end
            ),
        )


def is_picture_address(url: str) -> bool:
    """Whether an address is that of a picture."""
    return bool(_IMAGE.search(url))


def _between(anchors: Sequence[Anchor], start: int, end: int) -> Iterator[Anchor]:
    """Those that begin in a stretch; anchors stand in the order of their beginnings."""
    first = bisect_left(anchors, start, key=lambda anchor: anchor.start)
    return takewhile(lambda anchor: anchor.start <= end, anchors[first:])


def _within(spans: Iterable[Span], start: int, end: int) -> tuple[Span, ...]:
    return tuple(Span(s - start, e - start) for s, e in spans if start <= s and e <= end)


def _moved(spans: Iterable[Span], shift: int) -> tuple[Span, ...]:
    return tuple(Span(start + shift, end + shift) for start, end in spans)


def join_prose(pieces: Sequence[Prose], separator: str = HARD_BREAK) -> Prose:
    """Several pieces as one, with a break between them."""
    whole = pieces[0]
    for piece in pieces[1:]:
        whole = _joined(whole, piece, separator)
    return whole


def _joined(above: Prose, below: Prose, separator: str) -> Prose:
    shift = len(above.text) + len(separator)
    place = [above.ends[-1]] if above.text else [0]
    return Prose(
        text=above.text + separator + below.text,
        starts=[*above.starts, *place * len(separator), *below.starts],
        ends=[*above.ends, *place * len(separator), *below.ends],
        anchors=above.anchors
        + tuple(a._replace(start=a.start + shift, end=a.end + shift) for a in below.anchors),
        pictures=above.pictures + tuple(p._replace(place=p.place + shift) for p in below.pictures),
        strong=above.strong + _moved(below.strong, shift),
        stressed=above.stressed + _moved(below.stressed, shift),
        headings=above.headings + _moved(below.headings, shift),
        quoted=above.quoted + _moved(below.quoted, shift),
        told=above.told
        + tuple(t._replace(start=t.start + shift, end=t.end + shift) for t in below.told),
        parts=above.parts
        + tuple(p._replace(start=p.start + shift, end=p.end + shift) for p in below.parts),
    )
