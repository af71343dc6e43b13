"""A quote of the data file with its match on a page."""

from clippings.finding import Place
from clippings.quotes.match import Difference, QuoteMatch
from clippings.quotes.stored import StoredQuote

URL = "https://ann:sesame@paper.example/a"


CHANGED = QuoteMatch(
    verdict="changed",
    words="It has 178 parts",
    differences=(Difference("176", "178"), Difference("", "not"), Difference("really", "")),
)


def stored(
    match: QuoteMatch, *, url: str = URL, reason: str = "", is_copy: bool = False
) -> StoredQuote:
    """The quote with a match."""
    return StoredQuote(
        id="a",
        field="quote",
        place=Place("data/clippings.yaml", 3, 10),
        quote="It has 176 parts",
        match=match,
        url=url,
        reason=reason,
        is_copy=is_copy,
    )
