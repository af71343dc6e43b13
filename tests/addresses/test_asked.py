"""What is sent for an address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.addresses.asked import asked_form, resolve_reference


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://a.example", "https://a.example/"),
        ("https://a.example/b#part", "https://a.example/b"),
        ("https://a.example/b?", "https://a.example/b"),
        ("https://a.example/b??", "https://a.example/b??"),
        ("https://a.example:08/b", "https://a.example:8/b"),
        ("https://a.example:443/b", "https://a.example/b"),
        ("https://a.example:80/b", "https://a.example:80/b"),
        ("http://a.example:080?b", "http://a.example/?b"),
        ("http://[::1]:80/", "http://[::1]/"),
        ("HTTPS://A.Example/B", "https://a.example/B"),
        ("https://straße.example/ä b?ö=ü", "https://xn--strae-oqa.example/%C3%A4%20b?%C3%B6=%C3%BC"),
        ("https://a.example/%7e%c3%a4", "https://a.example/%7e%c3%a4"),
        ("https://a.example/100%", "https://a.example/100%"),
        ("https://ann:s%20t@a.example:8443/", "https://ann:s%20t@a.example:8443/"),
        ("https://[2001:DB8::1]/", "https://[2001:db8::1]/"),
        ("https:\\\\a.example\\b", "https://a.example/b"),
        ("  https://a.example/\n", "https://a.example/"),
        ("https://a.example/b/./c/../d", "https://a.example/b/d"),
        ("https://a.example/b/%2E%2e/%2ec/..", "https://a.example/"),
        ("https://a.example/b/c/.", "https://a.example/b/c/"),
        ("https://a.example/../../b", "https://a.example/b"),
        ("https://%61.example/.well-known/x..y", "https://a.example/.well-known/x..y"),
        ("http://%31%30.0.0.5/", "http://10.0.0.5/"),
    ],
)  # fmt: skip
def test_the_form_that_browsers_send(url: str, asked: str) -> None:
    assert asked_form(url) == asked


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://a.example/",
        "http://",
        "http://[::1",
        "http://a:99999/",
        "http://a b.example/",
        "http://a%2Fb/",
        "http://a.example%3A80/",
    ],
)
def test_what_cannot_be_asked(url: str) -> None:
    assert asked_form(url) is None


ADDRESSES = st.from_regex(
    r"https?://[a-z.-]{1,9}(:[0-9]{1,5})?(/[a-z%/.;]{0,9})?(\?[a-z=&'?]{0,5})?(#[a-z?]{0,3})?",
    fullmatch=True,
)


@given(ADDRESSES)
def test_a_plain_address_is_read_as_any_other(url: str) -> None:
    assert asked_form(url) == asked_form(f"HTTP{url[4:]}")


@given(ADDRESSES)
def test_asking_twice_is_asking_once(url: str) -> None:
    asked = asked_form(url)
    assert asked is None or asked_form(asked) == asked
    assert asked == asked_form(f" {url}")


@given(st.text())
def test_no_text_raises(text: str) -> None:
    asked = asked_form("https://a.example/" + text)
    assert asked is not None
    assert asked.isascii()


@pytest.mark.parametrize(
    ("reference", "target"),
    [
        ("b", "https://a.example/x/b"),
        ("/b", "https://a.example/b"),
        ("?b=1", "https://a.example/x/y?b=1"),
        ("//b.example/", "https://b.example/"),
        ("http://b.example", "http://b.example"),
        ("\\b", "https://a.example/b"),
        (" /b ", "https://a.example/b"),
        ("http://[::1", None),
        ("///b.example/c", "https://b.example/c"),
        ("https://b.example:443/c", "https://b.example/c"),
        ("HTTPS://b.example:443", "https://b.example"),
        ("http://b.example:80?c", "http://b.example?c"),
        ("http://ann:80@b.example:443/", "http://ann:80@b.example:443/"),
        ("https:////b.example", "https://b.example"),
        ("http:/b.example/c", "http://b.example/c"),
        ("https:/b", "https://a.example/b"),
        ("//", None),
        ("https://?b", None),
    ],
)
def test_joined(reference: str, target: str | None) -> None:
    assert resolve_reference("https://a.example/x/y", reference) == target


def test_on_a_page_without_an_address_a_path_means_none() -> None:
    assert resolve_reference("http://[::1/a", "/b") is None
