"""Cyrillic words as addresses have them."""

import pytest

from clippings.words.latin import in_latin


@pytest.mark.parametrize(
    ("words", "latin"),
    [("медуза", "meduza"), ("щука", "shchuka"), ("объём", "obem"), ("їжак", "izhak"), ("so", "so")],
)
def test_letter_by_letter(words: str, latin: str) -> None:
    assert in_latin(words) == latin
