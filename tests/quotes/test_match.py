"""A quote stands if the page has its words."""

import pytest

from clippings.quotes import QuoteMatch, QuoteVerdict


@pytest.mark.parametrize(
    ("verdict", "stands"),
    [
        ("present", True),
        ("typography", True),
        ("changed", False),
        ("absent", False),
        ("unreadable", False),
    ],
)
def test_a_match_stands_or_does_not(verdict: QuoteVerdict, *, stands: bool) -> None:
    assert QuoteMatch(verdict=verdict).stands is stands
