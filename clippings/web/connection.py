"""One connection to an address that was judged, and what was read from it ahead."""

import asyncio
import ssl

from clippings.web.failure import Failure, failure_of
from clippings.web.lookup import NetworkAddress

_AT_ONCE = 1 << 16
_SECONDS_BEFORE_NEXT = 3.0


class Connection:
    """A stream with a buffer that parsers cut from the front."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
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
        return taken

    @property
    def is_usable(self) -> bool:
        """Whether another request can be sent: open, and nothing unasked has come."""
        quiet = not self.ahead and not self._reader.at_eof()
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
                return Connection(
                    *await asyncio.open_connection(
                        str(address),
                        port,
                        ssl=context,
                        server_hostname=host if context else None,
                        limit=_AT_ONCE,
                    )
                )
        except OSError as error:
            failure = failure_of(error)
    raise failure
