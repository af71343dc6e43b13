"""An entry of a page while it is read, part by part."""

from dataclasses import dataclass, field

from clippings.fields import FIELDS
from clippings.finding import Finding, Place
from clippings.languages import language_of
from clippings.page_entries.entry import PageEntry, Part, Role
from clippings.values import Plain, one_or_list
from clippings.written_dates.line import SpelledDate


@dataclass
class EntryReading:
    """What is known so far about an entry."""

    line: int
    plain: dict[str, Plain] = field(default_factory=dict)
    quotes: list[dict[str, Plain]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def has(self, *roles: Role) -> bool:
        """Whether a part with one of these roles has been read."""
        return any(part.role in roles for part in self.parts)

    def note(self, remark: str) -> None:
        """Add a remark to the note, for text that no other field holds."""
        known = self.plain.get("note")
        self.plain["note"] = f"{known}; {remark}" if known else remark

    def take_date(self, found: SpelledDate, written: str) -> None:
        """Keep a date, or report that it can be read in two ways."""
        if found.date:
            self.plain["date"] = str(found.date)
            return
        either = " or ".join(str(date) for date in found.readings)
        message = f"{written!r} can be read as {either}: the clipping is left without a date"
        place = Place(line=self.line)
        self.findings.append(
            Finding(rule="date", severity="warning", message=message, place=place, field="date")
        )

    def done(self) -> PageEntry:
        """The entry, its keys in the order of the data file."""
        if self.quotes:
            quotes: list[Plain] = [_shortest(quote) for quote in self.quotes]
            self.plain["quote"] = one_or_list(quotes)
        self._guess_language()
        plain = {key: self.plain[key] for key in FIELDS if key in self.plain}
        parts = tuple(sorted(self.parts, key=lambda part: part.span))
        return PageEntry(line=self.line, plain=plain, parts=parts, findings=tuple(self.findings))

    def _guess_language(self) -> None:
        """Set the language of quotes or title, where it is beyond doubt.

        A summary is in the language of the page, so it does not count.
        """
        texts = [quote["text"] for quote in self.quotes] or [self.plain.get("title")]
        words = " ".join(one for one in texts if isinstance(one, str))
        if "lang" not in self.plain and (lang := language_of(words)):
            self.plain["lang"] = lang


def _shortest(quote: dict[str, Plain]) -> Plain:
    """A quote as its text alone, if it has nothing else."""
    return quote["text"] if list(quote) == ["text"] else dict(quote)
