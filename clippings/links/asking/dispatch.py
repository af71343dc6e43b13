"""Runs jobs host by host: politely to each, many hosts at once; waiting holds no slot."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Generic

from clippings.event_loop import Event, Timer, running_loop
from clippings.links.asking.manners import HostQueue, Job, Manners


class Dispatcher(Generic[Job]):
    """Calls `work` for each job when its host may be asked; `work` may add further jobs.

    Belongs to the event loop in which it is made.
    """

    def __init__(self, manners: Manners, work: Callable[[str, Job], Awaitable[None]]) -> None:
        self._manners = manners
        self._work = work
        self._queues: dict[str, HostQueue[Job]] = {}
        self._timers: dict[str, Timer] = {}
        self._starved: dict[str, None] = {}
        self._last: list[tuple[str, Job]] = []
        self._open = 0
        self._running = 0
        self._runs = False
        self._loop = running_loop()
        self._done = Event()

    def queue(self, host: str) -> HostQueue[Job]:
        """The queue of a host."""
        if host not in self._queues:
            self._queues[host] = HostQueue(self._manners)
        return self._queues[host]

    def add(self, host: str, job: Job, not_before: float = 0.0) -> None:
        """A job for the end of the host's queue; `not_before` is a time of the event loop."""
        self._open += 1
        self.queue(host).add(job, not_before)
        if self._runs:
            self._pump(host)

    def add_last(self, host: str, job: Job) -> None:
        """A job for when there is nothing else left to do."""
        self._last.append((host, job))

    def found(self, host: str) -> None:
        """From now on several jobs may run at a host; the first one of them begins."""
        self.queue(host).found(self._loop.time())
        self._look_later(host)

    def drain(self, host: str) -> list[Job]:
        """Take away what waits for a host."""
        jobs = self.queue(host).drain()
        self._open -= len(jobs)
        return jobs

    async def run(self) -> None:
        """Work until nothing is left; the hosts with the most jobs start first."""
        order = sorted(self._queues, key=lambda host: -len(self._queues[host]))
        self._runs = True
        self._check_done()
        for host in order:
            self._pump(host)
        await self._done

    @property
    def _has_room(self) -> bool:
        return self._running < self._manners.in_all

    def _pump(self, host: str) -> None:
        """Start a job if one may start now, else see that it is looked at when its time comes."""
        if self._has_room and (job := self._queues[host].next_job(self._loop.time())) is not None:
            self._running += 1
            self._loop.start(self._do(host, job))
        else:  # a job that is started does this itself when it begins
            self._look_later(host)

    def _look_later(self, host: str) -> None:
        moment = self._queues[host].wakes_at()
        if moment is not None and self._has_room:
            self._wake_at(moment, host)
        elif moment is not None:
            self._starved[host] = None

    def _wake_at(self, moment: float, host: str) -> None:
        timer = self._timers.get(host)
        if timer and timer.when <= moment:
            return
        if timer:
            timer.cancel()
        self._timers[host] = self._loop.call_at(moment, partial(self._wake, host))

    def _wake(self, host: str) -> None:
        del self._timers[host]
        self._pump(host)

    async def _do(self, host: str, job: Job) -> None:
        queue = self._queues[host]
        queue.begin(self._loop.time())
        self._look_later(host)
        await self._work(host, job)
        queue.running -= 1
        self._running -= 1
        self._open -= 1
        self._check_done()
        self._go_on(host)

    def _go_on(self, host: str) -> None:
        """Give away the room that a job has left."""
        if host not in self._timers:
            self._pump(host)
        while self._starved and self._has_room:
            waiting = next(iter(self._starved))
            del self._starved[waiting]
            self._pump(waiting)

    def _check_done(self) -> None:
        if self._open:
            return
        last, self._last = self._last, []
        for host, job in last:
            self.add(host, job)
        if not last:
            self._done.set()
