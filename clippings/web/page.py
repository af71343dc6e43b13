"""Fetches one page for reading its facts."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

import httpx

from clippings.addresses import masked
from clippings.addresses.asked import asked_form
from clippings.errors import ClipError
from clippings.web.guard import Guard
from clippings.web.identity import identity_headers
from clippings.web.transport import NoAnswer, PinnedTransport

MAX_PAGE = 4 << 20
_MAX_HOPS = 10
_SECONDS = 30.0


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
    guard = Guard(allow_private)
    try:
        response = asyncio.run(_fetch(url, guard))
    except NoAnswer as error:
        detail = f" ({masked(error.detail)})" if error.detail else ""
        raise _unreadable(url, error.cause.replace("-", " ") + detail) from None
    except TimeoutError:
        raise _unreadable(url, f"it was not read in {_SECONDS:g} s") from None
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise _unreadable(url, masked(str(error)).lower()) from None
    return FetchedPage(
        url=url,
        final_url=str(response.url),
        status=response.status_code,
        charset=response.charset_encoding,
        content_type=response.headers.get("content-type", "").partition(";")[0].strip().lower(),
        body=response.content,
    )


async def _fetch(url: str, guard: Guard) -> httpx.Response:
    client = httpx.AsyncClient(
        transport=PinnedTransport(guard),
        headers=identity_headers("page"),
        follow_redirects=True,
        max_redirects=_MAX_HOPS,
        trust_env=False,
    )
    async with asyncio.timeout(_SECONDS), client:
        return await client.get(asked_form(url) or url, extensions={"limit": MAX_PAGE})


def _unreadable(url: str, why: str) -> ClipError:
    return ClipError(
        f"{masked(url)} cannot be read: {why}; give the facts as options, with --no-fetch"
    )
