"""Connect to a host by the addresses that the guard allows."""

import socket
from typing import TYPE_CHECKING

from clippings.event_loop import running_loop
from clippings.web.connection import Connection, Endpoint
from clippings.web.failure import Failure, failure_of
from clippings.web.lookup import NetworkAddress

if TYPE_CHECKING:
    import ssl

_SECONDS_PER_ADDRESS = 3.0  # at most


async def connect(
    addresses: tuple[NetworkAddress, ...],
    endpoint: Endpoint,
    context: "ssl.SSLContext | None",
    deadline: float,
    receive_buffer: memoryview,
) -> Connection:
    """Connect to the first address that accepts.

    Raises the last Failure, or one for a timeout if any address timed out, and TimeoutError at
    `deadline`, a time of the event loop.
    """
    failure = Failure("no-such-name", f"{endpoint.host} has no address")
    for number, address in enumerate(addresses, start=1):
        last, now = number == len(addresses), running_loop().time()
        half = (now + deadline) / 2  # what is left is for the others
        until = deadline if last else min(half, now + _SECONDS_PER_ADDRESS)
        try:
            return await _connect_to(address, endpoint, context, until, receive_buffer)
        except Failure as error:
            latest = error
        except OSError as error:
            if last and isinstance(error, TimeoutError):
                raise
            latest = failure_of(error)
        failure = failure if failure.cause == "timeout" else latest
    raise failure


async def _connect_to(
    address: NetworkAddress,
    endpoint: Endpoint,
    context: "ssl.SSLContext | None",
    deadline: float,
    receive_buffer: memoryview,
) -> Connection:
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    connection = _make_connection(sock, endpoint, context, receive_buffer)
    connection.deadline = deadline
    try:
        await connection.open((str(address), endpoint.port))
    except BaseException:
        connection.close()
        raise
    return connection


def _make_connection(
    sock: socket.socket,
    endpoint: Endpoint,
    context: "ssl.SSLContext | None",
    receive_buffer: memoryview,
) -> Connection:
    if context is None:
        return Connection(sock, receive_buffer)
    from clippings.web.tls import TlsConnection

    return TlsConnection(sock, receive_buffer, context, endpoint.host)
