"""A line while its facts are taken one after the other."""

import re
from dataclasses import dataclass, field

from clippings.addresses import is_web_address
from clippings.page_entries.entry import Slot
from clippings.page_entries.entry_reading import EntryReading
from clippings.page_entries.in_lists.remainder import Remainder
from clippings.page_entries.markup.prose import Anchor, Picture
from clippings.page_entries.stretches.sources import is_sharing
from clippings.page_entries.stretches.units import Unit
from clippings.spans import Span
from clippings.values import Plain
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name
from clippings.words.pointers import without_pointers
from clippings.written_dates.line import SpelledDate

_OPENING = " \u3000（「『«“„(["
_JOINING = " \u00a0,;"
_BY = re.compile(r"By\s+(?=[A-Z\d])")


@dataclass
class LineState:
    """A line, and the facts taken out of it so far.

    `link_span` is the part of the link's text that may be a title or a name. `shared` is whether
    the line is about other clippings as well; `link_is_outlet` whether its links are names of
    outlets. `by_layout` is whether title and outlet were placed by the layout of other lines.
    `links_name_outlets` and `cards_name_outlets` are whether most links, or most headings of cards,
    on the page are names of outlets; `below_outlet` whether the heading above is one.
    """

    unit: Unit
    source: Anchor
    rest: Remainder
    reading: EntryReading
    link_span: Span
    slots: list[Slot] = field(default_factory=list)
    title: Span | None = None
    outlet: Span | None = None
    date: SpelledDate | None = None
    date_in_link: Span | None = None
    shared: bool = False
    link_is_outlet: bool = False
    by_layout: bool = False
    links_name_outlets: bool = False
    cards_name_outlets: bool = False
    below_outlet: bool = False

    @property
    def plain(self) -> dict[str, Plain]:
        """The facts so far, by field."""
        return self.reading.plain

    @property
    def is_bare(self) -> bool:
        """Whether the link has no text but its address."""
        return self.link_span.start == self.link_span.end and self.picture is None

    @property
    def link_text(self) -> str:
        """The link's text, without what facts have taken of it."""
        return self.text(self.link_span)

    @property
    def is_generic(self) -> bool:
        """Whether the link's text is empty or only says that it is a link."""
        return is_generic(self.link_text)

    @property
    def is_local(self) -> bool:
        """Whether the piece is a file of the site, so that no host names its outlet."""
        return bool(self.source.url) and not is_web_address(self.source.url)

    @property
    def picture(self) -> Picture | None:
        """The picture in the link, or the first one of a line about one clipping.

        Buttons for sharing the page do not count.
        """
        pictures = [one for one in self.unit.prose.pictures if not is_sharing(one.link or "")]
        linked = [one for one in pictures if one.link and one.link == self.source.url]
        return next(iter(linked or (() if self.shared else pictures)), None)

    def left(self) -> list[Span]:
        """The words that no fact has taken, unless they are generic."""
        words = [(one, self.text(one)) for one in self.rest.chunks()]
        return [one for one, text in words if any(map(str.isalpha, text)) and not is_generic(text)]

    def text(self, span: Span) -> str:
        """Some of the line as on the page, on one line."""
        return self.unit.prose.text_of(span)

    def keep(self, fact: str, span: Span) -> None:
        """Take a fact out of the line, if it has letters or digits, and note its place."""
        if not any(map(str.isalnum, self.text(span))):
            return
        text = self.unit.prose.text
        span = without_pointers(text, span)
        if fact == "title":
            self.title = span = _closed(text, _rstripped(text, span, _JOINING))
        self.rest.take(*span)
        if fact == "outlet":
            self.outlet = span = _without_by(text, _rstripped(text, span, _OPENING + _JOINING))
        self.plain[fact] = self.text(span)
        self.slots.append(Slot(fact, self.unit.prose.span(*span)))


def _rstripped(text: str, span: Span, marks: str) -> Span:
    """Some words without marks at their end: "NHK「" before a title, “A title,”."""
    return span._replace(end=span.start + len(text[slice(*span)].rstrip(marks)))


def _without_by(text: str, span: Span) -> Span:
    """A name without the word before it in "By The Planet"."""
    led = _BY.match(text, *span)
    return span._replace(start=led.end()) if led else span


def _closed(text: str, span: Span) -> Span:
    """A title with the end of a bracket left open, or without that bracket: "(Jo Doe, 2021)"."""
    opened = text.rfind("(", *span)
    if opened <= span.start or ")" in text[opened : span.end]:
        return span
    ends = text[span.end : span.end + 1] == ")" and not is_like_a_name(text[opened : span.end])
    return span._replace(end=span.end + 1 if ends else len(text[:opened].rstrip()))
