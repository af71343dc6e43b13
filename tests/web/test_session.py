"""One visitor and the cookies that it keeps."""

import pytest

from clippings.event_loop import run
from clippings.reply import Reply, Trouble
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress, resolve_host
from clippings.web.page import fetch_page
from clippings.web.session import Web
from tests.links.fault_server import FaultServer, Visit, reply, running, sent_on


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
        names = no_such if "nobody" in url else resolve_host
        with Web(Guard(["127.0.0.0/8"], look_up=names)) as web:
            return await web.session().find(url)

    trouble = run(find())
    assert (trouble.cause if trouble else None) == cause


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


@pytest.mark.parametrize("character", ["\r", "\x01", "\x0b", "\x1f", "\x7f"])
def test_a_cookie_with_a_control_character_is_dropped(character: str) -> None:
    visits = _visits(f"Set-Cookie: seen=y{character}X-Evil: 1; Path=/", "/a", "/b")
    assert [visit.headers.get("cookie") for visit in visits] == [None, None]


def test_a_fetched_page_drops_it_too() -> None:
    start = sent_on("/b", 302, "Set-Cookie: seen=y\rX-Evil: 1; Path=/")
    with running({"/a": start, "/b": reply("fine")}) as server:
        assert fetch_page(server.url("/a"), allow_private=["127.0.0.1"]).status == 200
        assert "cookie" not in server.visits[1].headers


def test_an_address_too_long_for_cookies_is_asked_without_them() -> None:
    async def ask() -> list[Reply | Trouble]:
        given = reply("", 200, "Set-Cookie: seen=yes; Path=/")
        with running({"/a": given, "/b": given}) as server:
            return await _ask_in_turn(
                server, server.url("/a"), server.url("/b?" + "x" * 70_000), server.url("/b")
            )

    _, overlong, after = run(ask())
    assert isinstance(overlong, Reply)
    assert (overlong.status, overlong.state) == (200, "")
    assert isinstance(after, Reply)
    assert after.state == "seen=yes"


@pytest.mark.parametrize("host", ["127.0.0.01", "127.0.0.1"])
def test_every_spelling_of_a_number_is_answered(host: str) -> None:
    async def ask() -> list[Reply | Trouble]:
        with running({"/a": reply("", 200, "Set-Cookie: seen=yes")}) as server:
            url = f"http://{host}:{server.port}/a"
            return await _ask_in_turn(server, url, url)

    assert all(isinstance(answer, Reply) for answer in run(ask()))
