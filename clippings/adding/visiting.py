"""Visits one address by the steps of a check of links, but for no longer than a person waits."""

from collections.abc import Iterable
from typing import NamedTuple

from clippings.addresses import masked
from clippings.event_loop import run, wait
from clippings.links.asking.journey import Journey
from clippings.links.asking.patience import Patience
from clippings.links.asking.steps import Again, Follow, Settled, next_step
from clippings.links.asking.way import Way
from clippings.links.link import Expects
from clippings.links.reasons import worded
from clippings.reply import Reply, Wanted
from clippings.web.exchange import Limits
from clippings.web.guard import Guard
from clippings.web.proxies import WITHOUT_PROXY, proxied
from clippings.web.session import Web

_USUAL_LIMIT = 4 << 20  # bytes
_SECONDS = 20.0
_LIMITS = Limits(header_seconds=10.0, body_seconds=10.0)
_UNREACHED = ("no-such-name", "name-lookup-failed", "unreachable", "connection-refused", "timeout")
_BRISK = Way(patience=Patience(pauses=(0.8,), max_wait=5.0))


class Visit(NamedTuple):
    """How it went, as a key of REASONS, and the last answer where one came.

    `elsewhere` is the address to which it led.
    """

    reason: str
    detail: str = ""
    reply: Reply | None = None
    elsewhere: str = ""

    @property
    def sentence(self) -> str:
        """The reason in words: `the page is gone (404), at https://…`."""
        status = self.reply.status if self.reply else 200
        why = worded(self.reason, "" if status == 200 else str(status), self.detail)
        return f"{why}, at {masked(self.elsewhere)}" if self.elsewhere else why


def visit(
    url: str, allow_private: Iterable[str], wanted: Wanted = "page", limit: int = _USUAL_LIMIT
) -> Visit:
    """Where `url` leads, and up to `limit` bytes of it; what passes is asked for once more."""
    expects: Expects = "image" if wanted == "image" else "page"
    journey = Journey(url, url, expects=expects, places=set(), limit=limit)
    journey.purpose = "video" if wanted == "json" else "page"
    journey.asked_last = True  # what does not answer in time is not asked again
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
            match next_step(journey, answer, _BRISK):
                case Follow(url, purpose) if reply and purpose == journey.purpose:
                    journey.move_on(reply, url, purpose)
                case Again(seconds):
                    journey.tries += 1
                    await wait(seconds)
                case Settled(reason, detail):
                    elsewhere = "" if journey.url == journey.first else journey.url
                    return Visit(reason, detail, reply, elsewhere)
                case _:  # somebody else can tell of a recording; here is its page
                    return Visit("ok", reply=reply)
