"""Idle connections for further requests."""

from ipaddress import ip_address

import pytest

from clippings.event_loop import run
from clippings.reply import Reply
from clippings.web.connection import Connection
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from clippings.web.session import Web
from tests.links.fault_server import FaultServer, reply, running


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
