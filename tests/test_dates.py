"""Dates are as exact as they are known, and the calendar has them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.dates import EARLIEST, PartialDate, make_date, parse_date, today
from clippings.errors import BadValue


@given(st.dates(min_value=date(EARLIEST, 1, 1)))
def test_every_day_since_print_is_read_and_written_back(day: date) -> None:
    for text in (str(day), str(day)[:7], str(day)[:4]):
        assert str(parse_date(text)) == text


@given(st.text() | st.from_regex(r"\d{1,5}[-/.]\d{1,3}([-/.]\d{1,3})?"))
def test_no_text_raises_anything_else(text: str) -> None:
    try:
        parse_date(text)
    except BadValue as error:
        assert error.hint  # noqa: PT017


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("2021-02-30", "2021-02-30 is not in the calendar (day is out of range", "correct"),
        ("2021-13", "2021-13 is not in the calendar (month must be in 1..12)", "correct"),
        ("2021-00", "2021-00 is not in the calendar", "leave out the parts"),
        (
            "2021-05-00",
            "2021-05-00 is not in the calendar",
            "leave out the parts",
        ),
        ("1449", "the year 1449 is before 1450", "did you mean another year?"),
        ("0000", "0000 is not in the calendar", "leave out"),
        ("2021-5-4", "'2021-5-4' is not a date in the form 2021-05-04", "write 2021-05-04"),
        ("2021/05", "'2021/05' is not a date in the form 2021-05-04", "write 2021-05"),
        ("2021.5.4", "'2021.5.4' is not a date in the form 2021-05-04", "write 2021-05-04"),
        ("2021-05-04T10:00:00Z", "'2021-05-04T10:00:00Z' is not a date", "write 2021-05-04"),
        ("4 May 2021", "'4 May 2021' is not a date", "write 2021-05-04, or 2021-05 or 2021"),
        ("２０２１", "'２０２１' is not a date", "write 2021-05-04, or"),
        ("2021-05-04\n", "'2021-05-04\\n' is not a date", "write 2021-05-04, or"),
        ("9" * 5000, f"'{'9' * 60}…' is not a date", "write 2021-05-04, or"),
        ("", "'' is not a date", "write"),
    ],
)
def test_what_is_no_date_is_told_with_the_way_out(text: str, message: str, hint: str) -> None:
    with pytest.raises(BadValue) as told:
        parse_date(text)
    assert told.value.message.startswith(message)
    assert told.value.hint.startswith(hint)


def test_a_month_covers_its_days() -> None:
    month, day = PartialDate(2021, 5), PartialDate(2021, 5, 4)
    assert month.covers(day)
    assert PartialDate(2021).covers(day)
    assert not day.covers(month)
    assert not month.covers(PartialDate(2021, 6, 4))
    assert day.agrees(month)
    assert not day.agrees(PartialDate(2021, 5, 5))


def test_dates_are_in_the_order_of_time() -> None:
    assert (
        PartialDate(2020, 12, 31)
        < PartialDate(2021)
        < PartialDate(2021, 1)
        < PartialDate(2021, 1, 1)
    )


def test_today_is_a_day() -> None:
    assert today().day


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ((2021,), (2021, 5, 4), 0),
        ((2021, 5), (2021, 5, 31), 0),
        ((2021,), (2020, 12, 30), 2),
        ((2021,), (2022, 1, 2), 2),
        ((2024, 2), (2024, 3, 1), 1),
        ((2021, 5, 4), (2021, 5, 9), 5),
        ((9999,), (9999, 12), 0),
    ],
)
def test_days_are_counted_between_the_nearest_that_two_dates_can_be(
    one: tuple[int, ...], other: tuple[int, ...], days: int
) -> None:
    first, second = PartialDate(*one), PartialDate(*other)
    assert (first.days_from(second), second.days_from(first)) == (days, days)


def test_a_day_has_a_month() -> None:
    with pytest.raises(BadValue, match="day 4 of 2021 has no month"):
        make_date(2021, 0, 4)
