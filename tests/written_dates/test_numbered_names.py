"""A number that ends a name is not the first day of a range."""

import pytest

from clippings.written_dates.line import find_dates


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("France 24", "12 May 2021"),
        ("Rai 3", "12 maggio 2021"),
        ("BBC Radio 4", "12 May 2021"),
        ("Covid-19", "12 May 2021"),
    ],
)
@pytest.mark.parametrize("dash", [" – ", " - "])
def test_a_number_that_ends_a_name_is_no_first_of_several_days(
    name: str, dash: str, date: str
) -> None:
    (found,) = find_dates(f"{name}{dash}{date}: a title")
    assert (found.start, str(found.date)) == (len(name + dash), "2021-05-12")


@pytest.mark.parametrize(
    "line",
    [
        "Berlin, 3 – 12 May 2021",
        "Vom 3 – 12 Mai 2021",
        "Montag 3 – 12 Mai 2021",
        "Radio 3–12 May 2021",
        "shown 3 – 12 May 2021",
    ],
)
def test_of_several_days_the_month_is_sure(line: str) -> None:
    (found,) = find_dates(line)
    assert str(found.date) == "2021-05"
