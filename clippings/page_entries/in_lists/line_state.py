"""A line while its facts are taken out of it one after the other."""

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
    """`words` are those of the link that may be a title or a name.

    A line that is `shared` tells of other clippings as well; `named` if their links are outlets.
    Where title and outlet stand is told by other lines that are `alike`. Most links of a page, or
    most headings of its cards, may name outlets; so may the section that a line stands below.
    """

    unit: Unit
    source: Anchor
    rest: Remainder
    reading: EntryReading
    words: Span
    slots: list[Slot] = field(default_factory=list)
    title: Span | None = None
    outlet: Span | None = None
    date: SpelledDate | None = None
    date_in_link: Span | None = None
    shared: bool = False
    named: bool = False
    alike: bool = False
    links_name_outlets: bool = False
    cards_name_outlets: bool = False
    below_outlet: bool = False

    @property
    def plain(self) -> dict[str, Plain]:
        """The facts so far."""
        return self.reading.plain

    @property
    def is_bare(self) -> bool:
        """Whether the link has no words but its address."""
        return self.words.start == self.words.end and self.picture is None

    @property
    def link_text(self) -> str:
        """What the link says, but for what facts have taken of it."""
        return self.text(self.words)

    @property
    def is_generic(self) -> bool:
        """Whether it says no more than that it is a link, if anything."""
        return is_generic(self.link_text)

    @property
    def is_local(self) -> bool:
        """Whether the piece is a file of the site, so that no host tells its outlet."""
        return bool(self.source.url) and not is_web_address(self.source.url)

    @property
    def picture(self) -> Picture | None:
        """The picture that the link shows, or the first of a line with one clipping.

        Buttons that share the page show none.
        """
        every = [one for one in self.unit.prose.pictures if not is_sharing(one.link or "")]
        linked = [one for one in every if one.link and one.link == self.source.url]
        return next(iter(linked or (() if self.shared else every)), None)

    def left(self) -> list[Span]:
        """What no fact has taken, as far as it says something."""
        words = [(one, self.text(one)) for one in self.rest.chunks()]
        return [one for one, said in words if any(map(str.isalpha, said)) and not is_generic(said)]

    def text(self, span: Span) -> str:
        """Some of the line as the page has it, on one line."""
        return self.unit.prose.text_of(span)

    def keep(self, fact: str, span: Span) -> None:
        """Take a fact out of the line, where it has letters, and remember where it is written."""
        if not any(map(str.isalnum, self.text(span))):
            return
        text = self.unit.prose.text
        span = without_pointers(text, span)
        if fact == "title":
            self.title = span = _closed(text, _ended(text, span, _JOINING))
        self.rest.take(*span)
        if fact == "outlet":
            self.outlet = span = _behind_by(text, _ended(text, span, _OPENING + _JOINING))
        self.plain[fact] = self.text(span)
        self.slots.append(Slot(fact, self.unit.prose.span(*span)))


def _ended(text: str, span: Span, marks: str) -> Span:
    """Some words without the marks at their end that lead on: "NHK「" and a title, “A title,”."""
    return span._replace(end=span.start + len(text[slice(*span)].rstrip(marks)))


def _behind_by(text: str, span: Span) -> Span:
    """A name without the word that leads to whoever wrote it: "By The Planet"."""
    led = _BY.match(text, *span)
    return span._replace(start=led.end()) if led else span


def _closed(text: str, span: Span) -> Span:
    """A title without the bracket that begins in it and goes on behind it, as "(Jo Doe, 2021)"."""
    opened = text.rfind("(", *span)
    if opened <= span.start or ")" in text[opened : span.end]:
        return span
    ends = text[span.end : span.end + 1] == ")" and not is_like_a_name(text[opened : span.end])
    return span._replace(end=span.end + 1 if ends else len(text[:opened].rstrip()))
