"""Fetches one page, picture or other file, redirects followed."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import httpx

from clippings.addresses import masked
from clippings.addresses.asked import asked_form
from clippings.errors import ClipError
from clippings.reply import Reply
from clippings.web.exchange import Limits
from clippings.web.guard import Guard
from clippings.web.identity import Wanted, identity_headers
from clippings.web.transport import NoAnswer, PinnedTransport

MAX_PAGE = 4 << 20
_MOST_HOPS = 20  # as browsers do (Fetch, HTTP-redirect fetch)
_SECONDS = 30.0
_LIMITS = Limits(header_seconds=10.0, body_seconds=15.0)


class Unanswered(ClipError):
    """There is no answer, or none in time."""


@dataclass(frozen=True, kw_only=True)
class FetchedPage:
    """A page as it came; `charset` is what the header says, `body` may be cut at a limit.

    Names of `headers` are in lower case.
    """

    url: str
    final_url: str
    status: int
    charset: str | None
    headers: Mapping[str, str]
    body: bytes

    @property
    def content_type(self) -> str:
        """The media type that the header declares, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def reply(self) -> Reply:
        """The last answer."""
        return Reply(url=self.final_url, status=self.status, headers=self.headers, body=self.body)


def fetch_page(
    url: str,
    *,
    allow_private: Iterable[str] = (),
    wanted: Wanted = "page",
    limit: int = MAX_PAGE,
) -> FetchedPage:
    """What is at `url`, up to `limit` bytes; raises Unanswered.

    A page with an error status is a page too: look at `status`.
    """
    guard = Guard(allow_private)
    try:
        response = asyncio.run(_fetch(url, guard, wanted, limit))
    except NoAnswer as error:
        detail = f" ({masked(error.detail)})" if error.detail else ""
        raise _unreadable(url, error.cause.replace("-", " ") + detail) from None
    except TimeoutError:
        raise _unreadable(url, f"it was not read in {_SECONDS:g} s") from None
    except httpx.TooManyRedirects:
        raise _unreadable(url, f"it leads on more than {_MOST_HOPS} times") from None
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise _unreadable(url, masked(str(error)).lower().rstrip(".")) from None
    return FetchedPage(
        url=url,
        final_url=str(response.url),
        status=response.status_code,
        charset=response.charset_encoding,
        headers=dict(response.headers.items()),
        body=response.content,
    )


async def _fetch(url: str, guard: Guard, wanted: Wanted, limit: int) -> httpx.Response:
    client = httpx.AsyncClient(
        transport=PinnedTransport(guard, _LIMITS),
        headers=identity_headers(wanted),
        follow_redirects=True,
        max_redirects=_MOST_HOPS,
        trust_env=False,
    )
    async with asyncio.timeout(_SECONDS), client:
        return await client.get(asked_form(url) or url, extensions={"limit": limit})


def _unreadable(url: str, why: str) -> Unanswered:
    return Unanswered(f"{masked(url)} cannot be read: {why}")
