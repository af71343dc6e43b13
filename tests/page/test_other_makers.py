"""Persons in a byline who did something else than write."""

import pytest

from clippings.page.other_makers import names_other_maker
from clippings.page.people import people


@pytest.mark.parametrize(
    "part",
    [
        "John Roe (Fotos)",
        "Übersetzt von Jane Doe",
        "Vorgelesen von Anna Klein",
        "Tradotto da Mario Rossi",
        "Traducción de Jane Doe",
    ],
)
def test_who_pictured_translated_or_read_it_is_no_writer(part: str) -> None:
    assert names_other_maker(part)


@pytest.mark.parametrize(
    "part",
    [
        "Jane Doe (Text und Fotos)",
        "Jane Doe (Fotos und Text)",
        "Jane Doe (photos and words)",
        "Anna von Anna Klein",
        "Hedwig von der Heide",
        "Iracema de Maria Lima",
        "Leonardo da Vinci",
    ],
)
def test_a_word_of_a_name_is_no_word_for_a_deed(part: str) -> None:
    assert not names_other_maker(part)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Von Jane Doe (Text) und John Roe (Fotos)", ("Jane Doe",)),
        ("By Jane Doe and John Roe (photos and video)", ("Jane Doe",)),
        ("By Jane Doe and John Roe (text and photos)", ("Jane Doe", "John Roe")),
        ("Übersetzt von Jane Doe", ()),
        ("Rezension von Jane Doe", ("Jane Doe",)),
    ],
)
def test_only_the_writers_of_a_byline_are_its_persons(byline: str, names: tuple[str, ...]) -> None:
    assert people(byline) == names
