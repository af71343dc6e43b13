"""Stored quotes in words, as findings, and as both reports."""

import json

import pytest

from clippings.clipping import Clipping, Quote
from clippings.finding import Place
from clippings.quotes.json_report import read_shape, write
from clippings.quotes.match import Difference, QuoteMatch
from clippings.quotes.stored import QuoteReading, StoredQuote, stored_quotes
from clippings.quotes.telling import elided, failing_verdicts, quote_findings, quote_sentence
from clippings.quotes.text_report import paragraphs, quote_summary

URL = "https://ann:sesame@paper.example/a"
CHANGED = QuoteMatch(
    verdict="changed",
    words="It has 178 parts",
    differences=(Difference("176", "178"), Difference("", "not"), Difference("really", "")),
)


def _stored(match: QuoteMatch, *, reason: str = "", is_copy: bool = False) -> StoredQuote:
    return StoredQuote(
        id="a",
        field="quote",
        place=Place("data/clippings.yaml", 3, 10),
        quote="It has 176 parts",
        match=match,
        url=URL,
        reason=reason,
        is_copy=is_copy,
    )


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        (_stored(QuoteMatch(verdict="present")), "the page has “It has 176 parts”"),
        (
            _stored(QuoteMatch(verdict="typography")),
            "the page has “It has 176 parts” in other typography",
        ),
        (
            _stored(CHANGED),
            "the page says “178” where the quote says “176”; also says “not”; "
            "does not say “really”",
        ),
        (
            _stored(QuoteMatch(verdict="changed", words="parts It has")),
            "the page has these words apart from each other or in another order",
        ),
        (
            _stored(QuoteMatch(verdict="absent"), is_copy=True),
            "the saved copy does not have “It has 176 parts”",
        ),
        (
            _stored(QuoteMatch(verdict="unreadable")),
            "the page does not show all of its text, "
            "and “It has 176 parts” is not in what it shows",
        ),
        (
            _stored(QuoteMatch(verdict="unreadable"), reason="the page is gone (404)"),
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
def test_what_stands_in_place_of_dots_and_brackets_is_told(quote: str, told: str) -> None:
    assert elided(quote, QuoteMatch(verdict="typography", elided=("never",))) == told


def test_what_stands_is_no_finding_unless_it_is_to_fail() -> None:
    quote = _stored(QuoteMatch(verdict="typography"))
    assert list(quote_findings([quote], failing_verdicts([]))) == []
    (finding,) = quote_findings([quote], failing_verdicts(["typography"]))
    assert (finding.rule, finding.severity, finding.id) == ("typography", "error", "a")


def test_every_report_carries_the_words_of_the_page() -> None:
    (finding,) = quote_findings([_stored(CHANGED)], failing_verdicts([]))
    assert finding.hint == (
        "compare the quote with the page and correct it; the page has “It has 178 parts”"
    )


def test_a_quote_without_a_match_is_unreadable() -> None:
    clipping = Clipping(id="a", quotes=(Quote("One"), Quote("Two")))
    stored = list(stored_quotes(clipping, QuoteReading(URL, reason="the page is gone")))
    assert [(one.field, one.match.verdict) for one in stored] == [
        ("quote[0]", "unreadable"),
        ("quote[1]", "unreadable"),
    ]


def test_the_gravest_is_told_last_and_no_password_at_all() -> None:
    quotes = [_stored(CHANGED), _stored(QuoteMatch(verdict="unreadable"))]
    told = paragraphs(quotes, width=0)
    assert [one.split(": ")[1].split()[0] for one in told] == ["unreadable", "changed"]
    assert "sesame" not in "".join(told) + write(quotes)
    assert quote_summary(quotes) == "2 quotes: 1 changed, 1 unreadable"


def test_sentences_are_folded_for_a_terminal_alone() -> None:
    (whole,) = paragraphs([_stored(CHANGED)], width=0)
    (folded,) = paragraphs([_stored(CHANGED)], width=40)
    assert max(map(len, folded.split("\n"))) <= 40 < max(map(len, whole.split("\n")))
    assert folded.split() == whole.split()


def test_the_shape_in_json_is_read_back() -> None:
    quote = _stored(CHANGED, is_copy=True)
    (shape,) = json.loads(write([quote]))["quotes"]
    again = read_shape(shape)
    assert (again.match, again.quote, again.is_copy) == (quote.match, quote.quote, True)
    assert json.loads(write([again]))["quotes"] == [shape]
