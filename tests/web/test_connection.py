"""Connections to the addresses of a host."""

import asyncio
import socket
from collections.abc import Iterator
from ipaddress import ip_address
from math import inf

import pytest

from clippings.web.connection import Endpoint, connect, landing
from clippings.web.failure import Failure

HERE, NOBODY = ip_address("127.0.0.1"), ip_address("127.0.0.2")


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Somebody at one of the two addresses."""
    with socket.create_server((str(HERE), 0)) as listener:
        yield listener


def _at(listener: socket.socket) -> Endpoint:
    return Endpoint("http", "a.example", listener.getsockname()[1])


def test_the_next_address_is_tried_when_one_refuses(listener: socket.socket) -> None:
    async def said() -> bytes:
        connection = await connect((NOBODY, HERE), _at(listener), None, inf, landing())
        peer, _ = listener.accept()
        with peer:
            peer.sendall(b"hello")
            await connection.more()
        connection.close()
        await asyncio.sleep(0)
        return connection.take(9)

    assert asyncio.run(said()) == b"hello"


def test_the_failure_of_the_last_address_is_told(listener: socket.socket) -> None:
    place = _at(listener)
    listener.close()
    with pytest.raises(Failure) as caught:
        asyncio.run(connect((NOBODY, HERE), place, None, inf, landing()))
    assert caught.value.cause == "connection-refused"


def test_nothing_is_waited_for_beyond_the_deadline(listener: socket.socket) -> None:
    async def wait() -> None:
        connection = await connect((HERE,), _at(listener), None, inf, landing())
        now = asyncio.get_running_loop().time
        for seconds in (0.02, 0.04, 0.01):  # put off, and brought forward
            connection.deadline = now() + seconds
            with pytest.raises(TimeoutError):
                await connection.more()
            assert now() >= connection.deadline
        connection.close()
        await asyncio.sleep(0)

    asyncio.run(wait())
