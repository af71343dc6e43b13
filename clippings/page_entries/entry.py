"""An entry of a press page: its facts, and the place of each part and each fact."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from clippings.dates import PartialDate
from clippings.finding import Finding
from clippings.spans import Span
from clippings.values import Plain
from clippings.words.quotation import STRAIGHT, Marks
from clippings.written_dates.spelling import Spelling

Role = Literal["heading", "source", "title", "author", "summary", "quote", "image", "line"]
# The order of the parts of an entry, unless a page shows another one.
ROLES: tuple[Role, ...] = (
    "heading",
    "source",
    "title",
    "author",
    "summary",
    "quote",
    "image",
)


class Slot(NamedTuple):
    """The place of a fact, without what surrounds it."""

    fact: str
    span: Span


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of an entry, and how it is written.

    `core` is the link, or the bare name, of a source line. Parts with one `group` are blocks of one
    quotation. `html` is whether the part is in a block of HTML.
    """

    role: Role
    span: Span
    slots: tuple[Slot, ...] = ()
    marks: Marks = STRAIGHT
    spelling: Spelling | None = None
    readings: tuple[PartialDate, ...] = ()
    core: Span | None = None
    group: int = 0
    html: bool = False

    def slot(self, fact: str) -> Span | None:
        """The place of this fact."""
        return next((slot.span for slot in self.slots if slot.fact == fact), None)


@dataclass(frozen=True, kw_only=True)
class PageEntry:
    """A clipping on a page; `plain` has the keys of the data file."""

    line: int
    plain: Mapping[str, Plain] = field(hash=False)
    parts: tuple[Part, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def span(self) -> Span:
        """From the first character of the entry to the last."""
        return Span(self.parts[0].span.start, self.parts[-1].span.end)

    def part(self, role: Role, number: int = 0) -> Part | None:
        """The part with this role, or the second, third … of them."""
        parts = [part for part in self.parts if part.role == role]
        return parts[number] if number < len(parts) else None
