"""A quote begins and ends at words, and does not cut a figure from its unit."""

import pytest

from clippings.quotes.edges import has_same_spacing, may_begin, may_end
from clippings.quotes.tokenizing import fold
from clippings.quotes.tokens import TokenRun


@pytest.mark.parametrize(
    ("before", "after", "begins", "ends"),
    [
        ("it ", "opens", True, True),
        ("it, ", "opens", True, True),
        ("l’", "activité", True, False),
        ("well-", "known", False, False),
        ("5 ", "% of it", False, False),
        ("$", "5", False, False),
        ("$ ", "5", False, False),
        ("5 ", "kg", True, True),
        ("5 ", "$10", True, True),
        ("博物", "馆", True, True),
    ],
)
def test_where_it_may(before: str, after: str, begins: bool, ends: bool) -> None:
    number = len(fold(before))
    text = fold(before + after)
    assert (may_begin(text, number), may_end(text, number)) == (begins, ends)


def test_it_may_at_the_ends_of_the_text() -> None:
    text = fold("well-known")
    assert may_begin(text, 0)
    assert may_end(text, len(text))


@pytest.mark.parametrize(
    ("page", "quote", "same"),
    [
        ("nowhere near", "now here near", False),
        ("we’re open", "were open", False),
        ("5 percent of it", "5 per cent of it", True),
        ("막대한 투자를", "막대한투자를", True),
        ("well-known house", "wellknown house", True),
        ("it opens", "it  opens", True),
    ],
)
def test_a_space_within_a_word_makes_others_of_it(page: str, quote: str, same: bool) -> None:
    theirs, ours = fold(page), fold(quote)
    runs = TokenRun(0, len(theirs)), TokenRun(0, len(ours))
    assert theirs.key == ours.key
    assert has_same_spacing(theirs, runs[0], ours, runs[1]) is same
