"""Requests of one visitor, with the cookies received on the way.

A link check makes thousands of requests, and a Request and a Response of httpx cost as much as the
exchange itself; so requests are built here, without it.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Self
from urllib.parse import unquote_to_bytes

from clippings.addresses.asked import DEFAULT_PORTS, asked_form
from clippings.reply import Reply, Trouble, Wanted
from clippings.web.connection import Endpoint
from clippings.web.exchange import PATIENT, Exchange, Limits
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.identity import identity_lines
from clippings.web.message import lines_of

if TYPE_CHECKING:
    from clippings.web.cookies import Cookies


class Web:
    """The network of one run: its connections, and what is known about hosts."""

    def __init__(self, guard: Guard, limits: Limits = PATIENT) -> None:
        self._exchange = Exchange(guard, limits)

    def session(self) -> "Session":
        """A new visitor without cookies."""
        return Session(self._exchange)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._exchange.close()


class Session:
    """One visitor: keeps the cookies of one address and of its redirects."""

    _cookies: "Cookies | None" = None

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    async def find(self, url: str) -> Trouble | None:
        """Look up the host in advance; returns the Trouble if that fails."""
        asked = asked_form(url)
        try:
            if asked is not None:
                await self._exchange.find(_request(asked, "page", "")[0])
        except Failure as failure:
            return _trouble(url, failure)
        return None

    async def ask(self, url: str, *, wanted: Wanted = "page", limit: int) -> Reply | Trouble:
        """Make one request, without redirects; `limit` is in bytes of body. Never raises."""
        asked = asked_form(url)
        if asked is None:
            return Trouble(url=url, cause="bad-address", detail="it has no valid host")
        try:
            cookie = self._cookies.header_for(asked) if self._cookies else ""
            endpoint, message = _request(asked, wanted, cookie)
            head, body, end = await self._exchange.ask(endpoint, message, limit)
        except Failure as failure:
            return _trouble(url, failure)
        headers = {
            name.decode(): value.decode() if value.isascii() else _text(name, value)
            for name, value in reversed(head.headers)  # the first of several counts
        }
        if "set-cookie" in headers:
            self._keep_cookies(asked, head.headers)
        return Reply(url, head.status, headers, body, end, cookie)

    def _keep_cookies(self, asked: str, headers: list[tuple[bytes, bytes]]) -> None:
        from clippings.web.cookies import Cookies  # few answers bring one

        self._cookies = self._cookies or Cookies()
        self._cookies.keep(asked, headers)


def _trouble(url: str, failure: Failure) -> Trouble:
    return Trouble(url=url, cause=failure.cause, detail=failure.detail)


def _request(asked: str, wanted: Wanted, cookie: str) -> tuple[Endpoint, bytes]:
    """Endpoint and message of a request; an address in asked form is easy to split."""
    scheme, _, rest = asked.partition("://")
    netloc, _, target = rest.partition("/")
    endpoint, host_lines = _host(scheme, netloc)
    start = lines_of(f"GET /{target} HTTP/1.1")
    cookie_line = lines_of(f"Cookie: {cookie}") if cookie else b""
    return endpoint, b"".join((start, host_lines, cookie_line, identity_lines(wanted)))


@lru_cache(maxsize=1024)
def _host(scheme: str, netloc: str) -> tuple[Endpoint, bytes]:
    """The endpoint of an address, and the Host and Authorization lines of its request."""
    user, at, named = netloc.rpartition("@")
    host, colon, port = named.rpartition(":")
    if not colon or named.endswith("]"):
        host, port = named, ""
    endpoint = Endpoint(scheme, host.strip("[]"), int(port) if port else DEFAULT_PORTS[scheme])
    lines = [f"Host: {named}"]
    if at:
        lines.append(f"Authorization: Basic {_credentials(user)}")
    return endpoint, lines_of(*lines)


def _credentials(user: str) -> str:
    import base64  # few addresses have a password

    name, _, password = user.partition(":")
    pair = unquote_to_bytes(name) + b":" + unquote_to_bytes(password)
    return base64.b64encode(pair).decode("ascii")


def _text(name: bytes, value: bytes) -> str:
    """A header value as text; in a Location, non-UTF-8 bytes are escaped as in Chromium."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        if name != b"location":
            return value.decode("latin-1")
        return re.sub(rb"[^\x00-\x7f]", lambda it: b"%%%02X" % it[0][0], value).decode()
