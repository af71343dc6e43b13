"""httpx over asyncio streams: pinned to judged addresses, with a total deadline and hard limits."""

import asyncio
import ssl
from collections import defaultdict
from functools import cached_property
from typing import NamedTuple

import httpx

from clippings.reply import End
from clippings.web.connection import Connection, connect
from clippings.web.decoding import Body
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.http1 import Head, read_body, read_head

_OURS = (b"content-encoding", b"content-length", b"transfer-encoding")  # no longer true
_FRESH_FAILURES = ("connection-reset", "empty-reply", "cut-header")


class Limits(NamedTuple):
    """Seconds to the end of the header, seconds more to the end of the body."""

    header_seconds: float = 10.0
    body_seconds: float = 5.0


PATIENT = Limits()


class _Place(NamedTuple):
    scheme: str
    host: str
    port: int


class PinnedTransport(httpx.AsyncBaseTransport):
    """Sends each request to the very address that the guard judged.

    `request.extensions` may hold `target` (bytes, the path as it goes on the wire) and `limit`
    (bytes of body, packed or unpacked; 128 KiB otherwise). Those of the response hold `end`.
    """

    def __init__(self, guard: Guard, limits: Limits = PATIENT) -> None:
        self._guard = guard
        self._limits = limits
        self._idle: defaultdict[_Place, list[Connection]] = defaultdict(list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One answer with its body read and unpacked; raises Failure."""
        place = _place(request.url)
        deadline = asyncio.get_running_loop().time() + self._limits.header_seconds
        try:
            async with asyncio.timeout_at(deadline):
                connection, head = await self._exchange(place, _message(request))
        except TimeoutError:
            raise Failure("timeout", f"no answer in {self._limits.header_seconds:g} s") from None
        body = Body(head.get(b"content-encoding").decode("latin-1"), _limit(request))
        end = await self._read_body(connection, head, body, place)
        headers = [pair for pair in head.headers if pair[0] not in _OURS]
        return httpx.Response(
            head.status,
            headers=headers,
            content=bytes(body.data),
            extensions={"end": end},
            request=request,
        )

    async def _exchange(self, place: _Place, message: bytes) -> tuple[Connection, Head]:
        while connection := self._take_idle(place):
            try:
                return connection, await _ask(connection, message)
            except Failure as failure:
                if failure.cause not in _FRESH_FAILURES:
                    raise
                # The server had closed it while it rested: that tells nothing about the page.
        context = self._tls if place.scheme == "https" else None
        addresses = await self._guard.addresses(place.host)
        connection = await connect(addresses, place.port, place.host, context)
        return connection, await _ask(connection, message)

    def _take_idle(self, place: _Place) -> Connection | None:
        resting = self._idle[place]
        while resting:
            connection = resting.pop()
            if connection.is_usable:
                return connection
            connection.close()
        return None

    async def _read_body(
        self, connection: Connection, head: Head, body: Body, place: _Place
    ) -> End:
        clean = False
        try:
            async with asyncio.timeout(self._limits.body_seconds):
                end, clean = await read_body(connection, head, body)
        except TimeoutError:
            end = "slow"
        finally:
            if clean and head.persistent and connection.is_usable:
                self._idle[place].append(connection)
            else:
                connection.close()
        return end

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        context = httpx.create_ssl_context()
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # stricter than browsers since Python 3.13
        context.set_alpn_protocols(["http/1.1"])
        return context

    async def aclose(self) -> None:
        """Close what is still open."""
        for connection in (each for resting in self._idle.values() for each in resting):
            connection.close()
        self._idle.clear()
        await asyncio.sleep(0)


async def _ask(connection: Connection, message: bytes) -> Head:
    try:
        connection.send(message)
        return await read_head(connection)
    except BaseException:
        connection.close()
        raise


def _place(url: httpx.URL) -> _Place:
    port = url.port or (443 if url.scheme == "https" else 80)
    return _Place(url.scheme, url.raw_host.decode("ascii").strip("[]"), port)


def _message(request: httpx.Request) -> bytes:
    target = request.extensions.get("target", request.url.raw_path)
    lines = [b"%b: %b\r\n" % pair for pair in request.headers.raw]
    return b"%b %b HTTP/1.1\r\n%b\r\n" % (request.method.encode(), target, b"".join(lines))


def _limit(request: httpx.Request) -> int:
    return int(request.extensions.get("limit", 128 << 10))
