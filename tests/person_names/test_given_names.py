"""Which words are given names."""

import pytest

from clippings.person_names.given_names import GIVEN_NAMES, is_given_name


@pytest.mark.parametrize("word", ["Jane", "JANE", "Zoë", "Łukasz", "Søren", "Jean-Luc", "Сергій"])
def test_a_given_name_is_known_in_any_spelling(word: str) -> None:
    assert is_given_name(word)


@pytest.mark.parametrize("word", ["jane", "May", "Paris", "Energy", ""])
def test_plain_words_and_places_are_none(word: str) -> None:
    assert not is_given_name(word)


def test_every_name_is_listed_once() -> None:
    names = GIVEN_NAMES.split()

    assert len(names) == len({*names})
