"""A heading may be the name of an outlet and a date."""

import pytest

from clippings.words.named_dates import name_and_date


@pytest.mark.parametrize(
    ("heading", "name", "date"),
    [
        ("Le Monde, May 4, 2021", "Le Monde", "2021-05-04"),
        ("4 May 2021: Le Monde", "Le Monde", "2021-05-04"),
        ("Le Monde (May 2021)", "Le Monde", "2021-05"),
        ("Le Monde – 2021", "Le Monde", "2021"),
    ],
)
def test_a_mark_parts_them(heading: str, name: str, date: str) -> None:
    told = name_and_date(heading)
    assert told
    assert (told[0], str(told[1].date)) == (name, date)


@pytest.mark.parametrize(
    "heading",
    [
        "Le Monde",
        "Le Monde 2021",
        "May 4, 2021",
        "Le Monde, May 4, 2021, and more",
        "From 2019 to 2021: Le Monde",
        "How the people of the town saved the river, 2021",
    ],
)
def test_without_one_of_them_or_with_more_it_is_another(heading: str) -> None:
    assert name_and_date(heading) is None
