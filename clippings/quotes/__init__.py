"""Is this quote on this page, word for word?

match.py           the result of looking for a quote: verdict, words, differences
check.py           the check that comes to the verdict
tokens.py          a text as tokens: words, numbers and signs
characters.py      character classes
tokenizing.py      how a text is split into tokens
spellings.py       spellings of a word that readers take for the same
numbers.py         numbers without their thousands separators
negations.py       words for “not”, by language
edges.py           where a quote may begin and end
readings.py        the ways in which a page is searched: as it is, without asides, in capitals
asides.py          attributions within speech (“said Ada”), and note marks
blocks.py          adverts, captions and boxes between two parts of a quote
elisions.py        dots, brackets and words that mark what a quote leaves out
credits.py         names and addresses after a quote
passages.py        passages with a quote's words, across elisions and inserted blocks
changes.py         the most similar passage if there is none
differences.py     the words in which quote and passage differ
marking.py         both with these words marked
walls.py           pages that do not show their text: paywalls, consent dialogues, scripts
stored.py          the quotes of a clipping, each with its match
quote_findings.py  these as findings and sentences
text_report.py     the report for people
json_report.py     the report for programs
"""

from collections.abc import Iterable

from clippings.quotes.match import Difference, QuoteMatch, QuoteVerdict

__all__ = ("Difference", "QuoteMatch", "QuoteVerdict", "check_quote", "check_quotes")


def check_quote(html: bytes | str, quote: str, charset: str | None = None) -> QuoteMatch:
    """Look for a quote on a page. Never raises.

    `charset` is the one in the response header, for a page in bytes. Only the first million
    characters of text, and the first 30,000 tags, of a page are read: a quote that is not among
    them is unreadable, not absent.
    """
    return check_quotes(html, [quote], charset)[0]


def check_quotes(
    html: bytes | str, quotes: Iterable[str], charset: str | None = None
) -> tuple[QuoteMatch, ...]:
    """Look for several quotes on one page as `check_quote` does, but parse the page only once."""
    from clippings.quotes.check import check

    return check(html, quotes, charset)
