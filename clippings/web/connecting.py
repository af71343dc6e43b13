"""Connects to a host by the addresses that were judged."""

import socket
from typing import TYPE_CHECKING

from clippings.event_loop import running_loop
from clippings.web.connection import Connection, Endpoint
from clippings.web.failure import Failure, failure_of
from clippings.web.lookup import NetworkAddress

if TYPE_CHECKING:
    import ssl

_SECONDS_BEFORE_NEXT = 3.0


async def connect(
    addresses: tuple[NetworkAddress, ...],
    endpoint: Endpoint,
    context: "ssl.SSLContext | None",
    deadline: float,
    landing: memoryview,
) -> Connection:
    """A connection to the first address that takes it.

    Raises Failure of the last that did not, or that no answer came where one of them gave none,
    and TimeoutError at `deadline`, a time of the event loop.
    """
    failure = Failure("no-such-name", f"{endpoint.host} has no address")
    for number, address in enumerate(addresses, start=1):
        last = number == len(addresses)
        until = deadline if last else min(deadline, running_loop().time() + _SECONDS_BEFORE_NEXT)
        try:
            return await _connect_to(address, endpoint, context, until, landing)
        except Failure as error:
            told = error
        except OSError as error:
            if last and isinstance(error, TimeoutError):
                raise
            told = failure_of(error)
        failure = failure if failure.cause == "timeout" else told
    raise failure


async def _connect_to(
    address: NetworkAddress,
    endpoint: Endpoint,
    context: "ssl.SSLContext | None",
    deadline: float,
    landing: memoryview,
) -> Connection:
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    connection = _over(sock, endpoint, context, landing)
    connection.deadline = deadline
    try:
        await connection.open((str(address), endpoint.port))
    except BaseException:
        connection.close()
        raise
    return connection


def _over(
    sock: socket.socket,
    endpoint: Endpoint,
    context: "ssl.SSLContext | None",
    landing: memoryview,
) -> Connection:
    if context is None:
        return Connection(sock, landing)
    from clippings.web.tls import TlsConnection

    return TlsConnection(sock, landing, context, endpoint.host)
