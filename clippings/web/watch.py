"""Wait for one socket."""

from collections.abc import Generator
from math import inf
from selectors import EVENT_READ as READ
from selectors import EVENT_WRITE as WRITE
from types import coroutine

from clippings.event_loop import Timer, Work, running_loop

__all__ = ["READ", "WRITE", "Watch"]


class Watch:
    """Lets one coroutine at a time wait for a socket until a deadline.

    There is a single timer, set again only if it has fired too early or would fire too late.
    """

    __slots__ = ("_alarm", "_deadline", "_descriptor", "_events", "_is_ready", "_loop", "_waiting")

    def __init__(self, descriptor: int) -> None:
        self._loop = running_loop()
        self._descriptor = descriptor
        self._events = 0
        self._waiting: Work | None = None
        self._is_ready = False
        self._deadline = inf
        self._alarm: Timer | None = None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing has arrived since the last wait."""
        return self._events == READ

    @coroutine
    def until(self, events: int, deadline: float) -> Generator[None, None, None]:
        """Wait until the socket is readable or writable; raises TimeoutError at `deadline`."""
        if self._loop.time() >= deadline:
            raise TimeoutError
        if events != self._events:
            self._watch_for(events)
        self._deadline = deadline
        if deadline < inf:
            self._set_alarm()
        self._is_ready = False
        self._waiting = self._loop.current
        yield
        if not self._is_ready:
            raise TimeoutError

    def close(self) -> None:
        """Stop watching; must be called before the socket is closed."""
        self._watch_for(0)
        if self._alarm:
            self._alarm.cancel()

    def _watch_for(self, events: int) -> None:
        selector = self._loop.selector
        if not events:
            if self._events:
                selector.unregister(self._descriptor)
        elif self._events:
            selector.modify(self._descriptor, events, self._on_event)
        else:
            selector.register(self._descriptor, events, self._on_event)
        self._events = events

    def _on_event(self) -> None:
        """Resume the waiting coroutine; without one, stop watching, or the event would repeat."""
        if self._waiting:
            self._is_ready = True
            self._resume()
        else:
            self._watch_for(0)

    def _resume(self) -> None:
        if self._waiting:
            self._loop.ready.append(self._waiting)
            self._waiting = None

    def _set_alarm(self) -> None:
        if self._alarm and self._alarm.when <= self._deadline:
            return
        if self._alarm:
            self._alarm.cancel()
        self._alarm = self._loop.call_at(self._deadline, self._on_alarm)

    def _on_alarm(self) -> None:
        self._alarm = None
        if self._waiting and self._loop.time() >= self._deadline:
            self._resume()
        elif self._waiting:
            self._set_alarm()
