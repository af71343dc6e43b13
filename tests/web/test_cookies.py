"""Cookies are sent back to the servers that set them, and to no others."""

import pytest

from clippings.web.cookies import Cookies

PAST, FUTURE = "Thu, 01 Jan 1970 00:00:00 GMT", "Wednesday, 21-Oct-65 07:28:00 GMT"


def _given(*cookies: str, by: str = "https://www.a.example/news/1") -> Cookies:
    kept = Cookies()
    kept.keep(by, [(b"set-cookie", cookie.encode()) for cookie in cookies])
    return kept


def test_before_the_first_there_is_none_to_send() -> None:
    assert Cookies().header_for("https://a.example/") == ""


@pytest.mark.parametrize(
    ("cookie", "asked", "sent"),
    [
        ("seen=yes; Path=/", "https://www.a.example/other", "seen=yes"),
        ("seen=yes", "https://www.a.example/news/2", "seen=yes"),
        ("seen=yes", "https://www.a.example/newspaper", ""),
        ("seen=yes; Path=/news", "https://www.a.example/news", "seen=yes"),
        ("seen=yes; Path=/", "https://a.example/", ""),
        ("seen=yes; Path=/", "https://b.www.a.example/", ""),
        ("seen=yes; Path=/; Secure", "http://www.a.example/", ""),
        ("seen=yes; Path=/; Domain=b.example", "https://b.example/", ""),
        ("seen=yes; Path=/; Domain=ww.a.example", "https://www.a.example/", ""),
        ("seen=yes; Path=/; Domain=example", "https://www.a.example/", ""),
        ("seen=yes; Path=/; Domain=A.example", "https://b.a.example/", "seen=yes"),
        ("seen=yes; Path=/; domain=.a.example", "https://a.example/", "seen=yes"),
        ("seen=yes; Path=/", "https://ann:secret@www.a.example:8443/?b=/", "seen=yes"),
        ('a={"b": "c d"} ; Path = /', "https://www.a.example/", 'a={"b": "c d"}'),
        ("seen; Path=/", "https://www.a.example/", "seen"),
        ("seen=; Path=/", "https://www.a.example/", "seen="),
        ("=; Path=/", "https://www.a.example/", ""),
        (f"seen={'y' * 5000}; Path=/", "https://www.a.example/", ""),
        ("__Host-seen=yes; Path=/; Secure", "https://www.a.example/", "__Host-seen=yes"),
        ("__Host-seen=yes; Path=/", "https://www.a.example/", ""),
        ("__host-seen=yes; Path=/; Secure; Domain=a.example", "https://www.a.example/", ""),
        ("__Secure-seen=yes; Path=/", "https://www.a.example/", ""),
    ],
)
def test_they_hold_where_they_say(cookie: str, asked: str, sent: str) -> None:
    assert _given(cookie).header_for(asked) == sent


@pytest.mark.parametrize(
    ("attributes", "is_kept"),
    [
        ("Max-Age=60", True),
        ("Max-Age=0", False),
        ("Max-Age=-1", False),
        ("Max-Age=soon", True),
        ("Max-Age=60; Expires=" + PAST, True),
        ("Expires=" + PAST, False),
        ("Expires=" + FUTURE, True),
        ("Expires=Sat Jan  1 2000 00:00:00", False),
        ("Expires=2000-01-01", True),
        ("Expires=0", True),
        ("Domain=", True),
        ("Domain", True),
        ("Path", True),
        ("Path=/other; Path=", True),
        ("Version=2", True),
        ("Path=/" + "x" * 1024, True),
    ],
)
def test_only_an_attribute_that_makes_sense_counts(attributes: str, is_kept: bool) -> None:
    kept = _given(f"seen=yes; {attributes}")
    assert kept.header_for("https://www.a.example/news/2") == ("seen=yes" if is_kept else "")


def test_a_cookie_may_have_any_letters() -> None:
    sent = _given("a=1; Path=/", "b=Köln; Path=/").header_for("https://www.a.example/")
    assert sent.encode("latin-1").decode() == "a=1; b=Köln"


def test_a_number_has_no_hosts_under_it() -> None:
    kept = _given("seen=yes; Domain=0.2.1; Path=/", by="https://192.0.2.1/")
    assert kept.header_for("https://192.0.2.1/") == ""
    kept = _given("seen=yes; Domain=192.0.2.1; Path=/", by="https://192.0.2.1/")
    assert kept.header_for("https://192.0.2.1/") == "seen=yes"


def test_a_later_one_takes_the_place_of_the_first_and_others_stay() -> None:
    kept = _given("a=1; Path=/", "b=2; Path=/", "c=3; Path=/", "c=; Path=/; Max-Age=0")
    kept.keep("https://www.a.example/", [(b"set-cookie", b"a=4; Path=/"), (b"x-other", b"d=5")])
    assert kept.header_for("https://www.a.example/") == "a=4; b=2"


def test_of_more_than_a_request_can_carry_the_first_are_kept() -> None:
    many = _given(*(f"c{n}=1; Path=/" for n in range(1000))).header_for("https://www.a.example/")
    assert many.startswith("c0=1; c1=1; ")
    assert many.endswith("; c179=1")
    long = [f"c{n}={'y' * 4000}; Path=/" for n in range(10)]
    kept = _given(*long, long[0])
    assert len(kept.header_for("https://www.a.example/")) < 16_384
    kept.keep("https://www.a.example/", [(b"set-cookie", b"c0=z; Path=/")])
    assert kept.header_for("https://www.a.example/").startswith("c0=z; c1=yyy")


def test_those_of_longer_paths_come_first() -> None:
    kept = _given("a=1; Path=/", "a=2; Path=/news")
    assert kept.header_for("https://www.a.example/news/2") == "a=2; a=1"


@pytest.mark.parametrize("address", ["http://[::1", "", "https:///a"])
def test_an_address_without_a_host_gets_none(address: str) -> None:
    assert _given("seen=yes; Path=/", by=address).header_for("https://www.a.example/") == ""
    assert _given("seen=yes; Path=/").header_for(address) == ""
