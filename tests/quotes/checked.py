"""Whether a quote stands in a paragraph of a page."""

from clippings.quotes import QuoteMatch, check_quote

FILLER = "<p>" + "The town hall has a clock that nobody has wound for years. " * 5


def check(paragraph: str, quote: str) -> QuoteMatch:
    """What a page with this paragraph, among others, says to the quote."""
    return check_quote(
        f"<title>Open - The Courier</title><article><p>{paragraph}</p>{FILLER}</article>", quote
    )
