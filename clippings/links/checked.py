"""All that one check has found."""

from collections import Counter
from dataclasses import dataclass

from clippings.links.link import Link, Use


@dataclass(frozen=True, kw_only=True)
class QuoteCheck:
    """A quote that is not on its page as it is in the file; `words` are the page's own."""

    use: Use
    verdict: str
    quote: str
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Checked:
    """Links in the order of the file, quotes that differ; `unasked` were not reached in time."""

    links: tuple[Link, ...] = ()
    quotes: tuple[QuoteCheck, ...] = ()
    unasked: int = 0

    @property
    def summary(self) -> dict[str, int]:
        """How many links, and how many of each verdict that occurs."""
        counts = Counter[str](link.verdict for link in self.links)
        counts.update(quote.verdict for quote in self.quotes)
        unasked = {"unasked": self.unasked} if self.unasked else {}
        return {"links": len(self.links), **dict(sorted(counts.items())), **unasked}
