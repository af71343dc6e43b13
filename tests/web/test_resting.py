"""Connections that wait for the next request."""

import asyncio
from ipaddress import ip_address

import pytest

from clippings.reply import Reply
from clippings.web.connection import Connection
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from clippings.web.session import Web
from tests.links.fault_server import FaultServer, reply, running


async def _loopback(_host: str) -> tuple[NetworkAddress, ...]:
    return (ip_address("127.0.0.1"),)


async def _ask(web: Web, server: FaultServer, number: int) -> None:
    url = f"http://host{number}.example:{server.port}/a"
    assert isinstance(await web.session().ask(url, limit=99), Reply)


def test_many_hosts_leave_few_connections_open(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[asyncio.BaseTransport] = []
    made = Connection.connection_made

    def note(connection: Connection, transport: asyncio.BaseTransport) -> None:
        opened.append(transport)
        made(connection, transport)

    async def ask() -> int:
        guard = Guard(["127.0.0.1"], look_up=_loopback)
        async with running({"/a": reply("hello")}) as server, Web(guard) as web:
            for number in range(300):
                await _ask(web, server, number)
            return sum(not transport.is_closing() for transport in opened)

    monkeypatch.setattr(Connection, "connection_made", note)
    assert asyncio.run(ask()) == 256


def test_the_latest_are_the_ones_that_stay() -> None:
    async def ask() -> int:
        guard = Guard(["127.0.0.1"], look_up=_loopback)
        async with running({"/a": reply("hello")}) as server, Web(guard) as web:
            for number in (*range(257), 256, 1, 0):
                await _ask(web, server, number)
            return server.connections

    assert asyncio.run(ask()) == 258
