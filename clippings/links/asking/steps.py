"""The next step after an answer: the verdict, the next hop, or a retry."""

from typing import NamedTuple, TypeAlias

from clippings.addresses import host_of, is_web_address
from clippings.addresses.asked import LONGEST_ASKED, asked_form, resolve_reference
from clippings.links.asking.fragments import lacks_anchor
from clippings.links.asking.journey import Journey, Purpose
from clippings.links.asking.pacing import Pacing
from clippings.links.asking.patience import (
    is_temporary_cause,
    is_temporary_status,
    pause_before,
    retry_after,
)
from clippings.links.asking.refreshes import refresh_target
from clippings.links.judging.answer_heads import judge_oembed
from clippings.links.judging.gone.videos import declared_oembed
from clippings.links.judging.judge import Judgement, judge
from clippings.links.judging.request import Request
from clippings.links.judging.walls.login import is_login_address, is_login_itself
from clippings.reply import Reply, Trouble

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_HOPS = 20  # as browsers do (Fetch, HTTP-redirect fetch)
_VIDEO_VERDICTS = ("video-ok", "video-removed", "login-required", "forbidden")
# Answers of an oEmbed service that say nothing about the video.
_INCONCLUSIVE = (
    "server-error", "odd-status", "redirect-loop", "too-many-redirects", "redirect-without-target",
    "redirect-off-web",
)  # fmt: skip


class Settled(NamedTuple):
    """The reason is known, so the address is done; `missing` are the anchors not found."""

    reason: str
    detail: str = ""
    missing: frozenset[str] = frozenset()


class Follow(NamedTuple):
    """Request the next address."""

    url: str
    purpose: Purpose = "page"


class Retry(NamedTuple):
    """Try again in `wait` seconds; with `hold`, no request to this host before that."""

    wait: float
    hold: bool = False


class RetryAtEnd:
    """Try again when everything else is done."""


Step: TypeAlias = Settled | Follow | Retry | RetryAtEnd


def next_step(journey: Journey, answer: Reply | Trouble, pacing: Pacing) -> Step:
    """The next step after an answer; does not change the journey."""
    step = _next_step(journey, answer, pacing)
    if journey.page_seen and not isinstance(step, Follow):
        decisive = isinstance(step, Settled) and step.reason in _VIDEO_VERDICTS
        return step if decisive else Settled("ok")
    if journey.purpose == "video" and isinstance(answer, Reply) and isinstance(step, Settled):
        return Follow(journey.page) if step.reason in _INCONCLUSIVE else step
    return step


def _next_step(journey: Journey, answer: Reply | Trouble, pacing: Pacing) -> Step:
    if isinstance(answer, Trouble):
        return _after_trouble(journey, answer, pacing)
    if answer.status in _REDIRECTS or (answer.status == 300 and "location" in answer.headers):
        return _after_redirect(journey, answer)
    if journey.purpose == "video":
        return _retry_or(Settled(judge_oembed(answer)), journey, answer, pacing)
    request = Request(journey.first, journey.expects, redirected=bool(journey.hops))
    judgement = judge(request, answer)
    if judgement.reason == "timeout":
        return Settled("timeout") if journey.is_last_try else RetryAtEnd()
    if judgement.reason in ("ok", "empty-page"):
        return _after_page(journey, answer, judgement)
    return _retry_or(Settled(judgement.reason), journey, answer, pacing)


def _after_trouble(journey: Journey, trouble: Trouble, pacing: Pacing) -> Step:
    if trouble.cause == "timeout" and not journey.is_last_try:
        return RetryAtEnd()
    if is_temporary_cause(trouble.cause) and _may_try_again(journey, pacing):
        return Retry(pause_before(journey.tries, pacing.patience, pacing.jitter))
    return Settled(trouble.cause, trouble.detail)


def _after_redirect(journey: Journey, reply: Reply) -> Step:
    location = reply.headers.get("location", "")
    if len(location) > LONGEST_ASKED:
        return Settled("bad-address", f"it redirects to one of {len(location)} characters")
    target = resolve_reference(reply.url, location) if location.strip() else None
    if target is None:
        return _dead_end("redirect-without-target", journey, reply)
    if not is_web_address(target):
        off_web = ":" in target
        return (
            Settled("redirect-off-web", target) if off_web else Settled("redirect-without-target")
        )
    in_loop = journey.is_redirect_loop(reply)
    if in_loop or len(journey.seen) >= _MOST_HOPS:
        through_login = any(is_login_address(url) for url, _ in journey.seen[1:])
        if through_login and not is_login_itself(journey.first):
            return Settled("login-redirect")
        return _dead_end("redirect-loop" if in_loop else "too-many-redirects", journey, reply)
    return Follow(target, journey.purpose)


def _dead_end(reason: str, journey: Journey, reply: Reply) -> Settled:
    """The reason for a redirect that cannot be followed; its body may be a bot challenge."""
    challenged = judge(Request(journey.first), reply).reason == "challenge"
    return Settled("challenge" if challenged else reason)


def _after_page(journey: Journey, reply: Reply, judgement: Judgement) -> Step:
    page = judgement.page
    refresh = refresh_target(reply, page)
    if refresh and _is_new(journey, reply.url, refresh):
        return Follow(refresh)
    if page is None or judgement.reason != "ok":
        return Settled(judgement.reason)
    oembed = declared_oembed(page)
    target = resolve_reference(reply.url, oembed) if oembed else None
    if target and host_of(target) == host_of(reply.url):
        return Follow(target, "video")
    return Settled(
        "ok", missing=frozenset([p for p in journey.anchors_to_check if lacks_anchor(page, p)])
    )


def _is_new(journey: Journey, here: str, target: str) -> bool:
    known = {asked_form(url) for url in (here, *(hop.url for hop in journey.hops))}
    return asked_form(target) not in known and len(journey.hops) < _MOST_HOPS


def _retry_or(settled: Settled, journey: Journey, reply: Reply, pacing: Pacing) -> Step:
    wait = _requested_wait(settled, reply, pacing)
    if wait is None and settled.reason == "challenge":
        return settled
    if wait is not None and wait > pacing.patience.max_wait:
        return Settled("told-to-wait", f"{wait:.0f} s")
    if wait is not None and _may_try_again(journey, pacing):
        return Retry(max(wait, 0.1), hold=True)
    temporary = is_temporary_status(reply.status) or settled.reason == "cut-body"
    if temporary and _may_try_again(journey, pacing):
        return Retry(pause_before(journey.tries, pacing.patience, pacing.jitter))
    return settled


def _requested_wait(settled: Settled, reply: Reply, pacing: Pacing) -> float | None:
    """The wait in seconds that a server requests; with a bot challenge only under status 429."""
    timed = (429,) if settled.reason == "challenge" else (429, 503)
    return retry_after(reply.headers, pacing.clock()) if reply.status in timed else None


def _may_try_again(journey: Journey, pacing: Pacing) -> bool:
    return journey.tries <= len(pacing.patience.pauses)
