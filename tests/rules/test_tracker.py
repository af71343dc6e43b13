"""Addresses without trackers."""

import pytest

from tests.rules.judging import clipping, found


def test_offers_the_address_without_them() -> None:
    (finding,) = found(clipping(url="https://example.org/a?id=1&utm_source=x#b"), "tracker")
    assert finding.severity == "warning"
    assert finding.fix == "https://example.org/a?id=1#b"


@pytest.mark.parametrize("url", ["https://example.org/a?id=1", "https://example.org/utm_source=1"])
def test_keeps_parameters_that_name_the_page(url: str) -> None:
    assert found(clipping(url=url), "tracker") == []
