"""Addresses as pages write them."""

import pytest

from clippings.addresses.whole import bare_address, whole_address

BASE = "https://www.dailyplanet.example/science/worm"
OTHER = "https://www.dailyplanet.example/science/worm-42"


@pytest.mark.parametrize(
    "address",
    [
        OTHER,
        "worm-42",
        "/science/worm-42 ",
        "//www.dailyplanet.example/science/worm-42",
        "www.dailyplanet.example/science/worm-42",
        "../science/worm-42",
    ],
)
def test_an_address_is_made_whole(address: str) -> None:
    assert whole_address(address, BASE) == OTHER


def test_an_address_with_a_password_is_none_to_take_over() -> None:
    assert whole_address("https://ann:secret@planet.example/worm.png", BASE) == ""


@pytest.mark.parametrize("host", ["planet.example", "www.planet.example"])
def test_the_host_of_the_page_is_no_path(host: str) -> None:
    assert whole_address("planet.example/worm", f"http://{host}/a/") == "http://planet.example/worm"


def test_a_page_on_a_host_of_one_word_has_addresses_there() -> None:
    assert whole_address("/worm", "http://localhost:8000/a") == "http://localhost:8000/worm"
    assert whole_address("http://localhost:8000/worm", BASE) == ""


@pytest.mark.parametrize(
    "address",
    [
        "",
        "mailto:a@b.example",
        "http://[",
        "https://https://www.dailyplanet.example/worm",
        "{{ page.url }}",
        "https://www.dailyplanet.example/{% url %}",
        "undefined",
        "https://www.dailyplanet.example/null",
        "[object Object]",
    ],
)
def test_what_is_no_web_address_is_empty(address: str) -> None:
    assert whole_address(address, BASE) == ""


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (" https://planet.example/a b\n", "https://planet.example/a%20b"),
        ("https://planet.example/\n\tworm", "https://planet.example/worm"),
        ("scans/<worm>.pdf", "scans/%3Cworm%3E.pdf"),
    ],
)
def test_an_address_is_read_as_browsers_do(written: str, read: str) -> None:
    assert bare_address(written) == read
