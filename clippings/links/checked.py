"""All that one check has found."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from clippings.links.link import CheckedLink
from clippings.links.shards import Shard

if TYPE_CHECKING:
    from clippings.quotes.stored import StoredQuote


class Checked(NamedTuple):
    """Links, and quotes in the order of the file; `unasked` links were not reached in time.

    Of the quotes there are only those that do not stand on their pages, or are to fail;
    `quote_verdicts` says of all that were looked for how many got which verdict.
    """

    links: tuple[CheckedLink, ...] = ()
    quotes: "tuple[StoredQuote, ...]" = ()
    quote_verdicts: Mapping[str, int] = MappingProxyType({})
    unasked: int = 0
    shard: Shard = Shard()

    @property
    def counts(self) -> dict[str, int]:
        """How many of what was checked, for a report that sums up."""
        besides = {"quotes": sum(self.quote_verdicts.values()), "not asked": self.unasked}
        return {"links": len(self.links), **_occurring(besides)}

    @property
    def summary(self) -> dict[str, int]:
        """How many links, how many of each verdict that occurs, how many of them are ignored."""
        verdicts = Counter(link.verdict for link in self.links)
        ignored = sum(link.ignored for link in self.links)
        besides = {"ignored": ignored, "unasked": self.unasked}
        return {"links": len(self.links), **dict(sorted(verdicts.items())), **_occurring(besides)}

    @property
    def quotes_summary(self) -> dict[str, int]:
        """The same of the quotes."""
        verdicts = dict(sorted(self.quote_verdicts.items()))
        ignored = sum(quote.ignored is not None for quote in self.quotes)
        return {"quotes": sum(verdicts.values()), **verdicts, **_occurring({"ignored": ignored})}


def _occurring(counts: Mapping[str, int]) -> dict[str, int]:
    return {what: number for what, number in counts.items() if number}
