"""Dates that can be, and have been."""

import pytest

from tests.rules.judging import clipping, messages


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2021-02-30", "2021-02-30 is not in the calendar"),
        ("2021-5-4", "'2021-5-4' is not a date in the form 2021-05-04"),
        ("May 2021", "'May 2021' is not a date"),
        ("1021-05-04", "the year 1021 is before 1450"),
    ],
)
def test_passes_on_what_cannot_be_read(written: str, said: str) -> None:
    (message,) = messages(clipping(date=written), "date")
    assert message.startswith(f"3 error: {said}")


@pytest.mark.parametrize("written", ["2026-11-24", "2026-12", "2027", "2917-05-04"])
def test_warns_of_the_future(written: str) -> None:
    assert messages(clipping(date=written), "date") == [f"3 warning: {written} is in the future"]


@pytest.mark.parametrize("written", ["2026-11-23", "2026-11", "2026", "1889-06-01"])
def test_takes_what_may_be_today_or_earlier(written: str) -> None:
    assert messages(clipping(date=written), "date") == []


def test_a_draft_may_lie_ahead() -> None:
    assert messages(clipping(date="2027-01-01", status="draft"), "date") == []
