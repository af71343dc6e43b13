"""The date and the one in the address."""

import pytest

from tests.rules.judging import clipping, messages


@pytest.mark.parametrize("date", ["2021-05-14", "2012-05-04", "2021-06", "2020"])
def test_warns_where_they_disagree(date: str) -> None:
    text = clipping(url="https://example.org/2021/05/04/a", date=date)
    assert messages(text, "url-date") == [
        f"3 warning: the date is {date}, the address says 2021-05-04"
    ]


@pytest.mark.parametrize("date", ["2021-05-04", "2021-05-03", "2021-05-05", "2021-05", "2021"])
def test_lets_a_day_and_what_is_less_exact_pass(date: str) -> None:
    text = clipping(url="https://example.org/2021/05/04/a", date=date)
    assert messages(text, "url-date") == []
