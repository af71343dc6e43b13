"""A server on loopback with its own, mostly faulty, answer for each path."""

import asyncio
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event, Thread
from typing import TypeAlias


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One request; `count` is its number among those for this path, from 1 on."""

    path: str
    headers: Mapping[str, str]
    count: int
    writer: asyncio.StreamWriter


Answer: TypeAlias = bytes | Callable[[Visit], Awaitable[bytes | None]]


def reply(
    body: bytes | str = "", status: int = 200, *extra: str, kind: str = "text/html; charset=utf-8"
) -> bytes:
    """A well-formed answer."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(data)}"]
    lines += [f"Content-Type: {kind}"] * bool(kind) + list(extra)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + data


def html(title: str, words: str = "Some words of a page. " * 20, head: str = "") -> str:
    """A page with a title and some text."""
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><h1>{title}</h1><p>{words}</p></body></html>"
    )


def sent_on(location: str, status: int = 302, *extra: str) -> bytes:
    """A redirect."""
    return reply("", status, f"Location: {location}", *extra)


def in_turn(*answers: bytes) -> Answer:
    """One answer after another; the last one from then on."""

    async def answer(visit: Visit) -> bytes:
        return answers[min(visit.count, len(answers)) - 1]

    return answer


async def reset(visit: Visit) -> None:
    """The connection breaks off before a byte is sent."""
    cut_off(visit.writer)


def cut_off(writer: asyncio.StreamWriter) -> None:
    """Reset the connection instead of closing it."""
    import socket
    import struct

    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def reset_after(start: bytes) -> Answer:
    """Something is sent, then the connection breaks off."""

    async def answer(visit: Visit) -> None:
        visit.writer.write(start)
        await visit.writer.drain()
        await asyncio.sleep(0.1)  # what is not read by then is lost
        cut_off(visit.writer)

    return answer


def dripping(start: bytes, drop: bytes = b" ", pause: float = 0.02) -> Answer:
    """A start, then one byte after another until the client gives up."""

    async def answer(visit: Visit) -> None:
        visit.writer.write(start)
        while not visit.writer.is_closing():
            visit.writer.write(drop)
            await visit.writer.drain()
            await asyncio.sleep(pause)

    return answer


def silent_for(seconds: float, then: bytes = b"") -> Answer:
    """Nothing for a while."""

    async def answer(_visit: Visit) -> bytes:
        await asyncio.sleep(seconds)
        return then

    return answer


@dataclass
class FaultServer:
    """The answers by path, and the requests so far."""

    answers: Mapping[str, Answer]
    loop: asyncio.AbstractEventLoop
    port: int = 0
    scheme: str = "http"
    most_at_once: int = 0
    connections: int = 0
    open_connections: int = 0

    def __post_init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.starts: list[float] = []
        self.visits: list[Visit] = []
        self._at_once = 0

    def url(self, path: str) -> str:
        """The address of a path of this server."""
        return f"{self.scheme}://127.0.0.1:{self.port}{path}"

    def do(self, act: Callable[[], object]) -> None:
        """Run something in the thread of the server, and wait for its end."""
        done = Event()
        self.loop.call_soon_threadsafe(act)
        self.loop.call_soon_threadsafe(done.set)
        done.wait(20)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        self.connections += 1
        self.open_connections += 1
        try:
            while await self._answer_one(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self.open_connections -= 1
            writer.close()

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        path = head[0].split(" ")[1]
        self.asked[path] += 1
        pairs = (line.partition(": ") for line in head[1:] if line)
        headers = {name.lower(): value for name, _, value in pairs}
        visit = Visit(path=path, headers=headers, count=self.asked[path], writer=writer)
        self.visits.append(visit)
        self.starts.append(asyncio.get_running_loop().time())
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            answer = self.answers.get(path) or self.answers.get(path.partition("?")[0])
            answer = reply("", 404) if answer is None else answer
            told = answer if isinstance(answer, bytes) else await answer(visit)
        finally:
            self._at_once -= 1
        if told is None or not told.startswith(b"HTTP/1.1") or b"Content-Length: " not in told:
            writer.write(told or b"")
            return False
        writer.write(told)
        await writer.drain()
        return b"\r\nConnection: close" not in told


@contextmanager
def running(
    answers: Mapping[str, Answer], context: ssl.SSLContext | None = None
) -> Iterator[FaultServer]:
    """The server while the block lasts, in a thread and an event loop of its own."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    faults = FaultServer(answers, loop, scheme="https" if context else "http")

    async def start() -> asyncio.Server:
        return await asyncio.start_server(faults.serve, "127.0.0.1", 0, ssl=context, limit=1 << 20)

    server = asyncio.run_coroutine_threadsafe(start(), loop).result(5)
    faults.port = server.sockets[0].getsockname()[1]
    try:
        yield faults
    finally:
        loop.call_soon_threadsafe(server.close)
        asyncio.run_coroutine_threadsafe(_end_others(), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


async def _end_others() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
