"""One connection to an IP address, with a buffer of received bytes."""

import os
import socket
from errno import EINPROGRESS, EWOULDBLOCK
from math import inf
from typing import NamedTuple

from clippings.web.failure import failure_of
from clippings.web.watch import READ, WRITE, Watch

_BUFFER_SIZE = 1 << 16  # bytes


class Endpoint(NamedTuple):
    """Where a request goes."""

    scheme: str
    host: str
    port: int


class Connection:
    """A socket with a `buffer` from whose front parsers take.

    It waits no longer than until `deadline`, a time of the event loop. Data is received through a
    `receive_buffer` that all connections of one event loop share.
    """

    def __init__(self, sock: socket.socket, receive_buffer: memoryview) -> None:
        sock.setblocking(False)
        self.buffer = bytearray()
        self.deadline = inf
        self._socket = sock
        self._watch = Watch(sock.fileno())
        self._receive_buffer = receive_buffer
        self._ended = False

    async def open(self, where: tuple[str, int]) -> None:
        """Connect to an address and a port. Raises OSError, and TimeoutError at the deadline."""
        error = self._socket.connect_ex(where)
        if error in (EINPROGRESS, EWOULDBLOCK):
            await self._watch.until(WRITE, self.deadline)
            error = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            raise OSError(error, os.strerror(error))

    async def send(self, message: bytes) -> None:
        """Send a small message. Raises Failure, and TimeoutError at the deadline."""
        while message:
            try:
                message = message[self._socket.send(message) :]
            except BlockingIOError:
                await self._watch.until(WRITE, self.deadline)
            except OSError as error:
                raise failure_of(error) from error

    async def more(self) -> bool:
        """Receive more into the buffer; False at the end of the stream.

        Raises Failure, and TimeoutError at the deadline.
        """
        if self._ended:
            return False
        count = await self._receive()
        self.buffer += self._receive_buffer[:count]
        self._ended = not count
        return bool(count)

    async def _receive(self) -> int:
        while True:
            await self._watch.until(READ, self.deadline)
            try:
                return self._socket.recv_into(self._receive_buffer)
            except BlockingIOError:
                pass
            except OSError as error:
                raise failure_of(error) from error

    def take(self, count: int) -> bytes:
        """Remove and return up to `count` bytes from the front of the buffer."""
        if count < len(self.buffer):
            taken = bytes(self.buffer[:count])
            del self.buffer[:count]
        else:
            taken = bytes(self.buffer)
            self.buffer.clear()
        return taken

    @property
    def is_usable(self) -> bool:
        """Whether another request can be sent: open, and nothing unexpected was received."""
        return not self.buffer and not self._ended and self._watch.is_quiet

    def close(self) -> None:
        """Close the connection at once."""
        self._watch.close()
        self._socket.close()


def receive_buffer() -> memoryview:
    """A buffer for the bytes that are received at once."""
    return memoryview(bytearray(_BUFFER_SIZE))
