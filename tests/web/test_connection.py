"""Data received over a connection."""

import socket
from collections.abc import Callable, Iterator
from math import inf

import pytest

from clippings.event_loop import run, running_loop, wait
from clippings.web.connection import Connection, receive_buffer
from clippings.web.failure import Failure
from clippings.web.watch import READ


@pytest.fixture
def peer() -> Iterator[socket.socket]:
    """The other end of the connection that `_with` makes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


async def _connected(listener: socket.socket) -> tuple[Connection, socket.socket]:
    connection = Connection(socket.socket(), receive_buffer())
    await connection.open(listener.getsockname())
    return connection, listener.accept()[0]


def test_a_message_of_any_length_is_handed_over(peer: socket.socket) -> None:
    message = b"x" * 20_000_000

    async def main() -> int:
        connection, other = await _connected(peer)
        other.setblocking(False)
        received = 0
        loop = running_loop()

        def read() -> None:
            nonlocal received
            received += len(other.recv(1 << 20))

        loop.selector.register(other, READ, read)
        await connection.send(message)
        while received < len(message):
            await wait(0)
        connection.close()
        other.close()
        return received

    assert run(main(), 30) == len(message)


def test_nobody_reads_and_the_deadline_comes(peer: socket.socket) -> None:
    async def main() -> None:
        connection, other = await _connected(peer)
        connection.deadline = running_loop().time() + 0.05
        with other, pytest.raises(TimeoutError):
            await connection.send(b"x" * 20_000_000)
        connection.close()

    run(main())


def test_nothing_is_waited_for_beyond_the_deadline(peer: socket.socket) -> None:
    async def main() -> None:
        connection, other = await _connected(peer)
        now = running_loop().time
        with other:
            for seconds in (0.02, 0.04, 0.01):  # put off, and brought forward
                connection.deadline = now() + seconds
                with pytest.raises(TimeoutError):
                    await connection.more()
                assert now() >= connection.deadline
        connection.close()

    run(main())


def test_the_end_is_reported_each_time(peer: socket.socket) -> None:
    async def main() -> list[bool]:
        connection, other = await _connected(peer)
        other.sendall(b"hello")
        other.close()
        told = [await connection.more() for _ in range(3)]
        assert connection.take(99) == b"hello"
        assert not connection.is_usable
        connection.close()
        return told

    assert run(main()) == [True, False, False]


@pytest.mark.parametrize(
    ("act", "usable"),
    [
        (lambda _: None, True),
        (lambda other: other.sendall(b"unasked"), False),
        (lambda other: other.close(), False),
    ],
)
def test_it_is_usable_as_long_as_nothing_comes_unasked(
    peer: socket.socket, act: Callable[[socket.socket], None], usable: bool
) -> None:
    async def main() -> bool:
        connection, other = await _connected(peer)
        other.sendall(b"hello")
        await connection.more()
        connection.take(5)
        act(other)
        await wait(0.02)
        found = connection.is_usable
        connection.close()
        other.close()
        return found

    assert run(main()) is usable


def test_a_connection_that_is_broken_off_is_a_failure(peer: socket.socket) -> None:
    async def main() -> str:
        connection, other = await _connected(peer)
        other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        other.close()
        connection.deadline = inf
        with pytest.raises(Failure) as caught:
            await connection.more()
        connection.close()
        return caught.value.cause

    assert run(main()) == "connection-reset"
