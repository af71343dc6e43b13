"""Whether our own network is down."""

import pytest

from clippings.links.asking.outage import outage
from clippings.links.link import CheckedLink
from clippings.links.reasons import REASONS


def _link(host: str, reason: str, status: int = 0) -> CheckedLink:
    verdict = REASONS[reason].verdict
    url = f"http://{host}/"
    return CheckedLink(url=url, verdict=verdict, reason=reason, status=status, attempts=1)


@pytest.mark.parametrize(
    "links",
    [
        [_link("a.example", "no-such-name"), _link("b.example", "no-such-name")],
        [_link("a.example", "no-such-name"), _link("b.example", "unreachable")],
        [_link("a.example", "timeout"), _link("b.example", "timeout")],
        [_link("a.example", "name-lookup-failed")],
        [_link("a.example", "unreachable"), _link("10.0.0.1", "private-address")],
    ],
)
def test_every_host_fails_in_the_same_way(links: list[CheckedLink]) -> None:
    assert outage(links)


@pytest.mark.parametrize(
    "links",
    [
        [],
        [_link("a.example", "no-such-name")],
        [_link("a.example", "timeout"), _link("b.example", "no-such-name")],
        [_link("a.example", "no-such-name"), _link("b.example", "not-found", 404)],
        [_link("a.example", "not-http"), _link("b.example", "not-http")],
        [_link("10.0.0.1", "private-address"), _link("10.0.0.2", "private-address")],
    ],
)
def test_one_answer_or_two_ways_to_fail_are_theirs(links: list[CheckedLink]) -> None:
    assert not outage(links)


def test_links_that_were_not_requested_do_not_indicate_an_outage() -> None:
    asked = _link("a.example", "unreachable")
    assert outage([_link("10.0.0.1", "private-address"), asked]) == (asked,)
