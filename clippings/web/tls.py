"""A connection under TLS."""

import socket
import ssl
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from clippings.web.connection import Connection
from clippings.web.failure import failure_of
from clippings.web.watch import READ, WRITE

Result = TypeVar("Result")


class TlsConnection(Connection):
    """Trusts whom the context trusts, as long as it is the host that was asked for."""

    def __init__(
        self, sock: socket.socket, landing: memoryview, context: ssl.SSLContext, host: str
    ) -> None:
        super().__init__(sock, landing)
        self._context = context
        self._host = host

    async def open(self, where: tuple[str, int]) -> None:
        """Reach an address and a port, and agree on a secret."""
        await super().open(where)
        secured = self._context.wrap_socket(
            self._socket, server_hostname=self._host, do_handshake_on_connect=False
        )
        self._socket = secured
        await self._when_ready(secured.do_handshake)

    async def send(self, message: bytes) -> None:
        """Hand over a small message. Raises Failure, and TimeoutError at the deadline."""
        while message:
            message = message[await self._when_ready(partial(self._socket.send, message)) :]

    async def _receive(self) -> int:
        return await self._when_ready(partial(self._socket.recv_into, self._landing))

    async def _when_ready(self, act: Callable[[], Result]) -> Result:
        """What is read may have to be written for first, and the other way round."""
        while True:
            try:
                return act()
            except ssl.SSLWantReadError:
                await self._watch.until(READ, self.deadline)
            except ssl.SSLWantWriteError:
                await self._watch.until(WRITE, self.deadline)
            except OSError as error:
                raise failure_of(error) from error
