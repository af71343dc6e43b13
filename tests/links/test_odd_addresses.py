"""Mistyped addresses are judged like any other."""

import pytest

from clippings.links.asking.fragments import anchor_in
from clippings.links.judging.gone.videos import oembed_address
from clippings.links.judging.parked.markets import is_market
from clippings.links.judging.redirects.moves import is_front, leads_to_front
from clippings.links.judging.redirects.not_found_addresses import is_not_found_address
from clippings.links.judging.walls.hot_links import is_hot_link_address
from clippings.links.judging.walls.login import is_login_address
from clippings.links.link import CheckedLink
from clippings.links.policy import accepted, parse_accept

ODD = [
    "http://127.0.0.1\\[a/",
    "http://[a/b",
    "http://a]b/c",
    "http://news.example:port/a",
    "http://news.example:99999/a",
    "https://[::1/a#part",
    "http://a\u2100b.example/",
    "//[",
    "",
]


@pytest.mark.parametrize("url", ODD)
def test_no_question_about_an_odd_address_fails(url: str) -> None:
    assert not is_login_address(url)
    assert not is_market(url)
    assert not is_hot_link_address(url)
    assert not is_not_found_address(url)
    assert anchor_in(url) in ("", "part")
    assert not oembed_address(url)
    assert not leads_to_front(url, url)
    assert is_front(url) in (True, False)


@pytest.mark.parametrize("url", ODD)
def test_an_odd_address_is_accepted_by_status_and_not_by_host(url: str) -> None:
    link = CheckedLink(url=url, verdict="refused", reason="bad-address")
    assert accepted(link, [parse_accept("bad-address:alive")]).verdict == "alive"
    assert accepted(link, [parse_accept("other.example:bad-address:alive")]) == link
