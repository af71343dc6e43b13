"""The quotes of a clipping, held against what was read of its page."""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from clippings.clipping import Clipping
from clippings.finding import Ignored, Place
from clippings.quotes.match import QuoteMatch

UNREAD = QuoteMatch(verdict="unreadable")


class QuoteReading(NamedTuple):
    """What a page or its saved copy (`is_copy`) at `url` says to the quotes of one clipping.

    There is a match for each quote; none where the page could not be read, and `reason` says why.
    """

    url: str
    matches: tuple[QuoteMatch, ...] = ()
    reason: str = ""
    is_copy: bool = False

    @property
    def is_readable(self) -> bool:
        """Whether the text of the page was there to be looked at."""
        return all(match.verdict != "unreadable" for match in self.matches) and not self.reason


class StoredQuote(NamedTuple):
    """A quote of the data file, how it stands to the page at `url`, and where it is written.

    `reason` says why a page could not be read; `is_copy` is true for a saved copy; `ignored` is
    there when a comment at the quote says so.
    """

    id: str
    field: str
    place: Place
    quote: str
    match: QuoteMatch
    url: str
    reason: str = ""
    is_copy: bool = False
    ignored: Ignored | None = None

    def is_amiss(self, fail_on: Container[str]) -> bool:
        """Whether it is to be told: it does not stand, or its verdict is one of `fail_on`."""
        return not self.match.stands or self.match.verdict in fail_on


def stored_quotes(clipping: Clipping, reading: QuoteReading) -> Iterator[StoredQuote]:
    """Each quote of the clipping with its match."""
    texts = [quote.text for quote in clipping.quotes]
    matches: Sequence[QuoteMatch] = reading.matches or [UNREAD] * len(texts)
    for number, (text, match) in enumerate(zip(texts, matches, strict=True)):
        field = "quote" if len(texts) == 1 else f"quote[{number}]"
        yield StoredQuote(
            id=clipping.id,
            field=field,
            place=clipping.place(field),
            quote=text,
            match=match,
            url=reading.url,
            reason=reading.reason,
            is_copy=reading.is_copy,
        )
