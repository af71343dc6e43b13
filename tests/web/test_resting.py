"""Connections that wait for the next request."""

import asyncio
from ipaddress import ip_address

from clippings.reply import Reply
from clippings.web.guard import Guard
from clippings.web.lookup import NetworkAddress
from clippings.web.session import Web
from tests.links.fault_server import FaultServer, Visit, reply, running


async def _loopback(_host: str) -> tuple[NetworkAddress, ...]:
    return (ip_address("127.0.0.1"),)


async def _ask(web: Web, server: FaultServer, number: int) -> None:
    url = f"http://host{number}.example:{server.port}/a"
    assert isinstance(await web.session().ask(url, limit=99), Reply)


def test_many_hosts_leave_few_connections_open() -> None:
    open_ones = set[asyncio.StreamWriter]()

    async def note(visit: Visit) -> bytes:
        open_ones.add(visit.writer)
        return reply("hello")

    def still_open() -> int:
        return sum(not writer.is_closing() for writer in open_ones)

    async def ask() -> int:
        guard = Guard(["127.0.0.1"], look_up=_loopback)
        async with running({"/a": note}) as server, Web(guard) as web:
            for number in range(300):
                await _ask(web, server, number)
            async with asyncio.timeout(20):
                while still_open() > 256:
                    await asyncio.sleep(0)
            return still_open()

    assert asyncio.run(ask()) == 256


def test_the_latest_are_the_ones_that_stay() -> None:
    async def ask() -> int:
        guard = Guard(["127.0.0.1"], look_up=_loopback)
        async with running({"/a": reply("hello")}) as server, Web(guard) as web:
            for number in (*range(257), 256, 1, 0):
                await _ask(web, server, number)
            return server.connections

    assert asyncio.run(ask()) == 258
