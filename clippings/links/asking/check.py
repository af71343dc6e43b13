"""Asks for many addresses, politely, and settles a verdict on each."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from clippings.addresses import host_of, is_web_address
from clippings.addresses.asked import asked_form
from clippings.event_loop import running_loop
from clippings.links.asking.dispatch import Dispatcher
from clippings.links.asking.fragments import place_of
from clippings.links.asking.journey import Journey, begin, first_asked
from clippings.links.asking.steps import Again, Follow, Last, Settled, Step, next_step
from clippings.links.asking.way import POLITE, Way
from clippings.links.link import CheckedLink, Question, Target
from clippings.links.reasons import REASONS
from clippings.reply import Reply, Trouble, Wanted

_REFUSALS_TAKEN = 5  # answers of "wait longer than you do" before the rest of a host is left


class Session(Protocol):
    """One visitor with its cookies."""

    async def find(self, url: str) -> Trouble | None:
        """Look up the host, if that was not done yet; what is told where it cannot be asked."""

    async def ask(self, url: str, *, wanted: Wanted, limit: int) -> Reply | Trouble:
        """One request, redirects not followed; `limit` is in bytes of body. Never raises."""


OnLink: TypeAlias = Callable[[CheckedLink, Reply | None], None]


class _Job:
    """Targets that one page answers; the journey there begins when its turn comes."""

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
    way: Way = POLITE,
) -> None:
    """Settle every target; `on_link` is called once for each, as soon as it is known.

    With the link it gets the last answer, which is None where none came.

    Each distinct address (without its fragment) is asked once, and once more where a page is
    expected there and an image as well. Targets named first start first.
    """
    await _Run(session, on_link, way).check(targets)


class _Run:
    def __init__(self, session: Callable[[], Session], on_link: OnLink, way: Way) -> None:
        self._session = session
        self._on_link = on_link
        self._way = way
        self._dispatcher: Dispatcher[_Job] = Dispatcher(way.manners, self._ask)
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
            first = first_asked(group[0])
            self._dispatcher.add(host_of(first), _Job(group, first, self._session))
        await self._dispatcher.run()

    async def _ask(self, host: str, job: _Job) -> None:
        started = self._loop.time()
        journey = job.journey
        known = self._dispatcher.queue(host).is_found
        answer = (None if known else await self._find(host, job)) or await job.session.ask(
            journey.url, wanted=journey.wanted, limit=journey.limit
        )
        now = self._loop.time()
        journey.seconds += now - started
        if not journey.page_is_there:
            journey.status = answer.status if isinstance(answer, Reply) else 0
        self._mind_host(host, answer, started, now)
        self._take(next_step(journey, answer, self._way), host, job, answer)

    async def _find(self, host: str, job: _Job) -> Trouble | None:
        """Look up a new host: others that wait for it as well would then all ask at once."""
        trouble = await job.session.find(job.journey.url)
        self._dispatcher.found(host)
        return trouble

    def _mind_host(self, host: str, answer: Reply | Trouble, started: float, now: float) -> None:
        queue = self._dispatcher.queue(host)
        if isinstance(answer, Trouble):
            if answer.cause in ("connection-reset", "empty-reply"):
                queue.slow_down(started, now)
        elif answer.status in (429, 503):
            queue.slow_down(started, now)
        else:
            queue.went_well()
            self._refusals[host] = 0

    def _take(self, step: Step, host: str, job: _Job, answer: Reply | Trouble) -> None:
        journey = job.journey
        match step:
            case Settled():
                self._settle(job, step, answer)
                if step.reason == "told-to-wait":
                    self._leave_host_alone(host)
            case Follow(url, purpose):
                assert isinstance(answer, Reply)
                journey.move_on(answer, url, purpose)
                self._dispatcher.add(host_of(url), job)
            case Again(wait, hold):
                journey.tries += 1
                moment = self._loop.time() + wait
                if hold:
                    self._dispatcher.queue(host).hold_until(moment)
                self._dispatcher.add(host, job, moment)
            case Last():
                journey.tries += 1
                journey.asked_last = True
                self._dispatcher.add_last(host, job)

    def _leave_host_alone(self, host: str) -> None:
        self._refusals[host] += 1
        if self._refusals[host] >= _REFUSALS_TAKEN:
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
    """Where it has moved for good, unless a page for something else stands there."""
    from clippings.links.judging.redirects.moves import is_front, moved_to

    permanent = moved_to(journey.hops, final)
    if not permanent or asked_form(permanent) == asked_form(journey.first):
        return ""  # such as by a cookie that the same address wanted to set
    from clippings.links.judging.redirects.destinations import other_place  # many rules

    at_front = is_front(permanent) and not is_front(journey.first)
    return "" if at_front or other_place(journey.first, permanent) else permanent


def _link(target: Target, journey: Journey, settled: Settled) -> CheckedLink:
    reason, final, moved = settled.reason, journey.page or journey.url, ""
    if settled.missing and place_of(target.url) in settled.missing:
        reason = "missing-fragment"
    elif journey.hops and reason in ("ok", "image-ok"):
        moved = _new_address(journey, final)
        reason = "permanent-redirect" if moved else reason
    verdict = REASONS[reason].verdict
    tries = journey.tries if journey.seconds else 0
    seconds, hops = round(journey.seconds, 3), journey.hops
    uses, expects = target.uses, target.expects
    # A thousand of them are made, and names for their parts would take twice as long.
    return CheckedLink(
        target.url, verdict, reason, journey.status, final, moved, tries, seconds, hops,
        uses, settled.detail, expects,
    )  # fmt: skip
