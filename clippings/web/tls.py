"""A connection over TLS."""

import os
import socket
import ssl
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from clippings.errors import ClipError
from clippings.web.connection import Connection
from clippings.web.failure import failure_of

Result = TypeVar("Result")


_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
# Those of Python since 3.10, and those without a key exchange, which browsers still accept.
_CIPHERS = (
    "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:RSA+AESGCM:RSA+AES"
    ":!aNULL:!eNULL:!aDSS:!AESCCM"
)


def tls_context() -> ssl.SSLContext:
    """The certificates that are trusted, and what else is accepted, as in browsers.

    Raises ClipError if the environment names files that cannot be used.
    """
    import httpx

    try:
        context = httpx.create_ssl_context()
    except OSError as error:  # an SSLError is one
        named = " or ".join(filter(os.environ.get, _VARIABLES))
        if not named:
            raise
        raise ClipError(
            f"the file that {named} names cannot be used: {failure_of(error).detail};"
            " name another, or unset the variable"
        ) from error
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # stricter than browsers since Python 3.13
    context.hostname_checks_common_name = False  # browsers no longer do (RFC 9110 §4.3.4)
    context.set_ciphers(_CIPHERS)
    context.set_alpn_protocols(["http/1.1"])
    return context


class TlsConnection(Connection):
    """A connection whose certificate must be trusted by the context and be for the given host.

    Bytes are moved between socket and TLS here: an `ssl` socket takes a reset for an end, and reads
    on without waiting, regardless of the deadline, as long as there is something to read.
    """

    def __init__(
        self, sock: socket.socket, receive_buffer: memoryview, context: ssl.SSLContext, host: str
    ) -> None:
        super().__init__(sock, receive_buffer)
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    async def open(self, where: tuple[str, int]) -> None:
        """Connect to an address and a port, and do the handshake. Raises OSError or Failure."""
        await super().open(where)
        await self._run(self._tls.do_handshake)

    async def send(self, message: bytes) -> None:
        """Send a small message. Raises Failure, and TimeoutError at the deadline."""
        await self._run(partial(self._tls.write, message))
        await super().send(self._outgoing.read())

    async def _receive(self) -> int:
        received = await self._run(self._read)
        self._receive_buffer[: len(received)] = received
        return len(received)

    def _read(self) -> bytes:
        try:
            return self._tls.read(len(self._receive_buffer))
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):  # few servers announce the end properly
            return b""

    async def _run(self, operation: Callable[[], Result]) -> Result:
        """The result of a TLS operation, with sending and receiving as often as it needs that."""
        while True:
            try:
                return operation()
            except ssl.SSLWantReadError:
                await super().send(self._outgoing.read())
                await self._receive_incoming()
            except ssl.SSLError as error:
                raise failure_of(error) from error

    async def _receive_incoming(self) -> None:
        if count := await super()._receive():
            self._incoming.write(self._receive_buffer[:count])
        else:
            self._incoming.write_eof()

    @property
    def is_usable(self) -> bool:
        """Whether another request can be sent: open, and nothing unexpected was received."""
        return super().is_usable and not self._incoming.pending
