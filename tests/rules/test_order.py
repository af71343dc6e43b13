"""Newest first."""

import pytest

from tests.rules.judging import messages


def dated(*dates: str, more: str = "") -> str:
    """A data file with one clipping a line for each date."""
    return "".join(
        f"- {{id: c{n}, title: T, date: {date}{more}}}\n" for n, date in enumerate(dates, start=1)
    )


@pytest.mark.parametrize(
    "dates",
    [
        ["2021-07-14", "2021-06-15", "2021-05-20", "2021-05-04"],
        ["2021-07-14", "2021-07-14"],
        ["2021-07", "2021-07-14", "2021", "2021-05-04"],
        ["2021-05-04", "2021-05", "2021-05-20"],
        ["2021-05-04", "2021-06-04", "2021-07-04"],
        ["2021-05-04", "2021-06-04"],
        ["2021-05-04", "2020-01-01", "2021-09-09", "2019-01-01", "2022-01-01", "2018-05-05"],
        ["2021-05-04"],
        [],
    ],
)
def test_is_silent_in_a_list_in_order_oldest_first_or_without_order(dates: list[str]) -> None:
    assert messages(dated(*dates), "order") == []


@pytest.mark.parametrize(
    ("dates", "line"),
    [
        (["2021-05-04", "2021-07-14", "2021-03-12"], 1),
        (["2021-07-14", "2021-05-04", "2021-06-15", "2021-03-12"], 2),
        (["2021-07-14", "2021-06-15", "2021-05-20", "2021-05-04", "2021-07-01"], 5),
        (["2021-07-14", "2019-01-01", "2021-06-15", "2021-05-20"], 2),
        (["2021-07", "2021-06", "2021-08", "2021-05", "2020"], 3),
    ],
)
def test_names_the_one_that_is_out_of_place(dates: list[str], line: int) -> None:
    assert messages(dated(*dates), "order") == [
        f"{line} warning: the list is newest first, {dates[line - 1]} is out of place"
    ]


def test_one_slip_makes_one_warning_in_a_long_list() -> None:
    dates = [f"{year}-06" for year in range(2020, 1990, -1)]
    dates.insert(20, "2019-01-01")
    assert len(messages(dated(*dates), "order")) == 1


def test_each_section_has_its_order() -> None:
    radio = dated("2021-07-14", "2020-01-01", more=", section: Radio")
    press = dated("2022-07-14", "2021-01-01", more=", section: Press")
    assert messages(radio + press, "order") == []


@pytest.mark.parametrize("more", [", featured: true", ", status: draft", ", status: left-out"])
def test_what_is_shown_elsewhere_stands_where_it_likes(more: str) -> None:
    first = dated("2019-01-01", more=more)
    assert messages(first + dated("2021-07-14", "2021-05-04"), "order") == []
