"""Addresses that only pass readers on."""

import pytest

from tests.rules.judging import clipping, found


@pytest.mark.parametrize(
    "url",
    [
        "https://www.google.com/url?q=https://example.org/a&sa=D",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=AT0",
    ],
)
def test_offers_the_address_inside(url: str) -> None:
    (finding,) = found(clipping(url=url), "wrapped-url")
    assert finding.severity == "warning"
    assert finding.fix == "https://example.org/a"


def test_leaves_an_archived_copy_alone() -> None:
    copy = "https://web.archive.org/web/2021/https://example.org/a"
    assert found(clipping(url=copy, archive=copy), "wrapped-url") == []
