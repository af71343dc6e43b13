"""Stored quotes as sentences, as findings, and in both reports."""

import pytest

from clippings.quotes.match import QuoteMatch
from clippings.quotes.quote_findings import elided, failing_verdicts, quote_findings, quote_sentence
from clippings.quotes.stored import StoredQuote
from tests.quotes.stored import CHANGED, stored


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        (stored(QuoteMatch(verdict="present")), "the page has “It has 176 parts”"),
        (
            stored(QuoteMatch(verdict="typography")),
            "the page has “It has 176 parts” in other typography",
        ),
        (
            stored(CHANGED),
            "the page says “178” where the quote says “176”; also says “not”; "
            "does not say “really”",
        ),
        (
            stored(QuoteMatch(verdict="changed", words="parts It has")),
            "the page has these words, but not together or not in this order",
        ),
        (
            stored(QuoteMatch(verdict="absent"), is_copy=True),
            "the saved copy does not have “It has 176 parts”",
        ),
        (
            stored(QuoteMatch(verdict="unreadable")),
            "the page does not show all of its text, "
            "and “It has 176 parts” is not in what it shows",
        ),
        (
            stored(QuoteMatch(verdict="unreadable"), reason="the page is gone (404)"),
            "“It has 176 parts” was not looked for: the page is gone (404)",
        ),
    ],
)
def test_each_verdict_is_a_sentence(quote: StoredQuote, told: str) -> None:
    assert quote_sentence(quote) == told


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("It […] opens", "in place of the dots the page has “never”"),
        ("It [Ada] opens", "in place of the brackets the page has “never”"),
        ("It … [opens]", "in place of the dots and brackets the page has “never”"),
        ("It is. It opens", "between its sentences the page has “never”"),
    ],
)
def test_the_words_in_place_of_dots_and_brackets_are_reported(quote: str, told: str) -> None:
    assert elided(quote, QuoteMatch(verdict="typography", elided=("never",))) == told


def test_a_quote_that_stands_is_no_finding_unless_its_verdict_fails() -> None:
    quote = stored(QuoteMatch(verdict="typography"))
    assert list(quote_findings([quote], failing_verdicts([]))) == []
    (finding,) = quote_findings([quote], failing_verdicts(["typography"]))
    assert (finding.rule, finding.severity, finding.id) == ("typography", "error", "a")


def test_every_report_carries_the_words_of_the_page() -> None:
    (finding,) = quote_findings([stored(CHANGED)], failing_verdicts([]))
    assert finding.hint == (
        "compare the quote with the page and correct it; the page has “It has 178 parts”"
    )
