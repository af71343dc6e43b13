"""Request many addresses, politely, up to a verdict on each."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from clippings.addresses import host_of, is_web_address
from clippings.addresses.asked import asked_form
from clippings.event_loop import running_loop
from clippings.links.asking.dispatch import Dispatcher
from clippings.links.asking.fragments import anchor_in
from clippings.links.asking.journey import Journey, begin, first_request_url
from clippings.links.asking.pacing import POLITE, Pacing
from clippings.links.asking.steps import Follow, Retry, RetryAtEnd, Settled, Step, next_step
from clippings.links.link import CheckedLink, Question, Target
from clippings.links.reasons import REASONS
from clippings.reply import Reply, Trouble, Wanted

_MOST_REFUSALS = 5  # answers of "wait longer than you do" before the rest of a host is left


class Session(Protocol):
    """One visitor with its cookies."""

    async def find(self, url: str) -> Trouble | None:
        """Look up the host in advance; returns the Trouble if that fails."""

    async def ask(self, url: str, *, wanted: Wanted, limit: int) -> Reply | Trouble:
        """Make one request, without redirects; `limit` is in bytes of body. Never raises."""


OnLink: TypeAlias = Callable[[CheckedLink, Reply | None], None]


class _Job:
    """Targets that one request answers; its journey and session are created when its turn comes."""

    def __init__(self, targets: Sequence[Target], asked: str, visit: Callable[[], Session]) -> None:
        self.targets = targets
        self._asked = asked
        self._visit = visit
        self._journey: Journey | None = None
        self._session: Session | None = None

    @property
    def journey(self) -> Journey:
        if self._journey is None:
            self._journey = begin(self.targets, self._asked)
        return self._journey

    @property
    def session(self) -> Session:
        if self._session is None:
            self._session = self._visit()
        return self._session


async def check_links(
    targets: Sequence[Target],
    session: Callable[[], Session],
    on_link: OnLink,
    pacing: Pacing = POLITE,
) -> None:
    """Check every target; `on_link` is called once for each, as soon as its verdict is known.

    Besides the link it gets the last answer, None if there was none.

    Each distinct address (without its fragment) is requested once, or twice if it is expected to be
    both a page and an image. Targets start in the order given.
    """
    await _Run(session, on_link, pacing).check(targets)


class _Run:
    def __init__(self, session: Callable[[], Session], on_link: OnLink, pacing: Pacing) -> None:
        self._session = session
        self._on_link = on_link
        self._pacing = pacing
        self._dispatcher: Dispatcher[_Job] = Dispatcher(pacing.manners, self._ask)
        self._refusals: Counter[str] = Counter()
        self._loop = running_loop()

    async def check(self, targets: Sequence[Target]) -> None:
        groups: dict[Question, list[Target]] = {}
        for target in targets:
            asked = asked_form(target.url)
            if asked is None:
                self._on_link(_unasked(target), None)
            else:
                groups.setdefault((asked, target.expects), []).append(target)
        for group in groups.values():
            first = first_request_url(group[0])
            self._dispatcher.add(host_of(first), _Job(group, first, self._session))
        await self._dispatcher.run()

    async def _ask(self, host: str, job: _Job) -> None:
        started = self._loop.time()
        journey = job.journey
        is_found = self._dispatcher.queue(host).is_found
        answer = (None if is_found else await self._find(host, job)) or await job.session.ask(
            journey.url, wanted=journey.wanted, limit=journey.limit
        )
        now = self._loop.time()
        journey.seconds += now - started
        if not journey.page_is_there:
            journey.status = answer.status if isinstance(answer, Reply) else 0
        self._adjust_pace(host, answer, started, now)
        self._take(next_step(journey, answer, self._pacing), host, job, answer)

    async def _find(self, host: str, job: _Job) -> Trouble | None:
        """Look up a new host, before several jobs for it may start."""
        trouble = await job.session.find(job.journey.url)
        self._dispatcher.mark_found(host)
        return trouble

    def _adjust_pace(self, host: str, answer: Reply | Trouble, started: float, now: float) -> None:
        queue = self._dispatcher.queue(host)
        if isinstance(answer, Trouble):
            if answer.cause in ("connection-reset", "empty-reply"):
                queue.slow_down(started, now)
        elif answer.status in (429, 503):
            queue.slow_down(started, now)
        else:
            queue.record_success()
            self._refusals[host] = 0

    def _take(self, step: Step, host: str, job: _Job, answer: Reply | Trouble) -> None:
        journey = job.journey
        match step:
            case Settled():
                self._settle(job, step, answer)
                if step.reason == "told-to-wait":
                    self._count_refusal(host)
            case Follow(url, purpose):
                assert isinstance(answer, Reply)
                journey.move_on(answer, url, purpose)
                self._dispatcher.add(host_of(url), job)
            case Retry(wait, hold):
                journey.tries += 1
                moment = self._loop.time() + wait
                if hold:
                    self._dispatcher.queue(host).hold_until(moment)
                self._dispatcher.add(host, job, moment)
            case RetryAtEnd():
                journey.tries += 1
                journey.is_last_try = True
                self._dispatcher.add_last(host, job)

    def _count_refusal(self, host: str) -> None:
        self._refusals[host] += 1
        if self._refusals[host] >= _MOST_REFUSALS:
            for job in self._dispatcher.drain(host):
                self._settle(job, Settled("host-told-to-wait"), None)

    def _settle(self, job: _Job, settled: Settled, answer: Reply | Trouble | None) -> None:
        reply = answer if isinstance(answer, Reply) else None
        for target in job.targets:
            self._on_link(_link(target, job.journey, settled), reply)


def _unasked(target: Target) -> CheckedLink:
    reason = "bad-address" if is_web_address(target.url) else "not-web"
    verdict = REASONS[reason].verdict
    return CheckedLink(target.url, verdict, reason, uses=target.uses, expects=target.expects)


def _new_address(journey: Journey, final: str) -> str:
    """The address it has moved to permanently; empty if the page there is a different one."""
    from clippings.links.judging.redirects.moves import is_front, moved_to

    permanent = moved_to(journey.hops, final)
    if not permanent or asked_form(permanent) == asked_form(journey.first):
        return ""  # a redirect to itself, for instance to set a cookie
    from clippings.links.judging.redirects.destinations import other_place  # many rules

    at_front = is_front(permanent) and not is_front(journey.first)
    return "" if at_front or other_place(journey.first, permanent) else permanent


def _link(target: Target, journey: Journey, settled: Settled) -> CheckedLink:
    reason, final, moved = settled.reason, journey.page or journey.url, ""
    if settled.missing and anchor_in(target.url) in settled.missing:
        reason = "missing-fragment"
    elif journey.hops and reason in ("ok", "image-ok"):
        moved = _new_address(journey, final)
        reason = "permanent-redirect" if moved else reason
    verdict = REASONS[reason].verdict
    tries = journey.tries if journey.seconds else 0
    seconds, hops = round(journey.seconds, 3), journey.hops
    uses, expects = target.uses, target.expects
    # Thousands of these are created, and keyword arguments would take twice as long.
    return CheckedLink(
        target.url, verdict, reason, journey.status, final, moved, tries, seconds, hops,
        uses, settled.detail, expects,
    )  # fmt: skip
