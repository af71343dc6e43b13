"""Retry-After and pauses."""

import time

import pytest

from clippings.links.asking.patience import Patience, pause_before, retry_after


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("1.5", 1.5),
        ("Wed, 14 Oct 2026 17:47:40 GMT", 60.0),
        ("Wednesday, 14-Oct-26 17:47:40 GMT", 60.0),
        ("Wed, 14 Oct 2020 17:47:40 GMT", 0.0),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("99999999999999", None),
        ("Wed, 99 Oct 2026 17:47:40 GMT", None),
        ("٣", None),
    ],
)
def test_both_forms_and_nonsense(header: str, seconds: float | None) -> None:
    from datetime import UTC, datetime

    now = datetime(2026, 10, 14, 17, 46, 40, tzinfo=UTC).timestamp()
    assert retry_after({"retry-after": header}, now) == seconds


def test_a_date_is_counted_from_the_servers_own_clock() -> None:
    headers = {
        "date": "Wed, 14 Oct 2026 17:46:40 GMT",
        "retry-after": "Wed, 14 Oct 2026 17:47:40 GMT",
    }
    assert retry_after(headers, 0.0) == 60.0


def test_a_date_without_a_zone_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    headers = {
        "retry-after": "Wed Oct 14 17:47:00 2026",
        "date": "Wed, 14 Oct 2026 17:46:40 GMT",
    }
    waited = retry_after(headers, 0.0)
    monkeypatch.undo()
    time.tzset()
    assert waited == 20.0


def test_pauses_grow_and_vary() -> None:
    assert [pause_before(n, Patience(), lambda: 0.0) for n in (1, 2, 3)] == [0.8, 2.0, 4.0]
    assert pause_before(1, Patience(), lambda: 1.0) == 1.0
