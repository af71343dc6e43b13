"""Addresses and answers of the Wayback Machine."""

import json

import pytest

from clippings.checking.wayback import (
    Wayback,
    capture_at,
    lookup_address,
    nearest_in,
    save_address,
    wayback_at,
)
from clippings.clipping import Archive
from clippings.dates import PartialDate
from clippings.errors import ClipError

CAPTURE = "http://web.archive.org/web/20210504120000/https://www.lemonde.fr/a"


@pytest.mark.parametrize(
    ("date", "tail"),
    [
        (PartialDate(2021, 5, 4), "&timestamp=20210504"),
        (PartialDate(2021, 5), "&timestamp=202105"),
        (PartialDate(2021), "&timestamp=2021"),
        (None, ""),
    ],
)
def test_the_capture_nearest_to_a_date_is_asked_for(date: PartialDate | None, tail: str) -> None:
    address = lookup_address(Wayback(), "https://a.example/b?c=d&e", date)
    query = "url=https%3A%2F%2Fa.example%2Fb%3Fc%3Dd%26e"
    assert address == f"https://archive.org/wayback/available?{query}{tail}"


def test_another_service_is_asked_for_everything() -> None:
    local = wayback_at("http://127.0.0.1:8000/")
    assert save_address(local, "https://a.example/b#c") == (
        "http://127.0.0.1:8000/save/https://a.example/b"
    )
    assert wayback_at("") == Wayback()
    with pytest.raises(ClipError, match="is not a web address"):
        wayback_at("archive.example")


def _answer(**closest: object) -> bytes:
    known = {"available": True, "url": CAPTURE, "timestamp": "20210504120000", "status": "200"}
    return json.dumps({"archived_snapshots": {"closest": {**known, **closest}}}).encode()


def test_the_nearest_capture_is_read() -> None:
    secure = CAPTURE.replace("http:", "https:", 1)
    assert nearest_in(_answer()) == Archive(secure, PartialDate(2021, 5, 4))


@pytest.mark.parametrize(
    ("moment", "date"),
    [
        ("2021", PartialDate(2021)),
        ("202105", PartialDate(2021, 5)),
        (20210504, PartialDate(2021, 5, 4)),
        ("20219999000000", None),
        ("", None),
    ],
)
def test_a_time_stamp_may_be_short(moment: object, date: PartialDate | None) -> None:
    named = nearest_in(_answer(timestamp=moment))
    assert named is not None
    assert named.date == date


@pytest.mark.parametrize(
    "answer", [b"", b"<html>", b"[]", b"null", b"{}", b"[" * 100_000, b"\xff\xfe"]
)
def test_what_is_no_answer_is_told_from_no_capture(answer: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        nearest_in(answer)


@pytest.mark.parametrize(
    "answer",
    [
        b'{"archived_snapshots": {}}',
        b'{"archived_snapshots": {"closest": {}}}',
        b'{"archived_snapshots": {"closest": null}}',
        b'{"archived_snapshots": []}',
        b'{"archived_snapshots": null}',
        _answer(status="404"),
        _answer(url="javascript:alert(1)"),
        _answer(url=7),
    ],
)
def test_other_answers_name_none(answer: bytes) -> None:
    assert nearest_in(answer) is None


@pytest.mark.parametrize(
    ("url", "date"),
    [
        (CAPTURE, PartialDate(2021, 5, 4)),
        (CAPTURE.replace("/https", "if_/https"), PartialDate(2021, 5, 4)),
        (CAPTURE.replace("0504", "9999"), None),
        (CAPTURE.replace("20210504120000", "2021"), PartialDate(2021)),
    ],
)
def test_an_address_tells_the_day_of_its_capture(url: str, date: PartialDate | None) -> None:
    assert capture_at(url) == Archive(url, date)


def test_other_addresses_are_no_captures() -> None:
    assert capture_at("https://web.archive.org/save/https://a.example/") is None
