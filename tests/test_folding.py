"""Texts as they are compared."""

import pytest

from clippings.folding import folded, in_one_case, sound_of, without_accents


@pytest.mark.parametrize(
    ("text", "key"),
    [("L’Équipe", "lequipe"), ("The New-York Times", "thenewyorktimes"), ("Straße 7", "strasse7")],
)
def test_names_are_compared_without_accents_blanks_and_signs(text: str, key: str) -> None:
    assert folded(text) == key


@pytest.mark.parametrize(
    ("text", "key"), [("L’Équipe", "léquipe"), ("ﬁne “print”", "fineprint"), ("１２", "12")]
)
def test_titles_are_compared_with_their_accents(text: str, key: str) -> None:
    assert in_one_case(text) == key


def test_letters_keep_their_case_and_signs_without_accents() -> None:
    assert without_accents("Août 5, „Ägypten“") == "Aout 5, „Agypten“"


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
