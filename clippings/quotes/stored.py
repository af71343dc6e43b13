"""The quotes of a clipping, each with its match on the page."""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from clippings.addresses import is_path
from clippings.clipping import Clipping
from clippings.finding import Ignored, Place
from clippings.quotes.match import QuoteMatch

UNREAD = QuoteMatch(verdict="unreadable")


class QuoteReading(NamedTuple):
    """The result of looking for one clipping's quotes on a page or its saved copy (`is_copy`).

    There is a match for each quote; none if the page could not be read for the given `reason`.
    """

    url: str
    matches: tuple[QuoteMatch, ...] = ()
    reason: str = ""
    is_copy: bool = False

    @property
    def is_readable(self) -> bool:
        """Whether the text of the page could be searched."""
        return all(match.verdict != "unreadable" for match in self.matches) and not self.reason


class StoredQuote(NamedTuple):
    """A quote of the data file, its place there, and its match on the page or in the file at `url`.

    `reason` is why the page could not be read; `is_copy` is true for a saved copy; `ignored` is set
    if a `clip: ignore` comment applies to the quote.
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

    @property
    def is_file(self) -> bool:
        """Whether it was looked for in a file of the repository."""
        return is_path(self.url)

    def is_reported(self, fail_on: Container[str]) -> bool:
        """Whether to report it: it does not stand, or its verdict is in `fail_on`."""
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
