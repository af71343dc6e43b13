"""Requests over connections that are kept, within limits of time and bytes."""

import asyncio
import threading
from collections.abc import Callable, Mapping

import pytest

from clippings.event_loop import Event, run, wait
from clippings.reply import End, Reply, Trouble
from clippings.web.connection import Connection
from clippings.web.exchange import Limits
from clippings.web.guard import Guard
from clippings.web.http1 import Head, read_body
from clippings.web.session import Web
from clippings.web.unpacking import Body
from tests.coroutines import together
from tests.links.fault_server import (
    Answer,
    FaultServer,
    Visit,
    cut_off,
    dripping,
    reply,
    running,
)


def test_connections_are_kept_for_the_next_request() -> None:
    async def ask() -> int:
        with running({"/a": reply("hello")}) as server:
            with Web(Guard(["127.0.0.1"])) as web:
                for _ in range(5):
                    await web.session().ask(server.url("/a"), limit=99)
            return server.connections

    assert run(ask()) == 1


def test_a_connection_closed_while_idle_is_not_the_pages_fault() -> None:
    def abort(server: FaultServer) -> None:
        server.do(server.visits[0].writer.transport.abort)

    assert _after({"/a": reply("hello"), "/b": reply("fine")}, abort) == (200, b"fine")


def test_a_connection_closed_as_the_next_request_comes_is_not_the_pages_fault() -> None:
    async def cut_off_at_first(visit: Visit) -> bytes:
        if visit.count == 1:
            cut_off(visit.writer)
        return reply("fine")

    assert _after({"/a": reply("hello"), "/b": cut_off_at_first}) == (200, b"fine")


JUNK = (reply("junk", 404), b"x" * 100, b"X: y\r\n" * 50_000)


@pytest.mark.parametrize("junk", JUNK)
def test_what_comes_unasked_while_idle_is_not_the_next_page(junk: bytes) -> None:
    def litter(server: FaultServer) -> None:
        server.do(lambda: server.visits[0].writer.write(junk))

    assert _after({"/a": reply("hello"), "/b": reply("fine")}, litter) == (200, b"fine")


@pytest.mark.parametrize("junk", JUNK)
def test_what_comes_unasked_with_a_page_is_not_the_next_page(junk: bytes) -> None:
    assert _after({"/a": reply("hello") + junk, "/b": reply("fine")}) == (200, b"fine")


@pytest.mark.parametrize("junk", JUNK[1:])
def test_what_comes_before_the_answer_and_is_none_is_not_the_page(junk: bytes) -> None:
    async def litter_at_first(visit: Visit) -> bytes:
        if visit.count == 1:
            visit.writer.write(junk)
        return reply("fine")

    assert _after({"/a": reply("hello"), "/b": litter_at_first}) == (200, b"fine")


def _after(
    answers: Mapping[str, Answer], meanwhile: Callable[[FaultServer], None] | None = None
) -> tuple[int, bytes]:
    """The result for /b, requested after /a."""

    async def ask() -> Reply | Trouble:
        with Web(Guard(["127.0.0.1"])) as web:
            await web.session().ask(server.url("/a"), limit=99)
            if meanwhile:
                meanwhile(server)
                await wait(0.05)
            return await web.session().ask(server.url("/b"), limit=99)

    with running(answers) as server:
        answer = run(ask())
    assert isinstance(answer, Reply)
    return answer.status, answer.body


def test_no_more_is_read_than_the_limit() -> None:
    endless = dripping(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 5000, 0)

    async def ask() -> Reply | Trouble:
        with Web(Guard(["127.0.0.1"])) as web:
            return await web.session().ask(server.url("/a"), limit=10_000)

    with running({"/a": endless}) as server:
        answer = run(ask())
    assert isinstance(answer, Reply)
    assert (len(answer.body), answer.end) == (10_000, "capped")


def test_whole_pages_are_read_sixteen_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = [0]
    being_read = 0
    sixteen = Event()
    started = threading.Event()

    async def counted(connection: Connection, head: Head, body: Body) -> tuple[End, bool]:
        nonlocal being_read
        if body.limit < 4 << 20:
            return await read_body(connection, head, body)
        being_read += 1
        at_once.append(being_read)
        if being_read == 16:
            sixteen.set()
        read = await read_body(connection, head, body)
        being_read -= 1
        return read

    async def hold(visit: Visit) -> None:
        head, body = reply("hello").split(b"\r\n\r\n")
        visit.writer.write(head + b"\r\n\r\n")
        await asyncio.to_thread(started.wait)
        visit.writer.write(body)

    async def ask() -> None:
        with Web(Guard(["127.0.0.1"]), Limits(header_seconds=60, body_seconds=60)) as web:
            whole = (web.session().ask(server.url("/whole"), limit=4 << 20) for _ in range(20))
            await together(*whole, let_go(web))

    async def let_go(web: Web) -> Reply | Trouble:
        await sixteen
        answer = await web.session().ask(server.url("/start"), limit=99)
        assert isinstance(answer, Reply)
        started.set()
        return answer

    monkeypatch.setattr("clippings.web.exchange.read_body", counted)
    with running({"/whole": hold, "/start": reply("hello")}) as server:
        run(ask())
    assert len(at_once) == 21
    assert max(at_once) == 16


def test_the_deadline_counts_from_the_start_to_the_end_of_the_header() -> None:
    drip = dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.01)

    async def ask() -> Reply | Trouble:
        limits = Limits(header_seconds=0.2, body_seconds=0.2)
        with Web(Guard(["127.0.0.1"]), limits) as web:
            return await web.session().ask(server.url("/a"), limit=99)

    with running({"/a": drip}) as server:
        answer = run(ask())
    assert isinstance(answer, Trouble)
    assert answer.cause == "timeout"
