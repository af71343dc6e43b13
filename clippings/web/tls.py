"""A connection under TLS."""

import socket
import ssl
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from clippings.web.connection import Connection
from clippings.web.failure import failure_of

Result = TypeVar("Result")


class TlsConnection(Connection):
    """Trusts whom the context trusts, as long as it is the host that was asked for.

    What comes and goes is handed to and fro here: a socket of `ssl` takes a reset for an end, and
    reads on without waiting, whatever the deadline, as long as there is something to read.
    """

    def __init__(
        self, sock: socket.socket, landing: memoryview, context: ssl.SSLContext, host: str
    ) -> None:
        super().__init__(sock, landing)
        self._arrived = ssl.MemoryBIO()
        self._leaving = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._arrived, self._leaving, server_hostname=host)

    async def open(self, where: tuple[str, int]) -> None:
        """Reach an address and a port, and agree on a secret. Raises OSError or Failure."""
        await super().open(where)
        await self._when_ready(self._tls.do_handshake)

    async def send(self, message: bytes) -> None:
        """Hand over a small message. Raises Failure, and TimeoutError at the deadline."""
        await self._when_ready(partial(self._tls.write, message))
        await super().send(self._leaving.read())

    async def _receive(self) -> int:
        came = await self._when_ready(self._read)
        self._landing[: len(came)] = came
        return len(came)

    def _read(self) -> bytes:
        try:
            return self._tls.read(len(self._landing))
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):  # few say that they are at the end
            return b""

    async def _when_ready(self, act: Callable[[], Result]) -> Result:
        """What `act` returns; what came is read for it, once what is to go before has gone."""
        while True:
            try:
                return act()
            except ssl.SSLWantReadError:
                await super().send(self._leaving.read())
                await self._take_in()
            except ssl.SSLError as error:
                raise failure_of(error) from error

    async def _take_in(self) -> None:
        if count := await super()._receive():
            self._arrived.write(self._landing[:count])
        else:
            self._arrived.write_eof()

    @property
    def is_usable(self) -> bool:
        """Whether another request can be sent: open, and nothing unasked has come."""
        return super().is_usable and not self._arrived.pending
