"""Fetches one page for reading its facts."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

import httpx

from clippings.addresses import masked
from clippings.addresses.asked import joined
from clippings.errors import ClipError
from clippings.reply import Reply, Trouble
from clippings.web.guard import Guard
from clippings.web.session import Session, Web

MAX_PAGE = 4 << 20
_MAX_HOPS = 10
_SECONDS = 30.0
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, kw_only=True)
class FetchedPage:
    """A page as it came; `charset` is what the header says, `body` may be cut at 4 MiB."""

    url: str
    final_url: str
    status: int
    charset: str | None
    content_type: str
    body: bytes


def fetch_page(url: str, *, allow_private: Iterable[str] = ()) -> FetchedPage:
    """The page at `url`, redirects followed; raises ClipError when there is no answer.

    A page with an error status is a page too: look at `status`.
    """
    reply = asyncio.run(_fetch(url, Guard(allow_private)))
    if isinstance(reply, Trouble):
        reason = f" ({reply.detail})" if reply.detail else ""
        raise ClipError(
            f"{masked(reply.url)} cannot be read: {reply.cause.replace('-', ' ')}{reason}; "
            "give the facts as options, with --no-fetch"
        )
    message = httpx.Response(reply.status, headers=dict(reply.headers))
    return FetchedPage(
        url=url,
        final_url=reply.url,
        status=reply.status,
        charset=message.charset_encoding,
        content_type=reply.headers.get("content-type", "").partition(";")[0].strip().lower(),
        body=reply.body,
    )


async def _fetch(url: str, guard: Guard) -> Reply | Trouble:
    try:
        async with asyncio.timeout(_SECONDS), Web(guard) as web:
            return await _follow(web.session(), url)
    except TimeoutError:
        return Trouble(url=url, cause="timeout", detail=f"not read in {_SECONDS:g} s")


async def _follow(session: Session, url: str) -> Reply | Trouble:
    reply = await session.ask(url, limit=MAX_PAGE)
    for _ in range(_MAX_HOPS):
        if isinstance(reply, Trouble) or reply.status not in _REDIRECTS:
            break
        target = joined(reply.url, reply.headers.get("location", ""))
        if not target or "location" not in reply.headers:
            break
        reply = await session.ask(target, limit=MAX_PAGE)
    return reply
