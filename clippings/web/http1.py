"""Reads HTTP/1 answers as leniently as browsers do, and never more than is asked for."""

import re
from typing import NamedTuple

from clippings.reply import End
from clippings.web.connection import Connection
from clippings.web.failure import Failure
from clippings.web.message import CONTROL
from clippings.web.unpacking import Body

_MAX_HEADER = 256 << 10  # Chromium's kMaxHeaderBufSize
_MAX_INTERIM = 20
_HEAD_END = re.compile(rb"\n\r?\n")  # no matter what stands before: so it is found quickly
# Up to four stray bytes may stand before it (Chromium's "slop"); ICY is what Shoutcast says.
_STATUS = re.compile(
    rb"[\r\n\s]{0,64}.{0,4}?(?:HTTP(?:/(\d+)(?:\.(\d+))?)?|ICY)[ \t]+(\d{3})(?!\d)",
    re.DOTALL | re.IGNORECASE,
)
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CHUNK = rb"[ \t]*([0-9a-fA-F]{1,16})[ \t]*(?:;[^\n]*)?\r?\n"
_MAX_CHUNK_LINE = 4096


class Head(NamedTuple):
    """Status and header of an answer; names in lower case, in order, repeated as they came."""

    status: int
    persistent: bool
    headers: list[tuple[bytes, bytes]]
    values: dict[bytes, list[bytes]]

    def get(self, name: bytes) -> bytes:
        """All values of a header, joined with commas."""
        return b", ".join(self.values.get(name, ()))


async def read_head(connection: Connection) -> Head:
    """The head of the final answer, interim ones (1xx) passed over; raises Failure."""
    for _ in range(_MAX_INTERIM):
        head = _parse_head(await _head_bytes(connection))
        if head.status >= 200 or head.status == 101:
            return head
    raise Failure("not-http", "interim answers without end")


async def _head_bytes(connection: Connection) -> bytes:
    seen = 0
    while True:
        match = _HEAD_END.search(connection.ahead, max(_start(connection.ahead), seen - 3))
        seen = match.end() if match else len(connection.ahead)
        if seen > _MAX_HEADER:
            raise Failure("header-too-large", f"more than {_MAX_HEADER >> 10} KiB")
        if match:
            return connection.take(seen)
        if seen >= 64 and not _STATUS.match(connection.ahead):
            raise Failure("not-http", "the answer does not begin like HTTP")
        if not await connection.more():
            _raise_early_end(connection)


def _start(ahead: bytearray) -> int:
    """Where the first line begins that is not empty."""
    return len(ahead) - len(ahead.lstrip(b"\r\n")) if ahead.startswith((b"\r", b"\n")) else 0


def _raise_early_end(connection: Connection) -> None:
    if not connection.ahead:
        raise Failure("empty-reply", "the connection was closed without an answer")
    if not _STATUS.match(connection.ahead):
        raise Failure("not-http", "the answer does not begin like HTTP")
    raise Failure("cut-header", "the connection was closed in the header")


def _parse_head(raw: bytes) -> Head:
    status = _STATUS.match(raw)
    if not status:
        raise Failure("not-http", "the answer does not begin like HTTP")
    headers = _fields(raw[status.end() :])
    values: dict[bytes, list[bytes]] = {}
    for name, value in headers:
        values.setdefault(name, []).append(value)
    modern = (int(status[1] or 1), int(status[2] or 0)) >= (1, 1)
    tokens = b",".join(values.get(b"connection", ())).lower()
    persistent = b"close" not in tokens if modern else b"keep-alive" in tokens
    return Head(int(status[3]), persistent, headers, values)


def _fields(lines: bytes) -> list[tuple[bytes, bytes]]:
    """Name and value of each line that has them; the first line is the rest of the status.

    A cookie with a control character other than the tab is ignored (RFC 6265bis §5.6).
    """
    fields: list[tuple[bytes, bytes]] = []
    for line in lines.split(b"\n")[1:]:
        name, colon, value = line.partition(b":")
        if line[:1] in (b" ", b"\t") and fields:
            fields[-1] = fields[-1][0], fields[-1][1] + b" " + line.strip()
        elif colon and _NAME.fullmatch(name := name.rstrip()):
            fields.append((name.lower(), value.strip().replace(b"\0", b"")))
    return [field for field in fields if field[0] != b"set-cookie" or not CONTROL.search(field[1])]


class Read(NamedTuple):
    """What was read of a body; `clean` when the connection stands at its end."""

    end: End
    clean: bool


async def read_body(connection: Connection, head: Head, body: Body) -> Read:
    """Read into `body` until it ends or is full. A failure on the way is an early end."""
    if head.status in (204, 304):
        return Read("whole", clean=True)
    length = _length(head)
    try:
        if b"chunked" in head.get(b"transfer-encoding").lower():
            return await _read_chunked(connection, body)
        if length is not None:
            read = await _read_sized(connection, body, length)
            return Read("cut", clean=False) if _is_too_short(read, connection, body) else read
        return await _read_all(connection, body)
    except Failure:
        return Read("cut", clean=False)


def _is_too_short(read: Read, connection: Connection, body: Body) -> bool:
    """Whether more of the page follows than was announced."""
    return bool(read.end == "whole" and body.data and connection.ahead)


def _length(head: Head) -> int | None:
    values = map(bytes.strip, head.get(b"content-length").split(b","))
    numbers = {int(value) for value in values if value.isdigit() and len(value) < 16}
    return numbers.pop() if len(numbers) == 1 else None


async def _read_sized(connection: Connection, body: Body, length: int) -> Read:
    left = length
    while left:
        if not connection.ahead and not await connection.more():
            return Read("cut", clean=False)
        chunk = connection.take(left)
        left -= len(chunk)
        if not body.feed(chunk):
            return Read(body.end, clean=not left)
    return Read(body.end, clean=True)


async def _read_all(connection: Connection, body: Body) -> Read:
    while connection.ahead or await connection.more():
        if not body.feed(connection.take(len(connection.ahead))):
            break
    return Read(body.end, clean=False)


async def _read_chunked(connection: Connection, body: Body) -> Read:
    while True:
        while not (line := re.match(_CHUNK, connection.ahead)):
            overlong = len(connection.ahead) > _MAX_CHUNK_LINE or b"\n" in connection.ahead
            if overlong or not await connection.more():
                return Read("cut", clean=False)
        size = int(line[1], 16)
        connection.take(line.end())
        if not size:
            return Read(body.end, clean=await _ends_with_trailer(connection))
        read = await _read_sized(connection, body, size)
        if read.end != "whole" or not await _skip_line_end(connection):
            return Read(read.end if read.end != "whole" else "cut", clean=False)


async def _skip_line_end(connection: Connection) -> bool:
    while not (match := re.match(rb"\r?\n", connection.ahead)):
        if len(connection.ahead) > 1 or not await connection.more():
            return False
    connection.take(match.end())
    return True


async def _ends_with_trailer(connection: Connection) -> bool:
    """Whether nothing but the last line end follows; trailers are not worth waiting for."""
    return await _skip_line_end(connection)
