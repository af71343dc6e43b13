"""What comes after an answer: the verdict, the next hop, or another try."""

from typing import NamedTuple, TypeAlias

from clippings.addresses import host_of, is_web_address
from clippings.addresses.asked import asked_form, resolve_reference
from clippings.links.asking.fragments import lacks_place
from clippings.links.asking.journey import Journey, Purpose
from clippings.links.asking.patience import (
    is_passing_cause,
    is_passing_status,
    pause_before,
    retry_after,
)
from clippings.links.asking.refreshes import refresh_target
from clippings.links.asking.way import Way
from clippings.links.judging.answer_heads import judge_oembed
from clippings.links.judging.gone.videos import declared_oembed
from clippings.links.judging.judge import Judgement, judge
from clippings.links.judging.request import Request
from clippings.links.judging.walls.login import is_login_address, is_login_itself
from clippings.reply import Reply, Trouble

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_HOPS = 20  # as browsers do (Fetch, HTTP-redirect fetch)
_TOLD_OF_VIDEOS = ("video-ok", "video-removed", "login-required", "forbidden")
# What an oEmbed may answer that tells nothing of its video.
_TELLS_NOTHING = (
    "server-error", "odd-status", "redirect-loop", "too-many-redirects", "redirect-without-target",
    "redirect-off-web",
)  # fmt: skip


class Settled(NamedTuple):
    """The reason is known."""

    reason: str
    detail: str = ""
    missing: frozenset[str] = frozenset()


class Follow(NamedTuple):
    """The next address of the chain."""

    url: str
    purpose: Purpose = "page"


class Again(NamedTuple):
    """Once more in `wait` seconds; `hold` when the whole host wants to be left alone."""

    wait: float
    hold: bool = False


class Last:
    """Once more when everything else is done."""


Step: TypeAlias = Settled | Follow | Again | Last


def next_step(journey: Journey, answer: Reply | Trouble, way: Way) -> Step:
    """What to do after an answer; the journey is not changed."""
    step = _next_step(journey, answer, way)
    if journey.page_is_there and not isinstance(step, Follow):
        told = isinstance(step, Settled) and step.reason in _TOLD_OF_VIDEOS
        return step if told else Settled("ok")
    if journey.purpose == "video" and isinstance(answer, Reply) and isinstance(step, Settled):
        return Follow(journey.page) if step.reason in _TELLS_NOTHING else step
    return step


def _next_step(journey: Journey, answer: Reply | Trouble, way: Way) -> Step:
    if isinstance(answer, Trouble):
        return _after_trouble(journey, answer, way)
    if answer.status in _REDIRECTS or (answer.status == 300 and "location" in answer.headers):
        return _after_redirect(journey, answer)
    if journey.purpose == "video":
        return _again_or(Settled(judge_oembed(answer)), journey, answer, way)
    request = Request(journey.first, journey.expects, redirected=bool(journey.hops))
    judgement = judge(request, answer)
    if judgement.reason == "timeout":
        return Settled("timeout") if journey.asked_last else Last()
    if judgement.reason in ("ok", "empty-page"):
        return _after_page(journey, answer, judgement)
    return _again_or(Settled(judgement.reason), journey, answer, way)


def _after_trouble(journey: Journey, trouble: Trouble, way: Way) -> Step:
    if trouble.cause == "timeout" and not journey.asked_last:
        return Last()
    if is_passing_cause(trouble.cause) and _may_try_again(journey, way):
        return Again(pause_before(journey.tries, way.patience, way.jitter))
    return Settled(trouble.cause, trouble.detail)


def _after_redirect(journey: Journey, reply: Reply) -> Step:
    location = reply.headers.get("location", "")
    target = resolve_reference(reply.url, location) if location.strip() else None
    if target is None:
        return _dead_end("redirect-without-target", journey, reply)
    if not is_web_address(target):
        off_web = ":" in target
        return (
            Settled("redirect-off-web", target) if off_web else Settled("redirect-without-target")
        )
    again = journey.goes_in_circles(reply)
    if again or len(journey.seen) >= _MOST_HOPS:
        through_login = any(is_login_address(url) for url, _ in journey.seen[1:])
        if through_login and not is_login_itself(journey.first):
            return Settled("login-redirect")
        return _dead_end("redirect-loop" if again else "too-many-redirects", journey, reply)
    return Follow(target, journey.purpose)


def _dead_end(reason: str, journey: Journey, reply: Reply) -> Settled:
    """What a redirect that leads nowhere says; some hold a page that asks if we are human."""
    challenged = judge(Request(journey.first), reply).reason == "challenge"
    return Settled("challenge" if challenged else reason)


def _after_page(journey: Journey, reply: Reply, judgement: Judgement) -> Step:
    page = judgement.page
    onward = refresh_target(reply, page)
    if onward and _is_new(journey, reply.url, onward):
        return Follow(onward)
    if page is None or judgement.reason != "ok":
        return Settled(judgement.reason)
    oembed = declared_oembed(page)
    target = resolve_reference(reply.url, oembed) if oembed else None
    if target and host_of(target) == host_of(reply.url):
        return Follow(target, "video")
    return Settled(
        "ok", missing=frozenset([p for p in journey.places_sought if lacks_place(page, p)])
    )


def _is_new(journey: Journey, here: str, target: str) -> bool:
    known = {asked_form(url) for url in (here, *(hop.url for hop in journey.hops))}
    return asked_form(target) not in known and len(journey.hops) < _MOST_HOPS


def _again_or(settled: Settled, journey: Journey, reply: Reply, way: Way) -> Step:
    wait = _told_wait(settled, reply, way)
    if wait is None and settled.reason == "challenge":
        return settled
    if wait is not None and wait > way.patience.max_wait:
        return Settled("told-to-wait", f"{wait:.0f} s")
    if wait is not None and _may_try_again(journey, way):
        return Again(max(wait, 0.1), hold=True)
    passing = is_passing_status(reply.status) or settled.reason == "cut-body"
    if passing and _may_try_again(journey, way):
        return Again(pause_before(journey.tries, way.patience, way.jitter))
    return settled


def _told_wait(settled: Settled, reply: Reply, way: Way) -> float | None:
    """Seconds; whoever asks if we are human means them only where we have asked too much."""
    timed = (429,) if settled.reason == "challenge" else (429, 503)
    return retry_after(reply.headers, way.clock()) if reply.status in timed else None


def _may_try_again(journey: Journey, way: Way) -> bool:
    return journey.tries <= len(way.patience.pauses)
