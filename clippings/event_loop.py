"""A small event loop: coroutines that wait for sockets, for a time and for one another.

Of what asyncio does a check of links needs little, and paid for all of it: of the time that a
thousand links took a processor, a fifteenth went into loading it, and a sixth into its transports
and tasks.

Nothing can be cancelled here. What waits for others has a deadline, and an error that nobody
catches ends the run, and with it all that is under way.
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

_LONGEST = 1.0  # seconds without a look at the keyboard: Windows tells of Ctrl-C only between waits

Result = TypeVar("Result")
Work: TypeAlias = Coroutine[object, None, object]
_here = local()


class Timer:
    """A call that is to come at a time of the loop, in seconds."""

    __slots__ = ("_call", "when")

    def __init__(self, when: float, call: Callable[[], object]) -> None:
        self.when = when
        self._call: Callable[[], object] | None = call

    def cancel(self) -> None:
        """It shall not come."""
        self._call = None

    def ring(self) -> None:
        """It is time."""
        if self._call:
            self._call()


@coroutine
def pause() -> Generator[None, None, None]:
    """Let the others go on until somebody puts the coroutine among the ready ones."""
    yield


class Loop:
    """Runs coroutines in one thread. `current` is the one that runs, `ready` those that may go on.

    `selector` tells which sockets have news; their data is what is called then, without arguments.
    """

    time = staticmethod(monotonic)

    def __init__(self, ctrl_c: CtrlC) -> None:
        self._ctrl_c = ctrl_c
        self.selector = selectors.DefaultSelector()
        self.ready: deque[Work] = deque()
        self.current: Work
        self._under_way: set[Work] = set()
        self._timers: list[tuple[float, int, Timer]] = []
        self._timers_made = 0

    def start(self, work: Work) -> None:
        """Have a coroutine run beside the others."""
        self._under_way.add(work)
        self.ready.append(work)

    def call_at(self, when: float, call: Callable[[], object]) -> Timer:
        """Have something called at a time of the loop."""
        timer = Timer(when, call)
        self._timers_made += 1
        heappush(self._timers, (when, self._timers_made, timer))
        return timer

    def run(self, main: Coroutine[object, None, Result]) -> Result:
        """What `main` returns; raises what it or a coroutine beside it raises."""
        self.start(main)
        while True:
            while self.ready:
                self.current = self.ready.popleft()
                try:
                    self.current.send(None)
                except StopIteration as end:
                    self._under_way.discard(self.current)
                    if self.current is main:
                        result: Result = end.value
                        return result
            self._wait()

    def _wait(self) -> None:
        until = self._timers[0][0] if self._timers else inf
        seconds = min(max(until - monotonic(), 0.0), _LONGEST)
        for key, _ in self._news(seconds):
            key.data()
        now = monotonic()
        while self._timers and self._timers[0][0] <= now:
            heappop(self._timers)[2].ring()

    def _news(self, seconds: float) -> list[tuple[selectors.SelectorKey, int]]:
        self._ctrl_c.let_in()
        try:
            if self.selector.get_map():
                return self.selector.select(seconds)
            sleep(seconds)  # with no socket at all select fails on Windows
            return []
        finally:
            self._ctrl_c.keep_out()

    def close(self) -> None:
        """End what is still under way."""
        for work in self._under_way:
            work.close()
        self.selector.close()


def run(main: Coroutine[object, None, Result], seconds: float = inf) -> Result:
    """What `main` returns, run in a loop of its own; raises TimeoutError after so many seconds.

    Ctrl-C breaks it off between two steps, when all that can go on has done so.
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
    """The loop that runs the coroutine which asks."""
    loop: Loop = _here.loop
    return loop


def _time_out() -> None:
    raise TimeoutError


class Event:
    """Something that happens once, and can be waited for by many: `await event`."""

    __slots__ = ("_waiting", "is_set")

    def __init__(self) -> None:
        self._waiting: list[Work] = []
        self.is_set = False

    def set(self) -> None:
        """It has happened."""
        self.is_set = True
        running_loop().ready.extend(self._waiting)
        self._waiting.clear()

    def __await__(self) -> Generator[None, None, None]:
        if not self.is_set:
            self._waiting.append(running_loop().current)
            yield


async def wait(seconds: float) -> None:
    """Let the others go on for so long."""
    over, loop = Event(), running_loop()
    loop.call_at(loop.time() + seconds, over.set)
    await over


class Semaphore:
    """Room for a number of coroutines at once; the others wait in the order in which they came."""

    __slots__ = ("_free", "_waiting")

    def __init__(self, room: int) -> None:
        self._free = room
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
