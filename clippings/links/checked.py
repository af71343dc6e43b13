"""All that one check has found."""

from collections import Counter
from typing import NamedTuple

from clippings.links.link import Link
from clippings.quotes.stored import StoredQuote


class Checked(NamedTuple):
    """Links and quotes in the order of the file; `unasked` links were not reached in time.

    Of the quotes there are only those that do not stand on their pages, or are to fail.
    """

    links: tuple[Link, ...] = ()
    quotes: tuple[StoredQuote, ...] = ()
    unasked: int = 0

    @property
    def summary(self) -> dict[str, int]:
        """How many links, how many of each verdict that occurs, how many of them are ignored."""
        counts = Counter[str](link.verdict for link in self.links)
        counts.update(quote.match.verdict for quote in self.quotes)
        ignored = sum(link.ignored for link in self.links)
        ignored += sum(quote.ignored is not None for quote in self.quotes)
        besides = {"ignored": ignored, "unasked": self.unasked}
        told = {what: number for what, number in besides.items() if number}
        return {"links": len(self.links), **dict(sorted(counts.items())), **told}
