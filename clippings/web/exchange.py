"""One request and its answer: to an allowed address, with deadlines and size limits."""

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from clippings.event_loop import Semaphore, running_loop
from clippings.reply import End
from clippings.web.connecting import connect
from clippings.web.connection import Connection, Endpoint, receive_buffer
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.http1 import Head, Read, read_body, read_head
from clippings.web.lookup import NetworkAddress
from clippings.web.pool import ConnectionPool
from clippings.web.unpacking import Body

if TYPE_CHECKING:
    import ssl

_LARGE_BODY = 1 << 20  # bytes of one body
_LARGE_BODIES_AT_ONCE = 16


class Limits(NamedTuple):
    """Seconds from the lookup to the end of the header, and from there to the end of the body."""

    header_seconds: float = 10.0
    body_seconds: float = 5.0


PATIENT = Limits()


class Exchange:
    """Sends requests to the addresses that the guard allows, and reuses connections.

    It belongs to the event loop in which it is created.
    """

    def __init__(self, guard: Guard, limits: Limits = PATIENT) -> None:
        self._loop = running_loop()
        self._guard = guard
        self._limits = limits
        self._large_body_slots = Semaphore(_LARGE_BODIES_AT_ONCE)
        self._pool = ConnectionPool()
        self._receive_buffer = receive_buffer()

    async def find(self, endpoint: Endpoint) -> None:
        """Look up a host and check its addresses; raises Failure."""
        await self._guard.addresses(endpoint.host)

    async def ask(self, endpoint: Endpoint, message: bytes, limit: int) -> tuple[Head, bytes, End]:
        """Send a message; returns the head of the answer, and up to `limit` bytes of its body.

        The body is decompressed. Raises Failure if there is no head.
        """
        addresses = await self._guard.addresses(endpoint.host)
        try:
            connection, head = await self._send(endpoint, addresses, message)
        except TimeoutError:
            raise Failure("timeout", f"no answer in {self._limits.header_seconds:g} s") from None
        body = Body(head.values.get(b"content-encoding", b""), limit)
        end = await self._read_body(connection, head, body, endpoint)
        return head, body.data, end

    async def _send(
        self, endpoint: Endpoint, addresses: tuple[NetworkAddress, ...], message: bytes
    ) -> tuple[Connection, Head]:
        deadline = self._loop.time() + self._limits.header_seconds
        if connection := self._pool.take(endpoint):
            try:
                return connection, await _send_and_read_head(connection, message, deadline)
            except Failure:
                pass  # The server may have closed the idle connection: connect again.
        context = self._tls if endpoint.scheme == "https" else None
        connection = await connect(addresses, endpoint, context, deadline, self._receive_buffer)
        return connection, await _send_and_read_head(connection, message, deadline)

    async def _read_body(
        self, connection: Connection, head: Head, body: Body, endpoint: Endpoint
    ) -> End:
        clean = False
        try:
            if body.limit > _LARGE_BODY:
                # Hundreds of large bodies at once would fill the memory.
                async with self._large_body_slots:
                    end, clean = await self._read_in_time(connection, head, body)
            else:
                end, clean = await self._read_in_time(connection, head, body)
        except TimeoutError:
            end = "slow"
        finally:
            if clean and head.persistent and connection.is_usable:
                self._pool.put(endpoint, connection)
            else:
                connection.close()
        return end

    async def _read_in_time(self, connection: Connection, head: Head, body: Body) -> Read:
        now = self._loop.time()
        connection.deadline = now + self._limits.body_seconds
        return await read_body(connection, head, body)

    @cached_property
    def _tls(self) -> "ssl.SSLContext":
        from clippings.web.tls import tls_context  # brings ssl

        return tls_context()

    def close(self) -> None:
        """Close all idle connections."""
        self._pool.close()


async def _send_and_read_head(connection: Connection, message: bytes, deadline: float) -> Head:
    try:
        connection.deadline = deadline
        await connection.send(message)
        return await read_head(connection)
    except BaseException:
        connection.close()
        raise
