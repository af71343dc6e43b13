"""What is wrong with an address as it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.addresses.faults import address_faults


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "http://example.org:8080/a?b=c#d",
        "https://straße.example/ä",
        "https://[2001:db8::1]/a",
        "https://example.org/@ann",
        "https://my_host.example./a",
        "https://web.archive.org/web/2020/http://example.org/",
        "https://example.org/" + "a" * 1980,
    ],
)
def test_good_addresses_have_no_fault(url: str) -> None:
    assert address_faults(url) == []


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("", "the address is empty"),
        ("www.example.org/a", "the address does not begin with https:// or http://"),
        ("//example.org/a", "the address does not begin with https:// or http://"),
        ("example.org:8080/a", "the address does not begin with https:// or http://"),
        ("localhost:8080/a", "the address does not begin with https:// or http://"),
        ("javascript:alert(1)", "javascript: is not the address of a web page"),
        ("java\tscript:alert(1)", "javascript: is not the address of a web page"),
        ("file:///etc/passwd", "file: is not the address of a web page"),
        ("ftp://example.org/a", "ftp: is not the address of a web page"),
        ("mailto:ann@example.org", "mailto: is not the address of a web page"),
        ("htp://example.org", "htp: is not a scheme of a web address"),
        ("https://example.org/a b", "there is a space in the address"),
        ("https://example.org/a\u00a0b", "there is a space in the address"),
        (" https://example.org/", "there are spaces around the address"),
        ("https://example.org/a\u200bb", "the address contains the control character U+200B"),
        ("https://example.org/a\nb", "the address contains the control character U+000A"),
        ("https://example.org\\a", "there is a backslash in the address"),
        (f"https://a.example/{'a' * 1983}", "the address has 2001 characters, 2000 is the limit"),
        ("https://ann:secret@example.org", "the address contains a password"),
        ("https://ann@example.org", "the address contains a user name"),
        ("https:///a", "https: is not followed by exactly two slashes"),
        ("https:/example.org/a", "https: is not followed by exactly two slashes"),
        ("https://", "the address has no host"),
        ("https://?a", "the address has no host"),
        ("https://https://example.org", "the scheme is there twice"),
        ("https://exa..mple.org", "the host of the address is not a host name"),
        ("https://example.org:port/", "the host or port of the address cannot be read"),
        ("https://[::1/", "the host or port of the address cannot be read"),
    ],
)  # fmt: skip
def test_each_fault_is_named_with_a_way_out(url: str, message: str) -> None:
    faults = address_faults(url)
    assert message in [fault.message for fault in faults]
    assert all(fault.hint for fault in faults)


def test_all_faults_are_named_at_once() -> None:
    faults = address_faults(" https://ann:secret@example.org\\a b")
    assert [fault.message for fault in faults] == [
        "there are spaces around the address",
        "there is a space in the address",
        "there is a backslash in the address",
        "the address contains a password",
    ]


@given(st.text())
def test_no_text_raises(text: str) -> None:
    address_faults(text)
    address_faults("https://" + text)


def test_no_fault_shows_the_password() -> None:
    assert not any("secret" in str(fault) for fault in address_faults("https://a:secret@b c"))
