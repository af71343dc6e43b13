"""Converts one value of a list to that of a field."""

import pytest

from clippings.importers.rows.conversion import converted, read_day, spoken_name


@pytest.mark.parametrize("field", ["title", "outlet"])
def test_arrows_are_removed_from_words(field: str) -> None:
    assert converted(field, "Acme News ↗ ") == "Acme News"
    assert converted(field, "**Acme News** →") == "Acme News"


def test_a_locale_is_a_language_tag() -> None:
    assert converted("lang", "it_IT") == "it-IT"


@pytest.mark.parametrize(
    ("text", "day"), [("4 May 2021", "2021-05-04"), ("May 2021", "2021-05"), ("soon", ""), ("", "")]
)
def test_a_date_is_as_exact_as_it_is_given(text: str, day: str) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("text", "given", "spoken"),
    [
        ("Doe, Jr., Jane", -1, "Jane Doe Jr."),
        ("Doe, Jane, Jr.", 0, "Jane Doe Jr."),
        ("Doe, Jane", -1, "Jane Doe"),
        ("Le Monde", 0, "Le Monde"),
    ],
)
def test_a_leading_family_name_goes_after_the_given_name(
    text: str, given: int, spoken: str
) -> None:
    assert spoken_name(text, given=given) == spoken
