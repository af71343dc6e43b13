"""Request one address by the steps of a link check, but no longer than a user will wait."""

from collections.abc import Iterable
from typing import NamedTuple

from clippings.addresses import masked
from clippings.event_loop import run, wait
from clippings.links.asking.journey import Journey
from clippings.links.asking.pacing import Pacing
from clippings.links.asking.patience import Patience
from clippings.links.asking.steps import Follow, Retry, Settled, next_step
from clippings.links.link import Expects
from clippings.links.reasons import reason_sentence
from clippings.reply import Reply, Wanted
from clippings.web.exchange import Limits
from clippings.web.guard import Guard
from clippings.web.proxies import WITHOUT_PROXY, proxied
from clippings.web.session import Web

_USUAL_LIMIT = 4 << 20  # bytes
_SECONDS = 20.0
_LIMITS = Limits(header_seconds=10.0, body_seconds=10.0)
_UNREACHED = ("no-such-name", "name-lookup-failed", "unreachable", "connection-refused", "timeout")
_IMPATIENT = Pacing(patience=Patience(pauses=(0.8,), max_wait=5.0))


class Visit(NamedTuple):
    """The outcome as a key of REASONS, and the last answer if there was one.

    `final_url` is the address after redirects, if it is another one.
    """

    reason: str
    detail: str = ""
    reply: Reply | None = None
    final_url: str = ""

    @property
    def sentence(self) -> str:
        """The reason in words: `the page is gone (404), at https://…`."""
        status = self.reply.status if self.reply else 200
        why = reason_sentence(self.reason, "" if status == 200 else str(status), self.detail)
        return f"{why}, at {masked(self.final_url)}" if self.final_url else why


def visit(
    url: str, allow_private: Iterable[str], wanted: Wanted = "page", limit: int = _USUAL_LIMIT
) -> Visit:
    """Follow `url` and read up to `limit` bytes; temporary failures are retried once."""
    expects: Expects = "image" if wanted == "image" else "page"
    journey = Journey(url, url, expects=expects, anchors=set(), limit=limit)
    journey.purpose = "video" if wanted == "json" else "page"
    journey.is_last_try = True  # a server that does not answer in time is not asked again
    try:
        visited = run(_visit(journey, Guard(allow_private)), _SECONDS)
    except TimeoutError:
        return Visit("timeout", f"not read in {_SECONDS:g} s")
    if visited.reason not in _UNREACHED or not proxied()(journey.url):
        return visited
    return visited._replace(detail=", ".join(filter(None, (visited.detail, WITHOUT_PROXY))))


async def _visit(journey: Journey, guard: Guard) -> Visit:
    with Web(guard, _LIMITS) as web:
        session = web.session()
        while True:
            answer = await session.ask(journey.url, wanted=journey.wanted, limit=journey.limit)
            reply = answer if isinstance(answer, Reply) else None
            match next_step(journey, answer, _IMPATIENT):
                case Follow(url, purpose) if reply and purpose == journey.purpose:
                    journey.move_on(reply, url, purpose)
                case Retry(seconds):
                    journey.tries += 1
                    await wait(seconds)
                case Settled(reason, detail):
                    final_url = "" if journey.url == journey.first else journey.url
                    return Visit(reason, detail, reply, final_url)
                case _:  # a link check would ask a recording's site; the page is enough here
                    return Visit("ok", reply=reply)
