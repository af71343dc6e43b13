"""Waits for one socket."""

from collections.abc import Generator
from math import inf
from selectors import EVENT_READ as READ
from selectors import EVENT_WRITE as WRITE
from types import coroutine

from clippings.event_loop import Timer, Work, running_loop

__all__ = ["READ", "WRITE", "Watch"]


class Watch:
    """Lets one coroutine at a time wait for a socket, no longer than until a deadline.

    There is one alarm, which is set anew only when it has rung too early or would ring too late.
    """

    __slots__ = ("_alarm", "_came", "_deadline", "_events", "_loop", "_number", "_waiting")

    def __init__(self, number: int) -> None:
        self._loop = running_loop()
        self._number = number
        self._events = 0
        self._waiting: Work | None = None
        self._came = False
        self._deadline = inf
        self._alarm: Timer | None = None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing has come since something was last waited for."""
        return self._events == READ

    @coroutine
    def until(self, events: int, deadline: float) -> Generator[None, None, None]:
        """Wait until it can be read or written; raises TimeoutError at a time of the loop."""
        if self._loop.time() >= deadline:
            raise TimeoutError
        if events != self._events:
            self._look_for(events)
        self._deadline = deadline
        if deadline < inf:
            self._set_alarm()
        self._came = False
        self._waiting = self._loop.current
        yield
        if not self._came:
            raise TimeoutError

    def close(self) -> None:
        """Nobody will wait for it any more; to be called before the socket is closed."""
        self._look_for(0)
        if self._alarm:
            self._alarm.cancel()

    def _look_for(self, events: int) -> None:
        selector = self._loop.selector
        if not events:
            if self._events:
                selector.unregister(self._number)
        elif self._events:
            selector.modify(self._number, events, self._rouse)
        else:
            selector.register(self._number, events, self._rouse)
        self._events = events

    def _rouse(self) -> None:
        """There is news; where nobody waits for it, it would come again and again."""
        if self._waiting:
            self._came = True
            self._go_on()
        else:
            self._look_for(0)

    def _go_on(self) -> None:
        if self._waiting:
            self._loop.ready.append(self._waiting)
            self._waiting = None

    def _set_alarm(self) -> None:
        if self._alarm and self._alarm.when <= self._deadline:
            return
        if self._alarm:
            self._alarm.cancel()
        self._alarm = self._loop.call_at(self._deadline, self._ring)

    def _ring(self) -> None:
        self._alarm = None
        if self._waiting and self._loop.time() >= self._deadline:
            self._go_on()
        elif self._waiting:
            self._set_alarm()
