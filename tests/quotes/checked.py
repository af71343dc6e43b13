"""Checks a quote on a page with a given paragraph."""

from clippings.quotes import QuoteMatch, check_quote

FILLER = "<p>" + "The town hall has a clock that nobody has wound for years. " * 5


def check(paragraph: str, quote: str) -> QuoteMatch:
    """The match of a quote on a page with this paragraph among others."""
    return check_quote(
        f"<title>Open - The Courier</title><article><p>{paragraph}</p>{FILLER}</article>", quote
    )
