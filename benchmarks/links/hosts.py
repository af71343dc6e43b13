"""A server on many loopback addresses that answers after a while, and counts who asks how.

Run it by itself, `python benchmarks/links/hosts.py PORT MILLISECONDS [PAGES]`; a line on standard
input makes it print its counts as JSON and begin anew. PAGES is a name in pages.py.
"""

import asyncio
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable

from pages import PAGES

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
_NUMBER = re.compile(rb"GET /\D*(\d+)")


class Counts:
    """Per host: requests, the most at once, connections, and the shortest time between starts."""

    def __init__(self) -> None:
        self.requests: Counter[str] = Counter()
        self.connections: Counter[str] = Counter()
        self.at_once: Counter[str] = Counter()
        self.most_at_once: Counter[str] = Counter()
        self.last: dict[str, float] = {}
        self.gaps: defaultdict[str, list[float]] = defaultdict(list)

    def start(self, host: str) -> None:
        """A request has come."""
        now = time.perf_counter()
        self.requests[host] += 1
        self.at_once[host] += 1
        self.most_at_once[host] = max(self.most_at_once[host], self.at_once[host])
        if host in self.last:
            self.gaps[host].append(now - self.last[host])
        self.last[host] = now

    def told(self) -> dict[str, float]:
        """The figures over all hosts."""
        gaps = sorted(gap for each in self.gaps.values() for gap in each)
        return {
            "requests": sum(self.requests.values()),
            "hosts": len(self.requests),
            "most_at_once": max(self.most_at_once.values(), default=0),
            "most_connections": max(self.connections.values(), default=0),
            "gap_ms_shortest": round(gaps[0] * 1000, 1) if gaps else 0.0,
            "gap_ms_tenth": round(gaps[len(gaps) // 10] * 1000, 1) if gaps else 0.0,
        }


class Host(asyncio.Protocol):
    """One connection; the host is the address it was made to."""

    def __init__(self, counts: list[Counts], seconds: float, page: Callable[[int], bytes]) -> None:
        self._counts = counts
        self._seconds = seconds
        self._page = page
        self._ahead = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody has come."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._host = transport.get_extra_info("sockname")[0]
        self._counts[0].connections[self._host] += 1

    def data_received(self, data: bytes) -> None:
        """Answer each request after its time."""
        self._ahead += data
        while b"\r\n\r\n" in self._ahead:
            request, _, self._ahead = self._ahead.partition(b"\r\n\r\n")
            self._counts[0].start(self._host)
            asyncio.get_running_loop().call_later(self._seconds, self._answer, request)

    def _answer(self, request: bytes) -> None:
        self._counts[0].at_once[self._host] -= 1
        number = _NUMBER.match(request)
        page = self._page(int(number[1]) if number else 0)
        if not self._transport.is_closing():
            self._transport.write(HEAD % len(page) + page)


async def main(port: int, seconds: float, page: Callable[[int], bytes]) -> None:
    """Serve until standard input ends."""
    counts = [Counts()]
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Host(counts, seconds, page),
        "0.0.0.0",
        port,
        backlog=4096,
        reuse_address=True,
    )
    print("ready", flush=True)
    async with server:
        while await loop.run_in_executor(None, sys.stdin.readline):
            print(json.dumps(counts[0].told()), flush=True)
            counts[0] = Counts()


if __name__ == "__main__":
    port, milliseconds, *kind = sys.argv[1:]
    page = PAGES[kind[0] if kind else "short pages"]
    asyncio.run(main(int(port), float(milliseconds) / 1000, page))
