"""Dates that pages write for machines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.page.dates.stamps import read_stamp
from clippings.page.dates.written_days import find_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-05-04T10:00:00.000+02:00", "2021-05-04"),
        ("2021-05-04 23:59:00 -0800", "2021-05-04"),
        ("2021-5-4 22:17", "2021-05-04"),
        ("20210504T100000+0900", "2021-05-04"),
        ("20210504", "2021-05-04"),
        ("Tue, 04 May 2021 10:00:00 GMT", "2021-05-04"),
        ("1620115200", "2021-05-04"),
        ("1620115200000", "2021-05-04"),
        ("2021-05", "2021-05"),
        ("2021-05-04T25:00:00+02:00", "2021-05-04"),
    ],
)
def test_a_machine_stamp_gives_its_day_as_written(text: str, day: str) -> None:
    stamp = read_stamp(text)

    assert stamp is not None
    assert stamp.day == day


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "14:36",
            "soon",
            "2021-13-01",
            "2021-02-30",
            "0001-01-01T00:00:00",
            "May",
            "1" * 4000,
        ),
        *("1970-01-01T01:00:00+01:00", "1970-01-01", "000000000"),
    ],
)
def test_other_text_gives_no_day(text: str) -> None:
    assert read_stamp(text) is None


@given(st.text(max_size=80))
def test_no_text_is_beyond_reading(text: str) -> None:
    stamp = read_stamp(text)

    assert stamp is None or stamp.day[:4].isdigit()
    assert (find_day(text) or "0000")[:4].isdigit()


@given(st.dates())
def test_every_day_of_the_press_is_read_back(day: object) -> None:
    text = str(day)
    stamp = read_stamp(text)

    assert stamp is None if not "1800" <= text < "2101" else stamp is not None and stamp.day == text
