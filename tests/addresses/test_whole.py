"""Addresses as pages write them."""

import pytest

from clippings.addresses import whole_address

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
    ],
)
def test_an_address_is_made_whole(address: str) -> None:
    assert whole_address(address, BASE) == OTHER


def test_the_host_of_the_page_is_no_path() -> None:
    assert whole_address("planet.example/worm", "http://planet.example/a/") == (
        "http://planet.example/worm"
    )


@pytest.mark.parametrize("address", ["", "mailto:a@b.example", "http://["])
def test_what_is_no_web_address_is_empty(address: str) -> None:
    assert whole_address(address, BASE) == ""
