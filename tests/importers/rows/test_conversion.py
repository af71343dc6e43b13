"""One value of theirs as one of ours."""

import pytest

from clippings.importers.rows.conversion import converted, read_day, spoken_name


@pytest.mark.parametrize("field", ["title", "outlet"])
def test_an_arrow_is_no_part_of_words(field: str) -> None:
    assert converted(field, "Acme News ↗ ") == "Acme News"
    assert converted(field, "**Acme News** →") == "Acme News"


def test_a_locale_is_a_language_tag() -> None:
    assert converted("lang", "it_IT") == "it-IT"


@pytest.mark.parametrize(
    ("text", "day"), [("4 May 2021", "2021-05-04"), ("May 2021", "2021-05"), ("soon", ""), ("", "")]
)
def test_a_date_is_as_exact_as_it_is_told(text: str, day: str) -> None:
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
def test_a_family_name_that_stands_first_is_spoken_behind_the_given_one(
    text: str, given: int, spoken: str
) -> None:
    assert spoken_name(text, given=given) == spoken
