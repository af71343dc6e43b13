"""Asks for one address, hop by hop, with the cookies that it was given on the way.

A check of links asks thousands of times, and a Request and a Response of httpx cost as much as the
exchange itself; so the message is put together here, and only cookies are left to httpx.
"""

import base64
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import unquote_to_bytes, urlsplit

from clippings.addresses.asked import asked_form
from clippings.reply import Reply, Trouble
from clippings.web.exchange import PATIENT, Answer, Exchange, Limits, Place
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.identity import Wanted, identity_lines

if TYPE_CHECKING:
    import httpx

_PORTS = {"http": 80, "https": 443}


class Web:
    """The network of one run: its connections and what was found out about hosts."""

    def __init__(self, guard: Guard, limits: Limits = PATIENT) -> None:
        self._exchange = Exchange(guard, limits)

    def session(self) -> "Session":
        """A fresh visitor without cookies."""
        return Session(self._exchange)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._exchange.close()


class Session:
    """One visitor: keeps the cookies of one address and of where it redirects to."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._cookies: httpx.Cookies | None = None

    async def ask(self, url: str, *, wanted: Wanted = "page", limit: int) -> Reply | Trouble:
        """One request, redirects not followed; `limit` is in bytes of body. Never raises."""
        asked = asked_form(url)
        if asked is None:
            return Trouble(url=url, cause="bad-address", detail="it has no host to ask")
        try:
            cookie = self._cookie_for(asked)
            place, message = _request(asked, wanted, cookie)
            answer = await self._exchange.ask(place, message, limit)
            self._keep_cookies(asked, answer)
        except Failure as failure:
            return Trouble(url=url, cause=failure.cause, detail=failure.detail)
        headers: dict[str, str] = {}
        for name, value in answer.headers:
            headers.setdefault(name.decode("latin-1"), _text(value))
        return Reply(
            url=url,
            status=answer.status,
            headers=headers,
            body=answer.body,
            end=answer.end,
            state=cookie,
        )

    def _cookie_for(self, asked: str) -> str:
        if self._cookies is None:
            return ""
        import httpx

        request = httpx.Request("GET", asked)
        try:
            self._cookies.set_cookie_header(request)
        except UnicodeError:  # given in letters that no header can hold
            return ""
        return str(request.headers.get("cookie", ""))

    def _keep_cookies(self, asked: str, answer: Answer) -> None:
        given = [pair for pair in answer.headers if pair[0] == b"set-cookie"]
        if not given:
            return
        import httpx

        self._cookies = httpx.Cookies() if self._cookies is None else self._cookies
        request = httpx.Request("GET", asked)
        self._cookies.extract_cookies(httpx.Response(200, headers=given, request=request))


def _request(asked: str, wanted: Wanted, cookie: str) -> tuple[Place, bytes]:
    parts = urlsplit(asked)
    user, at, netloc = parts.netloc.rpartition("@")
    lines = [f"Host: {netloc}\r\n", identity_lines(wanted)]
    if at:
        lines.append(f"Authorization: Basic {_credentials(user)}\r\n")
    if cookie:
        lines.append(f"Cookie: {cookie}\r\n")
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    message = f"GET {target} HTTP/1.1\r\n{''.join(lines)}\r\n"
    place = Place(parts.scheme, parts.hostname or "", parts.port or _PORTS[parts.scheme])
    return place, message.encode("latin-1")


def _credentials(user: str) -> str:
    name, _, password = user.partition(":")
    pair = unquote_to_bytes(name) + b":" + unquote_to_bytes(password)
    return base64.b64encode(pair).decode("ascii")


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
