"""The exchange as a transport for httpx."""

import httpx

from clippings.reply import Cause
from clippings.web.connection import Endpoint
from clippings.web.exchange import PATIENT, Exchange, Limits
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.message import lines_of

_NO_LONGER_TRUE = (b"content-encoding", b"content-length", b"transfer-encoding")
_USUAL_LIMIT = 128 << 10  # bytes


class NoAnswer(httpx.TransportError):
    """A Failure for those who know httpx."""

    def __init__(self, failure: Failure, request: httpx.Request) -> None:
        super().__init__(str(failure), request=request)
        self.cause: Cause = failure.cause
        self.detail = failure.detail


class PinnedTransport(httpx.AsyncBaseTransport):
    """Sends each request to the very address that the guard judged.

    `limit` in the extensions of a request is the most that is read of a body, in bytes; `end` in
    those of a response tells how its body ended.
    """

    def __init__(self, guard: Guard, limits: Limits = PATIENT) -> None:
        self._exchange = Exchange(guard, limits)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One answer with its body read and unpacked; raises NoAnswer."""
        limit = int(request.extensions.get("limit", _USUAL_LIMIT))
        try:
            answer = await self._exchange.ask(_endpoint(request.url), _message(request), limit)
        except Failure as failure:
            raise NoAnswer(failure, request) from failure
        headers = [pair for pair in answer.headers if pair[0] not in _NO_LONGER_TRUE]
        return httpx.Response(
            answer.status,
            headers=headers,
            content=answer.body,
            request=request,
            extensions={"end": answer.end},
        )

    async def aclose(self) -> None:
        """Close what is still open."""
        self._exchange.close()


def _endpoint(url: httpx.URL) -> Endpoint:
    if url.scheme not in ("http", "https"):
        raise Failure("not-web", f"it leads to {url.scheme}:")
    port = url.port or (443 if url.scheme == "https" else 80)
    return Endpoint(url.scheme, url.raw_host.decode("ascii").strip("[]"), port)


def _message(request: httpx.Request) -> bytes:
    start = b"%b %b HTTP/1.1" % (request.method.encode(), request.url.raw_path)
    lines = [start, *(b"%b: %b" % pair for pair in request.headers.raw)]
    return lines_of(*(line.decode("latin-1") for line in lines), "")
