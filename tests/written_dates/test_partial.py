"""Days and months below the heading of their year."""

import pytest

from clippings.written_dates.partial import days_without_year, find_months, leading_end


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("4 May: A piece", ["2021-05-04"]),
        ("May 4 – A piece", ["2021-05-04"]),
        ("31 February: A piece", []),
        ("A piece of May", []),
        ("A piece\u2028Daily News, 4 May\u2028It is back.", ["2021-05-04"]),
        ("A piece\u2028 4 May \u2028 It is back.", ["2021-05-04"]),
        ("It opened on\n4 May\nand closed", []),
    ],
)
def test_a_day_takes_the_year_above_it(line: str, dates: list[str]) -> None:
    assert [str(one.date) for one in days_without_year(line, 2021)] == dates


@pytest.mark.parametrize(
    ("line", "dates"),
    [("December: A piece", ["2021-12"]), ("A piece", []), ("4 December", [])],
)
def test_a_month_by_its_whole_name_does_too(line: str, dates: list[str]) -> None:
    assert [str(one.date) for one in find_months(line, 2021)] == dates


def test_a_month_in_roman_numerals_begins_a_line_where_it_may_stand_alone() -> None:
    assert leading_end("V A piece", alone=True) == 1
    assert leading_end("V A piece", alone=False) == 0
    assert leading_end("A piece", alone=True) == 0
