"""One connection to an address that was judged, and what was read from it ahead."""

import asyncio
import ssl
from collections.abc import Iterable
from typing import SupportsIndex

from clippings.web.failure import Failure, failure_of
from clippings.web.lookup import NetworkAddress

_AT_ONCE = 1 << 16
_SECONDS_BEFORE_NEXT = 3.0


class _CountingReader(asyncio.StreamReader):
    """Tells how many bytes have come, read or not."""

    def __init__(self) -> None:
        super().__init__(limit=_AT_ONCE)
        self.came = 0

    def feed_data(self, data: Iterable[SupportsIndex]) -> None:
        chunk = bytes(data)
        self.came += len(chunk)
        super().feed_data(chunk)


class Connection:
    """A stream with a buffer that parsers cut from the front."""

    def __init__(self, reader: _CountingReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._taken = 0
        self.ahead = bytearray()

    def send(self, message: bytes) -> None:
        """Hand over a small message; it is on its way when the answer is awaited."""
        self._writer.write(message)

    async def more(self) -> bool:
        """Read what has come; False at the end of the stream. Raises Failure."""
        try:
            chunk = await self._reader.read(_AT_ONCE)
        except OSError as error:
            raise failure_of(error) from error
        self.ahead += chunk
        return bool(chunk)

    def take(self, count: int) -> bytes:
        """Up to `count` bytes from the front of the buffer."""
        taken = bytes(self.ahead[:count])
        del self.ahead[:count]
        self._taken += len(taken)
        return taken

    @property
    def is_usable(self) -> bool:
        """Whether another request can be sent: open, and nothing unasked has come."""
        quiet = self._reader.came == self._taken and not self._reader.at_eof()
        return quiet and not self._writer.is_closing()

    def close(self) -> None:
        """Drop the connection at once, whatever is still under way."""
        self._writer.transport.abort()


async def connect(
    addresses: tuple[NetworkAddress, ...], port: int, host: str, context: ssl.SSLContext | None
) -> Connection:
    """A connection to the first address that takes it; raises Failure of the last that did not."""
    failure = Failure("no-such-name", f"{host} has no address")
    for number, address in enumerate(addresses, start=1):
        last = number == len(addresses)
        try:
            async with asyncio.timeout(None if last else _SECONDS_BEFORE_NEXT):
                return await _connect_to(address, port, host, context)
        except OSError as error:
            failure = failure_of(error)
    raise failure


async def _connect_to(
    address: NetworkAddress, port: int, host: str, context: ssl.SSLContext | None
) -> Connection:
    loop = asyncio.get_running_loop()
    reader = _CountingReader()
    transport, protocol = await loop.create_connection(
        lambda: asyncio.StreamReaderProtocol(reader),
        str(address),
        port,
        ssl=context,
        server_hostname=host if context else None,
    )
    return Connection(reader, asyncio.StreamWriter(transport, protocol, reader, loop))
