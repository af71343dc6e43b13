"""Addresses that are never contacted, and hosts that do not exist."""

import pytest

from clippings.event_loop import run
from clippings.links.link import Target
from tests.links.asked import verdicts
from tests.links.fault_server import html, reply, running, sent_on


@pytest.mark.parametrize(
    ("url", "verdict", "reason"),
    [
        ("ftp://example.org/", "refused", "not-web"),
        ("javascript:alert(1)", "refused", "not-web"),
        ("mailto:ann@example.org", "refused", "not-web"),
        ("http:///nowhere", "refused", "bad-address"),
        ("http://[::1", "refused", "bad-address"),
        ("HTTPS://news.example:99999/", "refused", "bad-address"),
        ("http://a..b.invalid/", "dead", "no-such-name"),
        ("http://no-such-name.invalid/", "dead", "no-such-name"),
        ("http://10.0.0.1/", "refused", "private-address"),
        ("http://169.254.169.254/latest/meta-data/", "refused", "private-address"),
        ("http://[::1]/", "refused", "private-address"),
        ("http://[fd00::1]/", "refused", "private-address"),
    ],
)
def test_not_contacted(url: str, verdict: str, reason: str) -> None:
    (link,) = run(verdicts([Target(url=url)])).values()
    assert (link.verdict, link.reason) == (verdict, reason)


@pytest.mark.parametrize(
    "spelling", ["127.0.0.1", "0x7f000001", "2130706433", "127.1", "localhost", "a.localhost"]
)
def test_loopback_is_refused_in_every_spelling(spelling: str) -> None:
    async def ask() -> tuple[str, int]:
        with running({"/": reply(html("Secret"))}) as server:
            url = f"http://{spelling}:{server.port}/"
            (link,) = (await verdicts([Target(url=url)], allow_private=())).values()
            return link.reason, server.connections

    assert run(ask()) == ("private-address", 0)


def test_a_redirect_to_another_private_host_is_refused() -> None:
    async def ask() -> str:
        with running({"/go": sent_on("http://127.0.0.2/")}) as server:
            target = Target(url=server.url("/go"))
            return (await verdicts([target], allow_private=["127.0.0.1"]))[target.url].reason

    assert run(ask()) == "private-address"


def test_a_closed_port_is_dead() -> None:
    async def ask() -> tuple[str, str]:
        with running({}) as server:
            url = server.url("/")
        (link,) = (await verdicts([Target(url=url)])).values()
        return link.verdict, link.reason

    assert run(ask()) == ("dead", "connection-refused")
