"""Counts of views and likes."""

import pytest

from clippings.words.counts import says_counts


@pytest.mark.parametrize("words", ["161 likes", "1,2 Tsd. Aufrufe", "> 5.600 views and 20 shares"])
def test_numbers_of_what_visitors_do_are_counts(words: str) -> None:
    assert says_counts(words)


@pytest.mark.parametrize("words", ["20 Minutes", "Likes", "161", "5 likes it", "3 views of a city"])
def test_other_words_are_none(words: str) -> None:
    assert not says_counts(words)
