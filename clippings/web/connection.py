"""One connection to an address that was judged, and what has come over it."""

import asyncio
import socket
import ssl
from math import inf
from typing import NamedTuple, cast

from clippings.web.failure import Failure, failure_of
from clippings.web.lookup import NetworkAddress

_MUCH_AHEAD = 1 << 16  # bytes; what comes beyond them stays with the system until it is wanted
_AT_ONCE = 1 << 16  # bytes
_SECONDS_BEFORE_NEXT = 3.0


class Endpoint(NamedTuple):
    """Who is asked."""

    scheme: str
    host: str
    port: int


class Connection(asyncio.BufferedProtocol):
    """A buffer that parsers cut from the front.

    Nothing is waited for beyond `deadline`, a time of the event loop. A protocol of its own, since
    the streams and timeouts of asyncio cost as much as all the rest of an exchange. There is one
    alarm, which is set anew only when it has rung too early or would ring too late. What comes is
    read into a `landing` that all connections of one event loop share, since asyncio would ask the
    system for 256 KiB each time.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, landing: memoryview) -> None:
        self.ahead = bytearray()
        self._loop = loop
        self._landing = landing
        self.deadline = inf
        self._transport = cast("asyncio.Transport", None)
        self._wanted: asyncio.Future[None] | None = None
        self._alarm: asyncio.TimerHandle | None = None
        self._ended = False
        self._error: Exception | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands."""
        self._transport = cast("asyncio.Transport", transport)

    def get_buffer(self, sizehint: int) -> memoryview:
        """Where to put what comes."""
        return self._landing

    def buffer_updated(self, nbytes: int) -> None:
        """Something has come."""
        self.ahead += self._landing[:nbytes]
        if len(self.ahead) > _MUCH_AHEAD:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Nothing more will come."""
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing more will come, and nothing can be sent."""
        self._ended = True
        self._error = exc
        self._wake()

    def _wake(self) -> None:
        if self._wanted and not self._wanted.done():
            self._wanted.set_result(None)

    def send(self, message: bytes) -> None:
        """Hand over a small message; it is on its way when the answer is awaited."""
        self._transport.write(message)

    async def more(self) -> bool:
        """Wait until more has come; False at the end of the stream.

        Raises Failure, and TimeoutError at the deadline.
        """
        before = len(self.ahead)
        if not self._ended:
            await self._wait()
        if len(self.ahead) > before:
            return True
        if isinstance(self._error, OSError):
            raise failure_of(self._error) from self._error
        if not self._ended:
            raise TimeoutError
        return False

    async def _wait(self) -> None:
        if self._loop.time() >= self.deadline:
            raise TimeoutError
        self._transport.resume_reading()
        self._wanted = self._loop.create_future()
        self._set_alarm()
        await self._wanted

    def _set_alarm(self) -> None:
        if self._alarm and self._alarm.when() <= self.deadline:
            return
        if self._alarm:
            self._alarm.cancel()
        self._alarm = self._loop.call_at(self.deadline, self._ring)

    def _ring(self) -> None:
        self._alarm = None
        if self._loop.time() >= self.deadline:
            self._wake()
        elif self._wanted and not self._wanted.done():
            self._set_alarm()

    def take(self, count: int) -> bytes:
        """Up to `count` bytes from the front of the buffer."""
        taken = bytes(self.ahead[:count])
        del self.ahead[:count]
        return taken

    @property
    def is_usable(self) -> bool:
        """Whether another request can be sent: open, and nothing unasked has come."""
        return not (self.ahead or self._ended or self._transport.is_closing())

    def close(self) -> None:
        """Drop the connection at once, whatever is still under way."""
        if self._alarm:
            self._alarm.cancel()
        self._transport.abort()


def landing() -> memoryview:
    """Room for what comes at once."""
    return memoryview(bytearray(_AT_ONCE))


async def connect(
    addresses: tuple[NetworkAddress, ...],
    endpoint: Endpoint,
    context: ssl.SSLContext | None,
    deadline: float,
    landing: memoryview,
) -> Connection:
    """A connection to the first address that takes it; raises Failure of the last that did not.

    Raises TimeoutError at `deadline`, a time of the event loop.
    """
    loop = asyncio.get_running_loop()
    failure = Failure("no-such-name", f"{endpoint.host} has no address")
    for number, address in enumerate(addresses, start=1):
        last = number == len(addresses)
        until = deadline if last else min(deadline, loop.time() + _SECONDS_BEFORE_NEXT)
        try:
            async with asyncio.timeout_at(until):
                return await _connect_to(address, endpoint, context, landing)
        except OSError as error:
            if last and isinstance(error, TimeoutError):
                raise
            failure = failure_of(error)
    raise failure


async def _connect_to(
    address: NetworkAddress, endpoint: Endpoint, context: ssl.SSLContext | None, landing: memoryview
) -> Connection:
    loop = asyncio.get_running_loop()
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        await loop.sock_connect(sock, (str(address), endpoint.port))
        _, connection = await loop.create_connection(
            lambda: Connection(loop, landing),
            sock=sock,
            ssl=context,
            server_hostname=endpoint.host if context else None,
        )
    except BaseException:
        sock.close()
        raise
    return connection
