"""Addresses that a reader can follow."""

import pytest

from tests.rules.judging import clipping, messages


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "www.example.org/a",
        "https://example.org/a b",
        "https://user:secret@example.org/a",
        "https:///a",
        '"https://example.org/\\u0007"',
        "https://example.org/" + "a" * 2000,
    ],
)
def test_refuses_what_is_no_public_web_address(url: str) -> None:
    faults = messages(clipping(url=url), "url")
    assert faults
    assert all(fault.startswith("2 error: ") for fault in faults)


def test_never_repeats_a_password() -> None:
    assert "secret" not in "".join(messages(clipping(url="https://me:secret@example.org/"), "url"))


def test_looks_at_further_links_too() -> None:
    text = clipping(links="\n    - https://example.org/2\n    - {url: example.org/3}")
    assert messages(text, "url") == ["5 error: the address does not begin with https:// or http://"]


@pytest.mark.parametrize("url", ["https://example.org/ä", "http://xn--e1afmkfd.xn--p1ai/?a=1#b"])
def test_takes_addresses_as_browsers_show_them(url: str) -> None:
    assert messages(clipping(url=url), "url") == []


@pytest.mark.parametrize("above", ["", "outlets:\n- name: Le Monde\n  "])
def test_looks_at_the_address_of_the_page_and_of_outlets(above: str) -> None:
    text = f"{above}url: javascript:alert(1)\nclippings: []\n"
    line = 1 + above.count("\n")
    assert messages(text, "url") == [f"{line} error: javascript: is not the address of a web page"]
