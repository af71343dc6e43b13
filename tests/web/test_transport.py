"""The transport under httpx: pinned, limited, keeping connections."""

import asyncio
from ipaddress import ip_address

import httpx
import pytest

from clippings.reply import Reply, Trouble
from clippings.web.exchange import Limits
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from clippings.web.session import Web
from clippings.web.transport import NoAnswer, PinnedTransport
from tests.links.fault_server import Visit, dripping, html, reply, running


async def _loopback(_host: str) -> tuple[NetworkAddress, ...]:
    return (ip_address("127.0.0.1"),)


def test_an_httpx_client_works_over_it() -> None:
    async def ask() -> httpx.Response:
        transport = PinnedTransport(Guard(["127.0.0.1"]))
        async with (
            running({"/a": reply("hello")}) as server,
            httpx.AsyncClient(transport=transport) as client,
        ):
            return await client.get(server.url("/a"))

    response = asyncio.run(ask())
    assert (response.status_code, response.text) == (200, "hello")


def test_connects_to_the_judged_address_and_names_the_host() -> None:
    async def ask() -> tuple[Reply | Trouble, list[Visit]]:
        async with running({"/a": reply("hello")}) as server:
            guard = Guard(["127.0.0.0/8"], look_up=_loopback)
            async with Web(guard) as web:
                url = f"http://news.example:{server.port}/a"
                return await web.session().ask(url, limit=99), server.visits

    answer, visits = asyncio.run(ask())
    assert isinstance(answer, Reply)
    assert visits[0].headers["host"].startswith("news.example:")
    assert visits[0].headers["user-agent"].startswith("Mozilla/5.0 (compatible; clip/")


def test_connections_are_kept_for_the_next_request() -> None:
    async def ask() -> int:
        async with running({"/a": reply("hello")}) as server:
            async with Web(Guard(["127.0.0.1"])) as web:
                for _ in range(5):
                    await web.session().ask(server.url("/a"), limit=99)
            return server.connections

    assert asyncio.run(ask()) == 1


def test_a_connection_closed_while_resting_is_not_the_pages_fault() -> None:
    async def hang_up(visit: Visit) -> bytes:
        asyncio.get_running_loop().call_later(0.02, visit.writer.transport.abort)
        return reply("hello")

    async def ask() -> list[Reply | Trouble]:
        async with running({"/a": hang_up}) as server, Web(Guard(["127.0.0.1"])) as web:
            first = await web.session().ask(server.url("/a"), limit=99)
            await asyncio.sleep(0.05)
            return [first, await web.session().ask(server.url("/a"), limit=99)]

    assert all(isinstance(answer, Reply) for answer in asyncio.run(ask()))


@pytest.mark.parametrize("junk", [reply("junk", 404), b"x" * 100, b"X: y\r\n" * 50_000])
@pytest.mark.parametrize("pause", [0.0, 0.02])
def test_what_comes_unasked_is_not_the_next_page(junk: bytes, pause: float) -> None:
    async def litter(visit: Visit) -> bytes:
        asyncio.get_running_loop().call_later(0.01, visit.writer.write, junk)
        return reply("hello")

    async def answer_late(_visit: Visit) -> bytes:
        await asyncio.sleep(0.02)
        return reply("fine")

    async def ask() -> Reply | Trouble:
        answers = {"/a": litter, "/b": answer_late if junk[:4] != b"HTTP" else reply("fine")}
        async with running(answers) as server, Web(Guard(["127.0.0.1"])) as web:
            await web.session().ask(server.url("/a"), limit=99)
            await asyncio.sleep(pause)
            return await web.session().ask(server.url("/b"), limit=99)

    answer = asyncio.run(ask())
    assert isinstance(answer, Reply)
    assert (answer.status, answer.body) == (200, b"fine")


def test_no_more_is_read_than_the_limit() -> None:
    async def ask() -> Reply | Trouble:
        endless = dripping(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 5000, 0)
        async with running({"/a": endless}) as server, Web(Guard(["127.0.0.1"])) as web:
            return await web.session().ask(server.url("/a"), limit=10_000)

    answer = asyncio.run(ask())
    assert isinstance(answer, Reply)
    assert (len(answer.body), answer.end) == (10_000, "capped")


def test_whole_pages_are_read_sixteen_at_a_time() -> None:
    async def ask() -> list[str]:
        ended = []
        limits = Limits(header_seconds=5, body_seconds=0.2)
        drip = dripping(b"HTTP/1.1 200 OK\r\n\r\n")
        answers = {"/slow": drip, "/whole": reply("hello"), "/start": reply("hello")}
        async with running(answers) as server, Web(Guard(["127.0.0.1"]), limits) as web:

            async def one(path: str, limit: int) -> None:
                await web.session().ask(server.url(path), limit=limit)
                ended.append(path)

            slow = [asyncio.create_task(one("/slow", 4 << 20)) for _ in range(16)]
            await asyncio.sleep(0.1)
            await asyncio.gather(one("/whole", 4 << 20), one("/start", 99), *slow)
        return ended

    ended = asyncio.run(ask())
    assert ended[0] == "/start"
    assert ended.index("/whole") > 1


def test_waiting_for_slow_names_is_not_the_servers_time() -> None:
    async def look_up(host: str) -> tuple[NetworkAddress, ...]:
        if host.startswith("slow"):
            await asyncio.sleep(0.3)
        return (ip_address("127.0.0.1"),)

    async def ask() -> Reply | Trouble:
        limits = Limits(header_seconds=0.2, body_seconds=0.2)
        guard = Guard(["127.0.0.1"], look_up=look_up)
        async with running({"/a": reply("hello")}) as server, Web(guard, limits) as web:
            hosts = [*(f"slow{number}.example" for number in range(32)), "quick.example"]
            urls = [f"http://{host}:{server.port}/a" for host in hosts]
            answers = (web.session().ask(url, limit=99) for url in urls)
            return (await asyncio.gather(*answers))[-1]

    assert isinstance(asyncio.run(ask()), Reply)


def test_the_deadline_counts_from_the_start_to_the_end_of_the_header() -> None:
    async def ask() -> Reply | Trouble:
        drip = dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.01)
        limits = Limits(header_seconds=0.2, body_seconds=0.2)
        async with running({"/a": drip}) as server, Web(Guard(["127.0.0.1"]), limits) as web:
            return await web.session().ask(server.url("/a"), limit=99)

    answer = asyncio.run(ask())
    assert isinstance(answer, Trouble)
    assert answer.cause == "timeout"


@pytest.mark.parametrize("url", ["http://[::1", "http://", "ftp://a.example/", "http://a b/"])
def test_an_address_that_cannot_be_asked_is_trouble(url: str) -> None:
    async def ask() -> Reply | Trouble:
        async with Web(Guard()) as web:
            return await web.session().ask(url, limit=99)

    answer = asyncio.run(ask())
    assert isinstance(answer, Trouble)
    assert answer.cause in ("bad-address", "no-such-name")


def test_failures_are_httpx_errors() -> None:
    async def ask() -> None:
        async with httpx.AsyncClient(transport=PinnedTransport(Guard())) as client:
            await client.get("http://127.0.0.1/")

    with pytest.raises(httpx.TransportError) as caught:
        asyncio.run(ask())
    assert isinstance(caught.value, NoAnswer)
    assert caught.value.cause == "private-address"


def test_a_page_is_asked_for_as_a_browser_would() -> None:
    async def ask() -> Visit:
        async with running({"/a": reply(html("Fine"))}) as server:
            async with Web(Guard(["127.0.0.1"])) as web:
                await web.session().ask(server.url("/a"), limit=99)
            return server.visits[0]

    headers = asyncio.run(ask()).headers
    assert headers["accept"].startswith("text/html,application/xhtml+xml")
    assert "accept-language" in headers
    assert headers["accept-encoding"] == "gzip, deflate"
