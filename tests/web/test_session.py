"""One visitor: its requests, and the cookies that it keeps."""

from ipaddress import ip_address

import pytest

from clippings.event_loop import Event, run, running_loop, wait
from clippings.reply import Reply, Trouble
from clippings.web.exchange import Limits
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from clippings.web.session import Web
from tests.coroutines import together
from tests.links.fault_server import FaultServer, Visit, reply, running


async def _ask_in_turn(server: FaultServer, *urls: str) -> list[Reply | Trouble]:
    with Web(Guard(["127.0.0.0/8"])) as web:
        session = web.session()
        return [await session.ask(url, limit=99) for url in urls]


def _visits(given: str, *paths: str) -> list[Visit]:
    async def ask() -> list[Visit]:
        with running({"/a": reply("", 200, given), "/b": reply()}) as server:
            await _ask_in_turn(server, *(server.url(path) for path in paths))
            return server.visits

    return run(ask())


@pytest.mark.parametrize(
    ("url", "cause"),
    [
        ("http://127.0.0.1:9/piece", None),
        ("http://10.9.8.7/piece", "private-address"),
        ("http://nobody.invalid/piece", "no-such-name"),
    ],
)
def test_a_host_is_found_without_asking_it(url: str, cause: str | None) -> None:
    async def no_such(_host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
        raise Failure("no-such-name")

    async def find() -> Trouble | None:
        with Web(Guard(["127.0.0.0/8"], look_up=no_such if "nobody" in url else None)) as web:
            return await web.session().find(url)

    trouble = run(find())
    assert (trouble.cause if trouble else None) == cause


def test_a_port_of_0_is_not_taken_for_that_of_the_scheme() -> None:
    async def ask() -> Reply | Trouble:
        with Web(Guard(["127.0.0.0/8"])) as web:
            return await web.session().ask("http://127.0.0.1:0/piece", limit=99)

    trouble = run(ask())
    assert isinstance(trouble, Trouble)
    assert trouble.cause in ("connection-refused", "unreachable")


def test_a_cookie_is_given_back() -> None:
    visits = _visits("Set-Cookie: seen=yes; Path=/", "/a", "/b")
    assert [visit.headers.get("cookie") for visit in visits] == [None, "seen=yes"]


def test_a_location_in_another_encoding_is_followed_byte_by_byte() -> None:
    sent = b"HTTP/1.1 301 Moved\r\nLocation: /k\xfcche\r\nContent-Length: 0\r\n\r\n"

    async def ask() -> list[Reply | Trouble]:
        with running({"/a": sent}) as server:
            return await _ask_in_turn(server, server.url("/a"))

    answer = run(ask())[0]
    assert isinstance(answer, Reply)
    assert answer.headers["location"] == "/k%FCche"


@pytest.mark.parametrize(
    "attribute",
    ["Max-Age=soon", 'Max-Age="60"', "max-age=1.5", "Path=news", 'path="/"', "Expires=x"],
)
def test_an_attribute_that_makes_no_sense_is_ignored(attribute: str) -> None:
    visits = _visits(f"Set-Cookie: seen=yes; {attribute}; HttpOnly", "/a", "/b")
    assert visits[1].headers.get("cookie") == "seen=yes"


@pytest.mark.parametrize("character", ["\x01", "\x0b", "\x1f", "\x7f"])
def test_a_cookie_with_a_control_character_is_dropped(character: str) -> None:
    visits = _visits(f"Set-Cookie: seen=y{character}X-Evil: 1; Path=/", "/a", "/b")
    assert [visit.headers.get("cookie") for visit in visits] == [None, None]


@pytest.mark.parametrize("host", ["127.0.0.01", "127.0.0.1"])
def test_every_spelling_of_a_number_is_answered(host: str) -> None:
    async def ask() -> list[Reply | Trouble]:
        with running({"/a": reply("", 200, "Set-Cookie: seen=yes")}) as server:
            url = f"http://{host}:{server.port}/a"
            return await _ask_in_turn(server, url, url)

    assert [type(answer) for answer in run(ask())] == [Reply, Reply]


async def _loopback(_host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
    return (ip_address("127.0.0.1"),)


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
            await wait(0)  # until all have asked
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
