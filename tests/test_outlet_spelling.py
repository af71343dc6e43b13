"""Spellings of the names of outlets."""

import pytest

from clippings.outlet_spelling import sound_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le Monde", "le monde"),
        ("Le Monde", "lemonde.fr"),
        ("The Guardian", "Guardian"),
        ("Télérama", "Telerama"),
        ("BBC", "bbc.co.uk"),
    ],
)
def test_spellings_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("taz", "Die Zeit"), ("Wired", "Wired UK"), ("", "The")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert sound_of(one) != sound_of(other)
