"""Rate limits per host: how many requests at once, how far apart, and pauses."""

from collections import deque
from heapq import heappop, heappush
from math import inf
from typing import Generic, NamedTuple, TypeVar

Job = TypeVar("Job")
_CATCH_UP = 0.1  # share of the spacing by which a job may start earlier after a late one
_SLOWEST = 3
_GOOD_BEFORE_FASTER = 4


class Manners(NamedTuple):
    """The most requests at once to one host and in all, and seconds between two of one host."""

    at_once: int = 4
    spacing: float = 0.05
    in_all: int = 256


class HostQueue(Generic[Job]):
    """The jobs of one host, and when the next may start. Times are those of the event loop.

    The first job must look up the host (`mark_found`) before others may start. Each burst of
    trouble halves the pace; several good answers in a row double it again. `refused_since` is when
    the trouble began, if there was no good answer after it.
    """

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._ready: deque[Job] = deque()
        self._later: list[tuple[float, int, Job]] = []
        self._count = 0
        self._due = 0.0
        self._next_start = 0.0
        self._level = 0
        self._at_once = 1
        self._spacing = manners.spacing
        self._slowed_at = 0.0
        self._good = 0
        self.refused_since = inf
        self.running = 0
        self.is_found = False

    def __len__(self) -> int:
        return len(self._ready) + len(self._later)

    def add(self, job: Job, not_before: float = 0.0) -> None:
        """Put a job at the end of the queue; it starts no earlier than `not_before`."""
        if not_before:
            self._count += 1
            heappush(self._later, (not_before, self._count, job))
        else:
            self._ready.append(job)

    def next_job(self, now: float) -> Job | None:
        """The job to start now, if one may start."""
        while self._later and self._later[0][0] <= now:
            self._ready.append(heappop(self._later)[2])
        if not self._ready or now < self._next_start or self.running >= self._at_once:
            return None
        self._due = self._next_start
        self.begin(now)
        self.running += 1
        return self._ready.popleft()

    def mark_found(self, now: float) -> None:
        """Record that the host is looked up: the first job begins, and others may follow."""
        self.is_found = True
        self._set_level(self._level)
        self.begin(now)

    def begin(self, now: float) -> None:
        """Record that the job taken last begins now, perhaps a little after it was taken."""
        # A timer that fired late must not delay all following jobs by as much.
        late, spacing = now - self._due, self._manners.spacing
        if late < spacing:
            now -= min(late, spacing * _CATCH_UP)
        self._next_start = max(self._next_start, now + self._spacing)

    def wakes_at(self) -> float | None:
        """When the next job may start; None if it waits for another job, or there is none."""
        if self.running >= self._at_once or not (self._ready or self._later):
            return None
        return self._next_start if self._ready else max(self._next_start, self._later[0][0])

    def hold_until(self, moment: float) -> None:
        """Start no job before this moment."""
        self._next_start = max(self._next_start, moment)

    def slow_down(self, started: float, now: float) -> None:
        """Halve the pace, unless that was already done since the request `started`."""
        self._good = 0
        self.refused_since = min(self.refused_since, now)
        if started >= self._slowed_at:
            self._slowed_at = now
            self._set_level(min(self._level + 1, _SLOWEST))

    def record_success(self) -> None:
        """Count a good answer, and double the pace after several."""
        self.refused_since = inf
        self._good += 1
        if self._level and self._good >= _GOOD_BEFORE_FASTER:
            self._good = 0
            self._set_level(self._level - 1)

    def drain(self) -> list[Job]:
        """Remove and return all waiting jobs."""
        jobs = [*self._ready, *(job for _, _, job in self._later)]
        self._ready.clear()
        self._later.clear()
        return jobs

    def _set_level(self, level: int) -> None:
        """Set the level; each one halves the number of jobs at once, and the pace."""
        self._level = level
        self._at_once = max(1, self._manners.at_once >> level)
        self._spacing = self._manners.spacing * 2**level
