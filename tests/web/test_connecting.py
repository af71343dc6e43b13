"""Connections to the addresses of a host."""

import socket
import ssl
from collections.abc import Iterator
from ipaddress import ip_address
from math import inf

import pytest

from clippings.event_loop import run, running_loop
from clippings.web.connecting import connect
from clippings.web.connection import Endpoint, receive_buffer
from clippings.web.failure import Failure

HERE, NOBODY = ip_address("127.0.0.1"), ip_address("127.0.0.2")


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A listener at one of the two addresses."""
    with socket.create_server((str(HERE), 0)) as listener:
        yield listener


def _at(listener: socket.socket) -> Endpoint:
    return Endpoint("http", "a.example", listener.getsockname()[1])


def test_the_next_address_is_tried_when_one_refuses(listener: socket.socket) -> None:
    async def said() -> bytes:
        connection = await connect((NOBODY, HERE), _at(listener), None, inf, receive_buffer())
        peer, _ = listener.accept()
        with peer:
            peer.sendall(b"hello")
            await connection.more()
        connection.close()
        return connection.take(9)

    assert run(said()) == b"hello"


def test_where_one_address_is_silent_another_that_refuses_does_not_speak_for_it(
    listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clippings.web.connecting._SECONDS_PER_ADDRESS", 0.1)
    silent = Endpoint("https", "a.example", listener.getsockname()[1])
    with pytest.raises(Failure) as caught:
        run(connect((HERE, NOBODY), silent, ssl.create_default_context(), inf, receive_buffer()))
    assert caught.value.cause == "timeout"


def test_a_silent_address_leaves_time_for_the_next(listener: socket.socket) -> None:
    async def open_with_the_other() -> None:
        deadline = running_loop().time() + 1
        endpoint = _at(listener)
        (await connect((NOBODY, HERE), endpoint, None, deadline, receive_buffer())).close()

    with socket.create_server((str(NOBODY), _at(listener).port), backlog=0) as silent:
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(silent.getsockname())
        run(open_with_the_other())
        for one in waiting:
            one.close()


def test_the_failure_of_the_last_address_is_raised(listener: socket.socket) -> None:
    place = _at(listener)
    listener.close()
    with pytest.raises(Failure) as caught:
        run(connect((NOBODY, HERE), place, None, inf, receive_buffer()))
    assert caught.value.cause == "connection-refused"
