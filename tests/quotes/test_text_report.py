"""The report for people has the most serious last."""

from clippings.quotes.json_report import write
from clippings.quotes.match import QuoteMatch
from clippings.quotes.text_report import paragraphs, quote_summary
from tests.quotes.stored import CHANGED, stored


def test_the_most_serious_comes_last_and_passwords_are_masked() -> None:
    quotes = [stored(CHANGED), stored(QuoteMatch(verdict="unreadable"))]
    told = paragraphs(quotes, width=0)
    assert [one.split(": ")[1].split()[0] for one in told] == ["unreadable", "changed"]
    assert "sesame" not in "".join(told) + write(quotes)
    assert quote_summary(quotes) == "2 quotes: 1 changed, 1 unreadable"


def test_the_words_of_a_file_are_not_called_those_of_a_page() -> None:
    (in_file,) = paragraphs([stored(CHANGED, url="scans/a.pdf")], width=0)
    assert "\n    ours: It has [-176-]" in in_file
    assert "\n    file: It has {+178+}" in in_file


def test_sentences_are_folded_for_a_terminal_alone() -> None:
    (whole,) = paragraphs([stored(CHANGED)], width=0)
    (folded,) = paragraphs([stored(CHANGED)], width=40)
    assert max(map(len, folded.split("\n"))) <= 40 < max(map(len, whole.split("\n")))
    assert folded.split() == whole.split()
