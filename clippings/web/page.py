"""Fetches one page, picture or other file, redirects followed."""

from collections.abc import Iterable
from typing import Literal, TypeAlias

import httpx

from clippings.addresses.asked import asked_form
from clippings.event_loop import run
from clippings.reply import Cause, Reply, Wanted
from clippings.web.exchange import Limits
from clippings.web.guard import Guard
from clippings.web.identity import identity_headers
from clippings.web.proxies import WITHOUT_PROXY, proxied
from clippings.web.transport import NoAnswer, PinnedTransport

MAX_PAGE = 4 << 20
_MOST_HOPS = 20  # as browsers do (Fetch, HTTP-redirect fetch)
_SECONDS = 30.0
_LIMITS = Limits(header_seconds=10.0, body_seconds=15.0)
_UNREACHED = ("no-such-name", "name-lookup-failed", "unreachable", "connection-refused", "timeout")

Why: TypeAlias = Cause | Literal["too-many-redirects"]


class Unanswered(Exception):
    """There is no answer, or none in time; `detail` is for people."""

    def __init__(self, cause: Why, detail: str = "") -> None:
        super().__init__(detail or cause)
        self.cause = cause
        self.detail = detail


def fetch_page(
    url: str,
    *,
    allow_private: Iterable[str] = (),
    wanted: Wanted = "page",
    limit: int = MAX_PAGE,
) -> Reply:
    """What is at `url` or where that leads, up to `limit` bytes; raises Unanswered.

    A page with an error status is a page too: look at `status`.
    """
    guard = Guard(allow_private)
    try:
        response = run(_fetch(url, guard, wanted, limit), _SECONDS)
    except NoAnswer as error:
        raise Unanswered(error.cause, _details(url, error)) from None
    except TimeoutError:
        raise Unanswered("timeout", f"not read in {_SECONDS:g} s") from None
    except httpx.TooManyRedirects:
        raise Unanswered("too-many-redirects", f"more than {_MOST_HOPS} times") from None
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise Unanswered("bad-address", str(error).lower().rstrip(".")) from None
    return Reply(
        url=str(response.url),
        status=response.status_code,
        headers=dict(response.headers.items()),
        body=response.content,
        end=response.extensions["end"],
    )


def _details(url: str, error: NoAnswer) -> str:
    """What is known besides, and what may be why nobody was reached."""
    directly = error.cause in _UNREACHED and proxied()(url)
    return ", ".join(filter(None, [error.detail, WITHOUT_PROXY if directly else ""]))


async def _fetch(url: str, guard: Guard, wanted: Wanted, limit: int) -> httpx.Response:
    client = httpx.AsyncClient(
        transport=PinnedTransport(guard, _LIMITS),
        headers=identity_headers(wanted),
        follow_redirects=True,
        max_redirects=_MOST_HOPS,
        trust_env=False,
    )
    async with client:
        return await client.get(asked_form(url) or url, extensions={"limit": limit})
