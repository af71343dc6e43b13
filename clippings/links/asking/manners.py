"""How hosts are treated: how many requests at once, how far apart, and when they get a rest."""

from collections import deque
from heapq import heappop, heappush
from typing import Generic, NamedTuple, TypeVar

Job = TypeVar("Job")
_MADE_UP = 0.1  # of the spacing: so much earlier may start what follows a late one
_SLOWEST = 3
_GOOD_BEFORE_FASTER = 4


class Manners(NamedTuple):
    """Requests at once to a host and to all of them; seconds between two starts at a host."""

    at_once: int = 4
    spacing: float = 0.05
    in_all: int = 256


class HostQueue(Generic[Job]):
    """The jobs of one host, and when the next may start. Times are those of the event loop.

    A host has to be `found` by its first job before others may start.
    Each burst of trouble halves the pace, several good answers in a row double it again.
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

    def found(self, now: float) -> None:
        """The first job asks now, and others may follow."""
        self.is_found = True
        self._slow_to(self._level)
        self.begin(now)

    def begin(self, now: float) -> None:
        """The job that was taken last begins, which may be a little after it was taken."""
        # A timer that woke us late does not push back all that follow by as much.
        late, spacing = now - self._due, self._manners.spacing
        if late < spacing:
            now -= min(late, spacing * _MADE_UP)
        self._next_start = max(self._next_start, now + self._spacing)

    def wakes_at(self) -> float | None:
        """When to look again, if it is time that the next job waits for."""
        if self.running >= self._at_once or not (self._ready or self._later):
            return None
        return self._next_start if self._ready else max(self._next_start, self._later[0][0])

    def hold_until(self, moment: float) -> None:
        """Nothing starts at this host before."""
        self._next_start = max(self._next_start, moment)

    def slow_down(self, started: float, now: float) -> None:
        """Half as fast, unless that was done after the request `started` already."""
        self._good = 0
        if started >= self._slowed_at:
            self._slowed_at = now
            self._slow_to(min(self._level + 1, _SLOWEST))

    def went_well(self) -> None:
        """A good answer came."""
        self._good += 1
        if self._level and self._good >= _GOOD_BEFORE_FASTER:
            self._good = 0
            self._slow_to(self._level - 1)

    def drain(self) -> list[Job]:
        """Take all waiting jobs away."""
        jobs = [*self._ready, *(job for _, _, job in self._later)]
        self._ready.clear()
        self._later.clear()
        return jobs

    def _slow_to(self, level: int) -> None:
        """Each level halves what runs at once, and the pace."""
        self._level = level
        self._at_once = max(1, self._manners.at_once >> level)
        self._spacing = self._manners.spacing * 2**level
