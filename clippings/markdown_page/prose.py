"""What a reader sees of a block of Markdown, and where in the page each character of it stands."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from markdown_it.token import Token

HARD_BREAK = "\u2028"
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)", re.ASCII)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=<>`]+))")
# In an attribute a name without its semicolon is no reference (HTML, 13.2.5.73): ?a=1&copy=2.
_REFERENCE = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")
_STRONG_TAGS = ("strong", "b")


class Span(NamedTuple):
    """A stretch of the page, as offsets into its text."""

    start: int
    end: int


class Anchor(NamedTuple):
    """A link: which characters of the prose, where to, where it and its address are written."""

    start: int
    end: int
    url: str
    span: Span
    target: Span | None


class Picture(NamedTuple):
    """An image and the address it links to; `place` is where in the prose it stands."""

    place: int
    src: str
    alt: str
    credit: str
    link: str
    span: Span
    target: Span | None


@dataclass(frozen=True, kw_only=True)
class Prose:
    """Text with its links, images and strong stretches, and the page offsets of its characters.

    Soft breaks are `\\n`, hard ones HARD_BREAK.
    """

    text: str = ""
    starts: Sequence[int] = ()
    ends: Sequence[int] = ()
    anchors: tuple[Anchor, ...] = ()
    pictures: tuple[Picture, ...] = ()
    strong: tuple[Span, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Where characters `start` to `end` stand in the page; there must be one at least."""
        return Span(self.starts[start], self.ends[end - 1])


@dataclass
class _Builder:
    """Collects prose token by token."""

    text: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    strong: list[Span] = field(default_factory=list)
    open_anchors: list[Anchor] = field(default_factory=list)
    open_strong: list[int] = field(default_factory=list)

    def write(self, text: str, span: Span) -> None:
        one_to_one = len(text) == span.end - span.start
        for place, char in enumerate(text, span.start):
            self.text.append(char)
            self.starts.append(place if one_to_one else span.start)
            self.ends.append(place + 1 if one_to_one else span.end)

    def open_anchor(self, url: str, span: Span, target: Span | None) -> None:
        self.open_anchors.append(Anchor(len(self.text), -1, url, span, target))

    def close_anchor(self, span: Span) -> None:
        if not self.open_anchors:
            return
        opened = self.open_anchors.pop()
        whole = Span(opened.span.start, span.end)
        self.anchors.append(opened._replace(end=len(self.text), span=whole))
        for number, picture in enumerate(self.pictures):
            if whole.start <= picture.span.start < whole.end:
                self.pictures[number] = picture._replace(link=opened.url, span=whole)

    def close_strong(self) -> None:
        if self.open_strong:
            self.strong.append(Span(self.open_strong.pop(), len(self.text)))

    def done(self) -> Prose:
        return Prose(
            text="".join(self.text),
            starts=self.starts,
            ends=self.ends,
            anchors=tuple(self.anchors),
            pictures=tuple(self.pictures),
            strong=tuple(self.strong),
        )


def read_prose(tokens: Iterable[Token], offsets: Sequence[int]) -> Prose:
    """The prose of a block; `offsets` are the page offsets of its content and of its end."""
    builder = _Builder()
    for token in tokens:
        start, end = token.meta["span"]
        span = Span(offsets[start], offsets[end - 1] + 1 if end > start else offsets[start])
        target = token.meta.get("target")
        _take(builder, token, span, target and Span(offsets[target[0]], offsets[target[1]]))
    return builder.done()


def _take(builder: _Builder, token: Token, span: Span, target: Span | None) -> None:
    match token.type:
        case "text" | "text_special" | "code_inline":
            builder.write(token.content, span)
        case "softbreak":
            builder.write("\n", span)
        case "hardbreak":
            builder.write(HARD_BREAK, span)
        case "link_open":
            builder.open_anchor(str(token.attrs["href"]), span, target)
        case "link_close":
            builder.close_anchor(span)
        case "strong_open":
            builder.open_strong.append(len(builder.text))
        case "strong_close":
            builder.close_strong()
        case "image":
            alt = "".join(child.content for child in token.children or ())
            src, credit = str(token.attrs["src"]), str(token.attrs.get("title", ""))
            place = len(builder.text)
            builder.pictures.append(Picture(place, src, alt, credit, "", span, target))
        case "html_inline":
            _take_tag(builder, token.content, span)


def _take_tag(builder: _Builder, source: str, span: Span) -> None:
    tag = _TAG.match(source)
    if not tag:
        return
    closing, name = bool(tag[1]), tag[2].lower()
    values = dict(read_attributes(source))
    if name == "br":
        builder.write(HARD_BREAK, span)
    elif name in _STRONG_TAGS and closing:
        builder.close_strong()
    elif name in _STRONG_TAGS:
        builder.open_strong.append(len(builder.text))
    elif name == "a" and closing:
        builder.close_anchor(span)
    elif name == "a" and "href" in values:
        url, place = values["href"]
        builder.open_anchor(url, span, Span(span.start + place.start, span.start + place.end))
    elif name == "img" and "src" in values:
        src, place = values["src"]
        alt, credit = (values.get(key, ("",))[0] for key in ("alt", "title"))
        target = Span(span.start + place.start, span.start + place.end)
        builder.pictures.append(Picture(len(builder.text), src, alt, credit, "", span, target))


def read_attributes(tag: str) -> Iterator[tuple[str, tuple[str, Span]]]:
    """The attributes of a tag, each with its value and where in the tag the value stands."""
    for match in _ATTRIBUTE.finditer(tag):
        group = match.lastindex or 2
        value = _REFERENCE.sub(lambda reference: html.unescape(reference[0]), match[group])
        yield match[1].lower(), (value.strip(), Span(*match.span(group)))
