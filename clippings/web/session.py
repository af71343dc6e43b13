"""Asks for one address, hop by hop, with the cookies that it was given on the way."""

import base64
from types import TracebackType
from typing import Self
from urllib.parse import unquote_to_bytes, urlsplit

import httpx

from clippings.addresses import masked
from clippings.addresses.asked import asked_form
from clippings.reply import End, Reply, Trouble
from clippings.web.failure import Failure
from clippings.web.guard import Guard
from clippings.web.identity import Wanted, identity_headers
from clippings.web.transport import PATIENT, Limits, PinnedTransport


class Web:
    """The network of one run: its connections and what was found out about hosts."""

    def __init__(self, guard: Guard, limits: Limits = PATIENT) -> None:
        self._transport = PinnedTransport(guard, limits)

    def session(self) -> "Session":
        """A fresh visitor without cookies."""
        return Session(self._transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._transport.aclose()


class Session:
    """One visitor: keeps the cookies of one address and of where it redirects to."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport
        self._cookies: httpx.Cookies | None = None

    async def ask(self, url: str, *, wanted: Wanted = "page", limit: int) -> Reply | Trouble:
        """One request, redirects not followed; `limit` is in bytes of body. Never raises."""
        try:
            request = _request(url, wanted, limit)
            if self._cookies is not None:
                self._cookies.set_cookie_header(request)
            response = await self._transport.handle_async_request(request)
        except Failure as failure:
            return Trouble(url=url, cause=failure.cause, detail=failure.detail)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            return Trouble(url=url, cause="bad-address", detail=masked(str(error)))
        if "set-cookie" in response.headers:
            self._cookies = httpx.Cookies() if self._cookies is None else self._cookies
            self._cookies.extract_cookies(response)
        return _reply(url, request, response)


def _request(url: str, wanted: Wanted, limit: int) -> httpx.Request:
    asked = asked_form(url)
    if asked is None:
        raise Failure("bad-address", "this is not an address that can be asked")
    parts = urlsplit(asked)
    headers = dict(identity_headers(wanted))
    user, at, _ = parts.netloc.rpartition("@")
    if at:
        headers["Authorization"] = f"Basic {base64.b64encode(_credentials(user)).decode()}"
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    return httpx.Request(
        "GET", asked, headers=headers, extensions={"target": target.encode(), "limit": limit}
    )


def _credentials(user: str) -> bytes:
    name, _, password = user.partition(":")
    return unquote_to_bytes(name) + b":" + unquote_to_bytes(password)


def _reply(url: str, request: httpx.Request, response: httpx.Response) -> Reply:
    headers = dict(response.headers.items())
    if locations := response.headers.get_list("location"):
        headers["location"] = locations[0]
    end: End = response.extensions["end"]
    return Reply(
        url=url,
        status=response.status_code,
        headers=headers,
        body=response.content,
        end=end,
        state=request.headers.get("cookie", ""),
    )
