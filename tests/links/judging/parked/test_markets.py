"""Addresses of places where domains are sold."""

import pytest

from clippings.links.judging.parked.markets import is_market, is_market_page


@pytest.mark.parametrize(
    ("url", "so"),
    [
        ("http://ww1.harbour.example/", True),
        ("http://ww25.harbour.example/", True),
        ("http://www.harbour.example/", False),
        ("http://www.sedo.com/search", True),
        ("http://sedo.example/", False),
    ],
)
def test_places_where_domains_are_sold(url: str, so: bool) -> None:
    assert is_market(url) is so


def test_pages_for_that_on_any_host() -> None:
    assert is_market_page("https://a.example/domain_profile.cfm?d=b.example")
    assert not is_market_page("https://a.example/domains")
