"""A small event loop for coroutines that wait for sockets, for a time and for each other.

A check of links needs little of asyncio but paid for all of it: of the processor time for a
thousand links, 1/15 went into importing asyncio and 1/6 into its transports and tasks.

Coroutines cannot be cancelled. Requests have a deadline, and an uncaught exception ends the run and
all coroutines.
"""

import selectors
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from heapq import heappop, heappush
from math import inf
from threading import local
from time import monotonic, sleep
from types import coroutine
from typing import TypeAlias, TypeVar

from clippings.ctrl_c import CtrlC

_LONGEST_WAIT = 1.0  # seconds; Windows delivers Ctrl-C only between two waits

Result = TypeVar("Result")
Work: TypeAlias = Coroutine[object, None, object]
_here = local()


class Timer:
    """A call scheduled for a time of the loop, in seconds."""

    __slots__ = ("_call", "when")

    def __init__(self, when: float, call: Callable[[], object]) -> None:
        self.when = when
        self._call: Callable[[], object] | None = call

    def cancel(self) -> None:
        """Cancel the call."""
        self._call = None

    def fire(self) -> None:
        """Make the call, unless it was cancelled."""
        if self._call:
            self._call()


@coroutine
def pause() -> Generator[None, None, None]:
    """Suspend the coroutine until it is appended to `Loop.ready`."""
    yield


class Loop:
    """Runs coroutines in one thread. `current` is the one running, `ready` those that can resume.

    `selector` waits for events on sockets; the data of a registered socket is the callback, called
    without arguments.
    """

    time = staticmethod(monotonic)

    def __init__(self, ctrl_c: CtrlC) -> None:
        self._ctrl_c = ctrl_c
        self.selector = selectors.DefaultSelector()
        self.ready: deque[Work] = deque()
        self.current: Work
        self._unfinished: set[Work] = set()
        self._timers: list[tuple[float, int, Timer]] = []
        self._timers_made = 0

    def start(self, work: Work) -> None:
        """Start a coroutine."""
        self._unfinished.add(work)
        self.ready.append(work)

    def call_at(self, when: float, call: Callable[[], object]) -> Timer:
        """Schedule a call for a time of the loop."""
        timer = Timer(when, call)
        self._timers_made += 1
        heappush(self._timers, (when, self._timers_made, timer))
        return timer

    def run(self, main: Coroutine[object, None, Result]) -> Result:
        """Run `main` and return its result; raises what any of the coroutines raises."""
        self.start(main)
        while True:
            while self.ready:
                self.current = self.ready.popleft()
                try:
                    self.current.send(None)
                except StopIteration as end:
                    self._unfinished.discard(self.current)
                    if self.current is main:
                        result: Result = end.value
                        return result
            self._wait()

    def _wait(self) -> None:
        until = self._timers[0][0] if self._timers else inf
        seconds = min(max(until - monotonic(), 0.0), _LONGEST_WAIT)
        for key, _ in self._events(seconds):
            key.data()
        now = monotonic()
        while self._timers and self._timers[0][0] <= now:
            heappop(self._timers)[2].fire()

    def _events(self, seconds: float) -> list[tuple[selectors.SelectorKey, int]]:
        self._ctrl_c.allow()
        try:
            if self.selector.get_map():
                return self.selector.select(seconds)
            sleep(seconds)  # select without any socket fails on Windows
            return []
        finally:
            self._ctrl_c.hold()

    def close(self) -> None:
        """Close all unfinished coroutines."""
        for work in self._unfinished:
            work.close()
        self.selector.close()


def run(main: Coroutine[object, None, Result], seconds: float = inf) -> Result:
    """Run `main` in a new loop and return its result; raises TimeoutError after `seconds`.

    Ctrl-C stops it only while the loop is waiting, never within a step of a coroutine.
    """
    with CtrlC() as ctrl_c:
        loop = Loop(ctrl_c)
        _here.loop = loop
        try:
            loop.call_at(loop.time() + seconds, _time_out)
            return loop.run(main)
        finally:
            loop.close()
            del _here.loop


def running_loop() -> Loop:
    """The loop that runs the calling coroutine."""
    loop: Loop = _here.loop
    return loop


def _time_out() -> None:
    raise TimeoutError


class Event:
    """An event that is set once; coroutines wait for it with `await event`."""

    __slots__ = ("_waiting", "is_set")

    def __init__(self) -> None:
        self._waiting: list[Work] = []
        self.is_set = False

    def set(self) -> None:
        """Set the event and resume all coroutines that wait for it."""
        self.is_set = True
        running_loop().ready.extend(self._waiting)
        self._waiting.clear()

    def __await__(self) -> Generator[None, None, None]:
        if not self.is_set:
            self._waiting.append(running_loop().current)
            yield


async def wait(seconds: float) -> None:
    """Suspend the coroutine for some seconds."""
    elapsed, loop = Event(), running_loop()
    loop.call_at(loop.time() + seconds, elapsed.set)
    await elapsed


class Semaphore:
    """Limits how many coroutines run at once; the others wait, first come first served."""

    __slots__ = ("_free", "_waiting")

    def __init__(self, limit: int) -> None:
        self._free = limit
        self._waiting: deque[Work] = deque()

    async def __aenter__(self) -> None:
        if self._free:
            self._free -= 1
        else:
            self._waiting.append(running_loop().current)
            await pause()

    async def __aexit__(self, *_: object) -> None:
        if self._waiting:
            running_loop().ready.append(self._waiting.popleft())
        else:
            self._free += 1
