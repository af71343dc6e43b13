"""One connection to an address that was judged, and what has come over it."""

import os
import socket
from errno import EINPROGRESS, EWOULDBLOCK
from math import inf
from typing import NamedTuple

from clippings.web.failure import failure_of
from clippings.web.watch import READ, WRITE, Watch

_AT_ONCE = 1 << 16  # bytes


class Endpoint(NamedTuple):
    """Who is asked."""

    scheme: str
    host: str
    port: int


class Connection:
    """A buffer that parsers cut from the front.

    Nothing is waited for beyond `deadline`, a time of the event loop. What comes is read into a
    `landing` that all connections of one event loop share.
    """

    def __init__(self, sock: socket.socket, landing: memoryview) -> None:
        sock.setblocking(False)
        self.ahead = bytearray()
        self.deadline = inf
        self._socket = sock
        self._watch = Watch(sock.fileno())
        self._landing = landing
        self._ended = False

    async def open(self, where: tuple[str, int]) -> None:
        """Reach an address and a port. Raises OSError, and TimeoutError at the deadline."""
        error = self._socket.connect_ex(where)
        if error in (EINPROGRESS, EWOULDBLOCK):
            await self._watch.until(WRITE, self.deadline)
            error = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            raise OSError(error, os.strerror(error))

    async def send(self, message: bytes) -> None:
        """Hand over a small message. Raises Failure, and TimeoutError at the deadline."""
        while message:
            try:
                message = message[self._socket.send(message) :]
            except BlockingIOError:
                await self._watch.until(WRITE, self.deadline)
            except OSError as error:
                raise failure_of(error) from error

    async def more(self) -> bool:
        """Wait until more has come; False at the end of the stream.

        Raises Failure, and TimeoutError at the deadline.
        """
        if self._ended:
            return False
        count = await self._receive()
        self.ahead += self._landing[:count]
        self._ended = not count
        return bool(count)

    async def _receive(self) -> int:
        while True:
            await self._watch.until(READ, self.deadline)
            try:
                return self._socket.recv_into(self._landing)
            except BlockingIOError:
                pass
            except OSError as error:
                raise failure_of(error) from error

    def take(self, count: int) -> bytes:
        """Up to `count` bytes from the front of the buffer."""
        if count < len(self.ahead):
            taken = bytes(self.ahead[:count])
            del self.ahead[:count]
        else:
            taken = bytes(self.ahead)
            self.ahead.clear()
        return taken

    @property
    def is_usable(self) -> bool:
        """Whether another request can be sent: open, and nothing unasked has come."""
        return not self.ahead and not self._ended and self._watch.is_quiet

    def close(self) -> None:
        """Drop the connection at once, whatever is still under way."""
        self._watch.close()
        self._socket.close()


def landing() -> memoryview:
    """Room for what comes at once."""
    return memoryview(bytearray(_AT_ONCE))
