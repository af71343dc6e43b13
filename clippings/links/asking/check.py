"""Request many addresses, politely, up to a verdict on each."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from clippings.addresses import host_of
from clippings.addresses.asked import asked_form
from clippings.event_loop import running_loop
from clippings.links.asking.dispatch import Dispatcher
from clippings.links.asking.journey import Journey, begin, first_request_url
from clippings.links.asking.pacing import POLITE, Pacing
from clippings.links.asking.settled import settled_link, unasked_link
from clippings.links.asking.steps import Follow, Retry, RetryAtEnd, Settled, Step, next_step
from clippings.links.link import CheckedLink, Question, Target
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
    """Targets that one request answers; its journey and session are created when its turn comes.

    `is_retry` is true while the address waits to be requested again.
    """

    is_retry = False

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

    Besides the link it gets the last answer for the page, None if there was none.

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
                self._on_link(unasked_link(target), None)
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
        if not journey.page_seen:
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
                job.is_retry = False
                self._dispatcher.add(host_of(url), job)
            case Retry(wait, hold):
                journey.tries += 1
                job.is_retry = True
                moment = self._loop.time() + wait
                if hold:
                    self._dispatcher.queue(host).hold_until(moment)
                self._dispatcher.add(host, job, moment)
                if hold and self._has_waited_enough(host):
                    self._leave(host)
            case RetryAtEnd():
                journey.tries += 1
                job.is_retry = True
                journey.is_last_try = True
                self._dispatcher.add_last(host, job)

    def _count_refusal(self, host: str) -> None:
        self._refusals[host] += 1
        if self._refusals[host] >= _MOST_REFUSALS:
            self._leave(host)

    def _has_waited_enough(self, host: str) -> bool:
        """Whether a host has refused for as long as a single address may be waited for."""
        pauses, max_wait = self._pacing.patience
        refused_since = self._dispatcher.queue(host).refused_since
        return self._loop.time() - refused_since > len(pauses) * max_wait

    def _leave(self, host: str) -> None:
        for job in self._dispatcher.drain(host):
            reason = "told-to-wait" if job.is_retry else "host-told-to-wait"
            job.journey.tries -= job.is_retry  # the next try is left out
            self._settle(job, Settled("ok" if job.journey.page_seen else reason), None)

    def _settle(self, job: _Job, settled: Settled, answer: Reply | Trouble | None) -> None:
        reply = job.journey.page_seen or (answer if isinstance(answer, Reply) else None)
        for target in job.targets:
            self._on_link(settled_link(target, job.journey, settled), reply)
