"""Which spellings are one address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.addresses import host_of, is_path, is_web_address, normal_form
from clippings.addresses.normal import ascii_host


@pytest.mark.parametrize(
    "spelling",
    [
        "https://example.org/a",
        "http://example.org/a",
        "HTTPS://EXAMPLE.ORG/a",
        "https://example.org:443/a",
        "http://example.org:80/a",
        "https://example.org./a",
        "https://example.org/a/",
        "https://example.org/a?",
        "https://example.org/a#section",
        "https://example.org/a#:~:text=words",
        "https://example.org/./b/../a",
        "https://example.org/%61",
        "https://example.org/a?utm_source=x&utm_medium=y",
        "https://example.org/a/?fbclid=x",
        "https://example.org/a#xtor=RSS-1",
        "https://user:secret@example.org/a",
        "  https://example.org/a\n",
        "https:\\\\example.org\\a",
    ],
)
def test_one_address_in_many_spellings(spelling: str) -> None:
    assert normal_form(spelling) == "https://example.org/a"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://straße.de/ä", "https://xn--strae-oqa.de/%c3%a4"),
        ("https://BÜCHER.example", "http://xn--bcher-kva.example/"),
        ("https://a.example/it's", "https://a.example/it%27s"),
        ("https://a.example/a b", "https://a.example/a%20b"),
        ("https://a.example/a[1]?news[id]=2", "https://a.example/a%5B1%5D?news%5Bid%5D=2"),
        ("https://[2001:DB8::1]/", "https://[2001:db8::1]"),
        ("https://ex%41mple.org/", "https://example.org"),
        ("https://b%C3%BCcher.example", "https://bücher.example"),
        ("https://a.example/?b=%e9", "https://a.example/?b=%E9"),
    ],
)
def test_percent_form_and_punycode_are_the_same(one: str, other: str) -> None:
    assert normal_form(one) == normal_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/a", "https://www.example.org/a"),
        ("https://example.org/a", "https://example.org/A"),
        ("https://example.org/?id=1", "https://example.org/?id=2"),
        ("https://example.org/#!/a", "https://example.org/#!/b"),
        ("https://example.org/#/a", "https://example.org/#/b"),
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        ("https://example.org/?q=a%26b", "https://example.org/?q=a&b"),
        ("https://example.org:8080/", "https://example.org/"),
    ],
)
def test_other_pages_stay_apart(one: str, other: str) -> None:
    assert normal_form(one) != normal_form(other)


@given(st.text())
def test_normal_form_never_raises_and_is_stable(text: str) -> None:
    assert normal_form(normal_form(text)) == normal_form(text)


@given(st.from_regex(r"https?://[a-zäß.]{1,9}(:\d{1,5})?(/[a-z%./\\ä~A-F0-9]*)?(\?[a-z=&%;+]*)?"))
def test_normal_form_of_addresses_is_stable(text: str) -> None:
    assert normal_form(normal_form(text)) == normal_form(text)


def test_host_is_ascii_and_bare() -> None:
    assert host_of("https://User@BÜCHER.example.:8443/a") == "xn--bcher-kva.example"
    assert host_of("https://ex%41m%70le.org/a") == "example.org"
    assert host_of("https://example.org%2Fa/b") == "example.org%2fa"
    assert host_of("https://example.org%3A80/b") == "example.org%3a80"
    assert host_of("mailto:someone@example.org") == ""
    assert host_of("http://[::1") == ""


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://example.org", True),
        ("HTTP://example.org/a", True),
        ("https:///a", False),
        ("ftp://example.org", False),
        ("javascript:alert(1)", False),
        ("images/a.png", False),
        ("//example.org/a", False),
        ("http://[::1", False),
        ("", False),
    ],
)
def test_a_web_address_has_http_and_a_host(text: str, is_one: bool) -> None:
    assert is_web_address(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("images/a.png", True),
        ("/images/a.png", True),
        ("../a b.png", True),
        ("C:\\images\\a.png", True),
        ("//cdn.example/a.png", False),
        ("https://example.org/a.png", False),
        ("HTTPS:example.org", False),
        ("data:image/png;base64,A", False),
        ("x-scheme.2:a", False),
    ],
)
def test_a_path_has_neither_scheme_nor_host(text: str, is_one: bool) -> None:
    assert is_path(text) is is_one


def test_a_host_that_is_no_valid_name_is_compared_as_it_is_written() -> None:
    assert host_of(f"https://{'Ü' * 70}.example/") == f"{'ü' * 70}.example"


@pytest.mark.parametrize(
    ("host", "for_dns"),
    [
        ("I❤️.example", "xn--i-7iq.example"),
        ("📙.example", "xn--yt8h.example"),
        ("my_paper.münchen.example", "my_paper.xn--mnchen-3ya.example"),
        (f"{'📙' * 70}.example", f"{'📙' * 70}.example"),
        ("א1a.example", "א1a.example"),
    ],
)
def test_symbols_in_a_host_are_encoded_as_in_browsers(host: str, for_dns: str) -> None:
    assert host_of(f"https://{host}/") == for_dns


@pytest.mark.parametrize("host", ["paper℀.example", "paper＠b.example", "📙 a.example", "📙..b"])
def test_no_host_is_made_of_characters_that_end_one(host: str) -> None:
    assert ascii_host(host) == host
