"""Each quote of a clipping gets its match."""

from clippings.clipping import Clipping, Quote
from clippings.quotes.match import QuoteMatch
from clippings.quotes.stored import QuoteReading, stored_quotes
from tests.quotes.stored import CHANGED, URL, stored


def test_a_quote_without_a_match_is_unreadable() -> None:
    clipping = Clipping(id="a", quotes=(Quote("One"), Quote("Two")))
    made = list(stored_quotes(clipping, QuoteReading(URL, reason="the page is gone")))
    assert [(one.field, one.match.verdict) for one in made] == [
        ("quote[0]", "unreadable"),
        ("quote[1]", "unreadable"),
    ]


def test_a_single_quote_has_no_number() -> None:
    clipping = Clipping(id="a", quotes=(Quote("One"),))
    (one,) = stored_quotes(clipping, QuoteReading(URL, (QuoteMatch(verdict="present"),)))
    assert (one.field, one.match.verdict, one.reason) == ("quote", "present", "")


def test_a_quote_that_stands_is_reported_if_its_verdict_fails() -> None:
    assert stored(CHANGED).is_reported(())
    assert not stored(QuoteMatch(verdict="typography")).is_reported(("changed",))
    assert stored(QuoteMatch(verdict="typography")).is_reported(("typography",))


def test_a_page_is_readable_where_all_of_it_could_be_looked_at() -> None:
    present, unreadable = QuoteMatch(verdict="present"), QuoteMatch(verdict="unreadable")
    assert QuoteReading(URL, (present,)).is_readable
    assert not QuoteReading(URL, (present, unreadable)).is_readable
    assert not QuoteReading(URL, reason="the page is gone").is_readable
