"""Spellings of a word that readers take for the same."""

import pytest

from clippings.quotes.spellings import spelling_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cœur", "coeur"),
        ("привезет", "привезёт"),
        ("Aрхив", "архив"),
        ("Kαι", "και"),
        ("khỏe", "khoẻ"),
        ("Işık", "ışık"),
        ("इंतज़ार", "इंतजार"),
        ("الرى", "الري"),
        ("الأنوال", "الانوال"),
    ],
)
def test_words_that_are_the_same_to_readers(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("sınır", "sinir"), ("möglich", "moglich"), ("पड़ा", "पडा"), ("μm", "mm"), ("мая", "мая́к")],
)
def test_words_that_are_not(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)
