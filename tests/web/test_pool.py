"""Idle connections for further requests."""

import asyncio
from contextlib import ExitStack
from ipaddress import ip_address

import pytest

from clippings.event_loop import run, wait
from clippings.reply import Reply
from clippings.web.connection import Connection
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from clippings.web.session import Web
from tests.coroutines import together
from tests.links.fault_server import FaultServer, Visit, reply, running


async def _loopback(_host: str, _seconds: float) -> tuple[NetworkAddress, ...]:
    return (ip_address("127.0.0.1"),)


async def _ask(web: Web, server: FaultServer, number: int) -> None:
    url = f"http://host{number}.example:{server.port}/a"
    assert isinstance(await web.session().ask(url, limit=99), Reply)


def test_many_hosts_leave_few_connections_open(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[Connection] = []
    close = Connection.close

    def note(connection: Connection) -> None:
        closed.append(connection)
        close(connection)

    async def ask() -> int:
        guard = Guard(["127.0.0.1"], look_up=_loopback)
        with Web(guard) as web:
            for number in range(300):
                await _ask(web, server, number)
            return 300 - len(closed)

    monkeypatch.setattr(Connection, "close", note)
    with running({"/a": reply("hello")}) as server:
        assert run(ask()) == 256


def test_the_latest_are_the_ones_that_stay() -> None:
    async def ask() -> int:
        guard = Guard(["127.0.0.1"], look_up=_loopback)
        with Web(guard) as web:
            for number in (*range(257), 256, 1, 0):
                await _ask(web, server, number)
            return server.connections

    with running({"/a": reply("hello")}) as server:
        assert run(ask()) == 258


def test_a_host_with_several_ports_keeps_four_connections_in_all() -> None:
    async def slow(_visit: Visit) -> bytes:
        await asyncio.sleep(0.1)
        return reply("hello")

    async def ask(servers: list[FaultServer]) -> int:
        with Web(Guard(["127.0.0.1"])) as web:
            for server in servers:
                url = server.url("/a")
                await together(*(web.session().ask(url, limit=99) for _ in range(4)))
            again = [web.session().ask(servers[-1].url("/a"), limit=99) for _ in range(4)]
            await together(*again)
            await wait(0.1)
            return sum(server.open_connections for server in servers)

    with ExitStack() as stack:
        servers = [stack.enter_context(running({"/a": slow})) for _ in range(3)]
        assert run(ask(servers)) == 4
        assert [server.connections for server in servers] == [4, 4, 4]
