"""Collects the text of a block piece by piece."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import compress
from typing import Literal

from clippings.page_entries.markup.box_parts import BoxParts
from clippings.page_entries.markup.prose import UNSEEN, Anchor, Picture, Prose
from clippings.spans import Span, free_of
from clippings.written_dates.line import find_dates

Stretch = Literal["strong", "stressed", "heading", "quoted"]
# RFC 3986 has no braces in addresses, and TeX puts braces around them. Quotations may be in them.
_BARE = re.compile(r"https?://(?:„[^\s<>{}\"„“”]*[“”]|[^\s<>{}\"“”\u2028\u2029])+")
_ISO_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?(?!\d)")


@dataclass
class ProseBuilder:
    """Collects text, links and marks token by token."""

    text: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    stretches: dict[Stretch, list[Span]] = field(default_factory=lambda: defaultdict(list))
    open_anchors: list[Anchor] = field(default_factory=list)
    open_stretches: dict[Stretch, list[int]] = field(default_factory=lambda: defaultdict(list))
    open_time: tuple[int, str] | None = None
    parts: BoxParts = field(default_factory=BoxParts)

    def write(self, text: str, span: Span) -> None:
        """Add text that is written at this span of the page."""
        start, end = span
        one_to_one = len(text) == end - start
        starts = range(start, end) if one_to_one else [start] * len(text)
        ends = range(start + 1, end + 1) if one_to_one else [end] * len(text)
        if not UNSEEN.isdisjoint(text):
            seen = [char not in UNSEEN for char in text]
            text = "".join(compress(text, seen))
            starts, ends = list(compress(starts, seen)), list(compress(ends, seen))
        self.text += text
        self.starts += starts
        self.ends += ends

    def open_anchor(self, url: str, span: Span, target: Span | None) -> None:
        """Begin a link."""
        self.open_anchors.append(Anchor(len(self.text), -1, url, span, target))

    def close_anchor(self, span: Span) -> None:
        """End the innermost link, and give its address to the pictures in it."""
        if not self.open_anchors:
            return
        opened = self.open_anchors.pop()
        whole = Span(opened.span.start, span.end)
        self.anchors.append(opened._replace(end=len(self.text), span=whole))
        for number, picture in enumerate(self.pictures):
            if whole.start <= picture.span.start < whole.end:
                self.pictures[number] = picture._replace(link=opened.url, span=whole)

    def open_stretch(self, kind: Stretch) -> None:
        """Begin a marked stretch."""
        self.open_stretches[kind].append(len(self.text))

    def close_stretch(self, kind: Stretch) -> None:
        """End a marked stretch; a quotation ends before the breaks after its words."""
        if not self.open_stretches[kind]:
            return
        start, end = self.open_stretches[kind].pop(), len(self.text)
        while kind == "quoted" and end > start and self.text[end - 1].isspace():
            end -= 1
        self.stretches[kind].append(Span(start, end))

    def close_time(self, span: Span) -> None:
        """End a `time` element; if its text has no date, add that of its attribute."""
        if not self.open_time:
            return
        (start, value), self.open_time = self.open_time, None
        date = _ISO_DATE.match(value)
        if date and not find_dates("".join(self.text[start:])):
            self.write(f" {date[0]}", span)

    def add_bare_addresses(self) -> None:
        """Add links for addresses in the text that are not marked as links."""
        for match in _BARE.finditer("".join(self.text)):
            start = match.start()
            url = _without_punctuation(match[0][: self._unbroken(*match.span())])
            words = Span(start, start + len(url))
            if url and free_of(self.anchors, words):
                span = Span(self.starts[start], self.ends[words.end - 1])
                self.anchors.append(Anchor(*words, url, span, span))
        self.anchors.sort(key=lambda anchor: anchor.start)

    def _unbroken(self, start: int, end: int) -> int:
        """The number of characters from `start` on without markup between them."""
        places = range(start + 1, end)
        broken = (place for place in places if self.starts[place] != self.ends[place - 1])
        return next(broken, end) - start

    def done(self) -> Prose:
        """The collected text."""
        self.add_bare_addresses()
        return Prose(
            text="".join(self.text),
            starts=self.starts,
            ends=self.ends,
            anchors=tuple(self.anchors),
            pictures=tuple(self.pictures),
            strong=tuple(self.stretches["strong"]),
            stressed=tuple(self.stretches["stressed"]),
            headings=tuple(self.stretches["heading"]),
            quoted=tuple(self.stretches["quoted"]),
            parts=tuple(self.parts.found),
        )


def _without_punctuation(url: str) -> str:
    """A bare address without the full stop or bracket of the sentence (GFM, 6.9)."""
    while url.removeprefix("https://").removeprefix("http://"):
        unopened = url[-1] in ")]" and url.count(url[-1]) > url.count("(["[")]".index(url[-1])])
        if url[-1] not in ".,;:!?*_~'’" and not unopened:
            break
        url = url[:-1]
    return url if len(url) > len("https://") else ""
