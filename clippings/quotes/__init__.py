"""Is this quote on this page, word for word?

match.py           what there is to say
check.py           the verdict
tokens.py          a text as words, numbers and signs
characters.py      classes of characters
tokenizing.py      how a text is read into them
spellings.py       a word in spellings that readers take for the same
numbers.py         numbers without the marks between their thousands
negations.py       words that turn a sentence into its contrary, by language
edges.py           where a quote may begin and end
readings.py        the ways in which a page is read for it: without asides, in capitals
asides.py          who said it, marks of notes
blocks.py          adverts, captions and boxes between two parts of a quote
elisions.py        the dots, brackets and words for what a quote leaves out
credits.py         names and addresses after a quote
passages.py        where its words stand, elisions and inserted blocks passed over
changes.py         the nearest passage where they do not
differences.py     the words in which the two differ
marking.py         both with these words marked
walls.py           pages whose text cannot be there
stored.py          the quotes of a clipping, held against its page
quote_findings.py  these in words and as findings; text_report.py and json_report.py write them
"""

from collections.abc import Iterable

from clippings.quotes.match import Difference, QuoteMatch, QuoteVerdict

__all__ = ("Difference", "QuoteMatch", "QuoteVerdict", "check_quote", "check_quotes")


def check_quote(html: bytes | str, quote: str, charset: str | None = None) -> QuoteMatch:
    """Look for a quote on a page. Never fails.

    `charset` is what the header of the answer says, for a page in bytes. Of a page with
    more than a million letters of text, or 30,000 tags, only these are read: what is not among
    them is unreadable, not absent.
    """
    return check_quotes(html, [quote], charset)[0]


def check_quotes(
    html: bytes | str, quotes: Iterable[str], charset: str | None = None
) -> tuple[QuoteMatch, ...]:
    """Look for several quotes on one page, which is read once, as `check_quote` does for one."""
    from clippings.quotes.check import check

    return check(html, quotes, charset)
