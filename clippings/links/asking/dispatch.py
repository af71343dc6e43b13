"""Run jobs for many hosts at once, politely for each; a job that waits does not hold a slot."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Generic

from clippings.event_loop import Event, Timer, running_loop
from clippings.links.asking.manners import HostQueue, Job, Manners


class Dispatcher(Generic[Job]):
    """Calls `work` for each job when its host may be contacted; `work` may add further jobs.

    It belongs to the event loop in which it is created.
    """

    def __init__(self, manners: Manners, work: Callable[[str, Job], Awaitable[None]]) -> None:
        self._manners = manners
        self._work = work
        self._queues: dict[str, HostQueue[Job]] = {}
        self._timers: dict[str, Timer] = {}
        self._waiting_for_room: dict[str, None] = {}
        self._last: list[tuple[str, Job]] = []
        self._open = 0
        self._running = 0
        self._is_started = False
        self._loop = running_loop()
        self._done = Event()

    def queue(self, host: str) -> HostQueue[Job]:
        """The queue of a host."""
        if host not in self._queues:
            self._queues[host] = HostQueue(self._manners)
        return self._queues[host]

    def add(self, host: str, job: Job, not_before: float = 0.0) -> None:
        """Add a job to the host's queue; `not_before` is a time of the event loop."""
        self._open += 1
        self.queue(host).add(job, not_before)
        if self._is_started:
            self._start_next(host)

    def add_last(self, host: str, job: Job) -> None:
        """Add a job to be run when all others are done."""
        self._last.append((host, job))

    def mark_found(self, host: str) -> None:
        """Allow several jobs at once for a host, now that it is looked up; the first one begins."""
        self.queue(host).mark_found(self._loop.time())
        self._schedule(host)

    def drain(self, host: str) -> list[Job]:
        """Remove and return the waiting jobs of a host."""
        jobs = self.queue(host).drain()
        self._open -= len(jobs)
        return jobs

    async def run(self) -> None:
        """Run until no job is left; hosts with the most jobs start first."""
        order = sorted(self._queues, key=lambda host: -len(self._queues[host]))
        self._is_started = True
        self._check_done()
        for host in order:
            self._start_next(host)
        await self._done

    @property
    def _has_room(self) -> bool:
        return self._running < self._manners.in_all

    def _start_next(self, host: str) -> None:
        """Start the host's next job if it may start now, else schedule it."""
        if self._has_room and (job := self._queues[host].next_job(self._loop.time())) is not None:
            self._running += 1
            self._loop.start(self._do(host, job))
        else:  # a started job schedules the next one itself
            self._schedule(host)

    def _schedule(self, host: str) -> None:
        moment = self._queues[host].wakes_at()
        if moment is not None and self._has_room:
            self._wake_at(moment, host)
        elif moment is not None:
            self._waiting_for_room[host] = None

    def _wake_at(self, moment: float, host: str) -> None:
        timer = self._timers.get(host)
        if timer and timer.when <= moment:
            return
        if timer:
            timer.cancel()
        self._timers[host] = self._loop.call_at(moment, partial(self._wake, host))

    def _wake(self, host: str) -> None:
        del self._timers[host]
        self._start_next(host)

    async def _do(self, host: str, job: Job) -> None:
        queue = self._queues[host]
        queue.begin(self._loop.time())
        self._schedule(host)
        await self._work(host, job)
        queue.running -= 1
        self._running -= 1
        self._open -= 1
        self._check_done()
        self._fill_room(host)

    def _fill_room(self, host: str) -> None:
        """Start other jobs in the room that a finished job leaves."""
        if host not in self._timers:
            self._start_next(host)
        while self._waiting_for_room and self._has_room:
            waiting = next(iter(self._waiting_for_room))
            del self._waiting_for_room[waiting]
            self._start_next(waiting)

    def _check_done(self) -> None:
        if self._open:
            return
        last, self._last = self._last, []
        for host, job in last:
            self.add(host, job)
        if not last:
            self._done.set()
