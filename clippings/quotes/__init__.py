"""Is this quote on this page, word for word?

check.py        the verdict
tokens.py       a text as words, numbers and signs
edges.py        where a quote may begin and end
passages.py     where its words stand, elisions and inserted blocks passed over
changes.py      the nearest passage where they do not
differences.py  the words in which the two differ
marking.py      both with these words marked
walls.py        pages whose text cannot be there
stored.py       the quotes of a clipping, held against its page
telling.py      these in words and as findings; text_report.py and json_report.py write them
"""

from clippings.quotes.check import QuoteMatch, QuoteVerdict, check_quote, check_quotes
from clippings.quotes.differences import Difference

__all__ = ("Difference", "QuoteMatch", "QuoteVerdict", "check_quote", "check_quotes")
