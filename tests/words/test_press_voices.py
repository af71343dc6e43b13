"""Headings above press voices."""

import pytest

from clippings.words.press_voices import may_name_voices, names_voices


@pytest.mark.parametrize(
    "heading",
    [
        "Pressestimmen",
        "Pressestimmen · Ein Buch",
        "Stimmen aus der Presse",
        "Press quotes",
        "What the press says",
        "What critics are saying",
        "Praise from the press",
        "La presse en parle",
        "Échos de presse",
        "La prensa dice",
        "O que diz a imprensa",
        "La stampa scrive",
        "Persstemmen",
        "Пресса о нас",
    ],
)
def test_a_heading_names_press_voices(heading: str) -> None:
    assert names_voices(heading)


@pytest.mark.parametrize("heading", ["Praise for The Book", "Reviews", "Press", "Kritiken"])
def test_a_heading_may_stand_over_press_voices(heading: str) -> None:
    assert may_name_voices(heading)
    assert not names_voices(heading)


@pytest.mark.parametrize("heading", ["Testimonials", "Press kit", "About", "Our mission"])
def test_other_headings_do_not(heading: str) -> None:
    assert not names_voices(heading)
    assert not may_name_voices(heading)
