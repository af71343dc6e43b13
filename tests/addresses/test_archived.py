"""Addresses of saved copies."""

import pytest

from clippings.addresses.archived import original_of
from clippings.words.outlet_names import is_named_by_host


@pytest.mark.parametrize(
    "copy",
    [
        "https://web.archive.org/web/20201206115518/https://www.herald.example/a",
        "http://web.archive.org/web/2020id_/https://www.herald.example/a",
        "https://archive.ph/20201206115518/https://www.herald.example/a",
    ],
)
def test_the_address_of_a_copy_has_that_of_the_original(copy: str) -> None:
    assert original_of(copy) == "https://www.herald.example/a"


def test_any_other_address_is_its_own() -> None:
    assert original_of("https://archive.ph/AbCdE") == "https://archive.ph/AbCdE"


def test_the_outlet_of_a_copy_is_that_of_what_was_saved() -> None:
    assert is_named_by_host("Herald", "https://web.archive.org/web/2020/https://herald.example/")
