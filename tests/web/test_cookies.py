"""Cookies are sent back to the servers that set them, and to no others."""

import pytest

from clippings.web.cookies import Cookies


def _given(*cookies: str, by: str = "https://a.example/news/1") -> Cookies:
    kept = Cookies()
    kept.keep(by, [(b"set-cookie", cookie.encode()) for cookie in cookies])
    return kept


def test_before_the_first_there_is_none_to_send() -> None:
    assert Cookies().header_for("https://a.example/") == ""


@pytest.mark.parametrize(
    ("cookie", "asked", "sent"),
    [
        ("seen=yes; Path=/", "https://a.example/other", "seen=yes"),
        ("seen=yes", "https://a.example/news/2", "seen=yes"),
        ("seen=yes", "https://a.example/other", ""),
        ("seen=yes; Path=/", "https://b.example/", ""),
        ("seen=yes; Path=/; Secure", "http://a.example/", ""),
        ("seen=yes; Path=/; Max-Age=0", "https://a.example/", ""),
        ("seen=yes; Path=/; Max-Age=soon", "https://a.example/", "seen=yes"),
        ("seen=yes; Path=/; Domain=b.example", "https://b.example/", ""),
    ],
)
def test_they_hold_where_they_say(cookie: str, asked: str, sent: str) -> None:
    assert _given(cookie).header_for(asked) == sent


def test_a_later_one_takes_the_place_of_the_first_and_others_stay() -> None:
    kept = _given("a=1; Path=/", "b=2; Path=/")
    kept.keep("https://a.example/", [(b"set-cookie", b"a=3; Path=/"), (b"x-other", b"c=4")])
    assert sorted(kept.header_for("https://a.example/").split("; ")) == ["a=3", "b=2"]


@pytest.mark.parametrize("address", ["http://[::1", "https://a.example/" + "x" * 70_000])
def test_an_address_that_no_cookie_can_be_kept_for_gets_none(address: str) -> None:
    kept = _given("seen=yes; Path=/", by=address)
    assert kept.header_for("https://a.example/") == ""
    assert _given("seen=yes; Path=/").header_for(address) == ""
