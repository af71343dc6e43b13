"""The results of one check."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from clippings.finding import Place
from clippings.links.link import CheckedLink
from clippings.links.shards import Shard

if TYPE_CHECKING:
    from clippings.quotes.stored import StoredQuote


class FoundQuote(NamedTuple):
    """A quote that stands, of which a report has only the place and the verdict."""

    id: str
    field: str
    place: Place
    verdict: str


class Checked(NamedTuple):
    """Links, and quotes in file order.

    `unasked` and `unasked_quotes` are how many were not reached in time. `quotes` has only those
    that are reported: they do not stand, or their verdict fails; the others are in `found`.
    """

    links: tuple[CheckedLink, ...] = ()
    quotes: "tuple[StoredQuote, ...]" = ()
    found: tuple[FoundQuote, ...] = ()
    unasked: int = 0
    unasked_quotes: int = 0
    shard: Shard = Shard()

    @property
    def quote_verdicts(self) -> Mapping[str, int]:
        """The number of all quotes by verdict."""
        verdicts = [quote.match.verdict for quote in self.quotes]
        return Counter([*verdicts, *(quote.verdict for quote in self.found)])

    @property
    def counts(self) -> dict[str, int]:
        """The number of links, quotes and unasked ones, for a summary."""
        others = {"quotes": sum(self.quote_verdicts.values()), "not asked": self.unasked}
        others |= {"unchecked quotes": self.unasked_quotes}
        return {"links": len(self.links), **_nonzero(others)}

    @property
    def summary(self) -> dict[str, int]:
        """The number of links in all, by verdict, ignored, and unasked."""
        verdicts = Counter(link.verdict for link in self.links)
        ignored = sum(link.ignored for link in self.links)
        others = {"ignored": ignored, "unasked": self.unasked}
        return {"links": len(self.links), **dict(sorted(verdicts.items())), **_nonzero(others)}

    @property
    def quotes_summary(self) -> dict[str, int]:
        """The number of quotes in all, by verdict, ignored, and unasked."""
        verdicts = dict(sorted(self.quote_verdicts.items()))
        ignored = sum(quote.ignored is not None for quote in self.quotes)
        others = {"ignored": ignored, "unasked": self.unasked_quotes}
        return {"quotes": sum(verdicts.values()), **verdicts, **_nonzero(others)}


def _nonzero(counts: Mapping[str, int]) -> dict[str, int]:
    return {what: number for what, number in counts.items() if number}
