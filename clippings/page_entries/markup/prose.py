"""The text of a block that readers see, with the page offset of each character."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple, TypeVar

from clippings.addresses.file_types import PICTURES
from clippings.spans import HasBounds, Span

HARD_BREAK = "\u2028"
PART = "\u2029"  # begins an entry of a block of HTML
LINE_BREAK = re.compile(f"[\n{HARD_BREAK}]")
UNSEEN = frozenset("\u200b\u2060\ufeff")  # characters without width or meaning
_IMAGE = re.compile(rf"\.(?:{PICTURES})(?:\?.*)?$", re.IGNORECASE)


class Anchor(NamedTuple):
    """A link: its characters in the text, its address, and the page spans of both.

    `own` marks a page of the same site that is a piece nevertheless.
    """

    start: int
    end: int
    url: str
    span: Span
    target: Span | None
    own: bool = False


class Picture(NamedTuple):
    """An image and the address it links to; `place` is its offset in the text."""

    place: int
    src: str
    alt: str
    credit: str
    link: str
    span: Span
    target: Span | None


class StatedFact(NamedTuple):
    """A stretch of text and the fact that the page states it to be, as in a table with headers."""

    start: int
    end: int
    fact: str


class BoxPart(NamedTuple):
    """The text of an element in a box of HTML, and its tag and classes."""

    start: int
    end: int
    name: str


Mark = TypeVar("Mark", Anchor, Span, StatedFact, BoxPart)


@dataclass(frozen=True, kw_only=True)
class Prose:
    """Text with its links, images and marked stretches, and the page offsets of its characters.

    `headings` are those inside a block of HTML, `quoted` the text in block quotations. Soft breaks
    are `\\n`, hard ones HARD_BREAK.
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
    stated: tuple[StatedFact, ...] = ()
    parts: tuple[BoxPart, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The page span of characters `start` to `end`, at least one."""
        return Span(self.starts[start], self.ends[end - 1])

    def text_of(self, part: HasBounds) -> str:
        """The text of a part, on one line."""
        return " ".join(self.text[part.start : part.end].split())

    def cut(self, start: int, end: int) -> "Prose":
        """A part of the text with its links, images and marks."""
        return Prose(
            text=self.text[start:end],
            starts=self.starts[start:end],
            ends=self.ends[start:end],
            anchors=tuple(one for one in _between(self.anchors, start, end) if one.end <= end),
            pictures=tuple(one for one in self.pictures if start <= one.place <= end),
            strong=_within(self.strong, start, end),
            stressed=_within(self.stressed, start, end),
            headings=_within(self.headings, start, end),
            quoted=_within(self.quoted, start, end),
            stated=_within(self.stated, start, end),
            parts=_within(self.parts, start, end),
        ).moved(lambda place: place - start)

    def moved(self, move: Callable[[int], int]) -> "Prose":
        """This text with all links, images and marks moved by `move`."""
        return Prose(
            text=self.text,
            starts=self.starts,
            ends=self.ends,
            anchors=_moved(self.anchors, move),
            pictures=tuple(one._replace(place=move(one.place)) for one in self.pictures),
            strong=_moved(self.strong, move),
            stressed=_moved(self.stressed, move),
            headings=_moved(self.headings, move),
            quoted=_moved(self.quoted, move),
            stated=_moved(self.stated, move),
            parts=_moved(self.parts, move),
        )


def is_picture_address(url: str) -> bool:
    """Whether an address is that of a picture."""
    return bool(_IMAGE.search(url))


def plain_words(text: str) -> str:
    """Text as a value: soft breaks become spaces, hard breaks line ends."""
    lines = (" ".join(line.split()) for line in text.split(HARD_BREAK))
    return "\n".join(line for line in lines if line)


def _between(anchors: Sequence[Anchor], start: int, end: int) -> Iterator[Anchor]:
    """The anchors that begin in a stretch; anchors are ordered by their start."""
    first = bisect_left(anchors, start, key=lambda anchor: anchor.start)
    return takewhile(lambda anchor: anchor.start <= end, anchors[first:])


def _within(marks: Iterable[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The marks inside a stretch."""
    return tuple(one for one in marks if start <= one.start and one.end <= end)


def _moved(marks: Iterable[Mark], move: Callable[[int], int]) -> tuple[Mark, ...]:
    """The marks with their offsets moved."""
    return tuple(one._replace(start=move(one.start), end=move(one.end)) for one in marks)


def join_prose(pieces: Sequence[Prose], separator: str = HARD_BREAK) -> Prose:
    """Several texts as one, with a separator between them."""
    whole = pieces[0]
    for piece in pieces[1:]:
        whole = _joined(whole, piece, separator)
    return whole


def _joined(above: Prose, below: Prose, separator: str) -> Prose:
    """Two texts as one."""
    shift = len(above.text) + len(separator)
    place = [above.ends[-1]] if above.text else [0]
    moved = below.moved(lambda place: place + shift)
    return Prose(
        text=above.text + separator + below.text,
        starts=[*above.starts, *place * len(separator), *below.starts],
        ends=[*above.ends, *place * len(separator), *below.ends],
        anchors=above.anchors + moved.anchors,
        pictures=above.pictures + moved.pictures,
        strong=above.strong + moved.strong,
        stressed=above.stressed + moved.stressed,
        headings=above.headings + moved.headings,
        quoted=above.quoted + moved.quoted,
        stated=above.stated + moved.stated,
        parts=above.parts + moved.parts,
    )
