"""The transport under httpx: pinned, limited, keeping connections."""

from ipaddress import ip_address

import httpx
import pytest

from clippings.event_loop import Event, run, running_loop
from clippings.reply import Reply, Trouble
from clippings.web.exchange import Limits
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from clippings.web.session import Web
from clippings.web.transport import NoAnswer, PinnedTransport
from tests.coroutines import sleep, together
from tests.links.fault_server import (
    Visit,
    reply,
    running,
)


async def _loopback(_host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
    return (ip_address("127.0.0.1"),)


def test_an_httpx_client_works_over_it() -> None:
    async def ask() -> httpx.Response:
        transport = PinnedTransport(Guard(["127.0.0.1"]))
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.get(server.url("/a"))

    with running({"/a": reply("hello")}) as server:
        response = run(ask())
    assert (response.status_code, response.text) == (200, "hello")


def test_connects_to_the_judged_address_and_names_the_host() -> None:
    async def ask() -> tuple[Reply | Trouble, list[Visit]]:
        with running({"/a": reply("hello")}) as server:
            guard = Guard(["127.0.0.0/8"], look_up=_loopback)
            with Web(guard) as web:
                url = f"http://news.example:{server.port}/a"
                return await web.session().ask(url, limit=99), server.visits

    answer, visits = run(ask())
    assert isinstance(answer, Reply)
    assert visits[0].headers["host"].startswith("news.example:")
    assert visits[0].headers["user-agent"].startswith("Mozilla/5.0 (compatible; clip/")


def test_waiting_for_slow_names_is_not_the_servers_time(monkeypatch: pytest.MonkeyPatch) -> None:
    gone_by = 0
    over = Event()

    async def look_up(host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
        nonlocal gone_by
        if host == "slow0.example":
            await sleep(0)  # until all have asked
            gone_by = 3600
            over.set()
        if host.startswith("slow"):
            await over
        return (ip_address("127.0.0.1"),)

    async def ask() -> Reply | Trouble:
        time = running_loop().time
        monkeypatch.setattr(running_loop(), "time", lambda: time() + gone_by)
        guard = Guard(["127.0.0.1"], look_up=look_up)
        limits = Limits(header_seconds=60, body_seconds=60)
        with Web(guard, limits) as web:
            hosts = [*(f"slow{number}.example" for number in range(32)), "quick.example"]
            urls = [f"http://{host}:{server.port}/a" for host in hosts]
            answers = (web.session().ask(url, limit=99) for url in urls)
            return (await together(*answers))[-1]

    with running({"/a": reply("hello")}) as server:
        assert isinstance(run(ask()), Reply)


@pytest.mark.parametrize("url", ["http://[::1", "http://", "ftp://a.example/", "http://a b/"])
def test_an_address_that_cannot_be_asked_is_trouble(url: str) -> None:
    async def ask() -> Reply | Trouble:
        with Web(Guard()) as web:
            return await web.session().ask(url, limit=99)

    answer = run(ask())
    assert isinstance(answer, Trouble)
    assert answer.cause in ("bad-address", "no-such-name")


def test_failures_are_httpx_errors() -> None:
    async def ask() -> None:
        async with httpx.AsyncClient(transport=PinnedTransport(Guard())) as client:
            await client.get("http://127.0.0.1/")

    with pytest.raises(httpx.TransportError) as caught:
        run(ask())
    assert isinstance(caught.value, NoAnswer)
    assert caught.value.cause == "private-address"
