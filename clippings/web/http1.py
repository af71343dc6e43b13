"""Parse HTTP/1 answers as leniently as browsers do, and read no more than is needed."""

import re
from typing import NamedTuple, TypeAlias

from clippings.reply import End
from clippings.web.connection import Connection
from clippings.web.failure import Failure
from clippings.web.message import CONTROL
from clippings.web.unpacking import Body

_MAX_HEADER = 256 << 10  # Chromium's kMaxHeaderBufSize
_MOST_LINES = 1000  # each takes many times its own bytes of memory
_MAX_INTERIM = 20
_HEAD_END = re.compile(rb"\n\r?\n")  # found quickly, as it is independent of the text before it
# Up to four stray bytes may come before it (Chromium's "slop"); Shoutcast sends ICY.
_STATUS = re.compile(
    rb"[\r\n\s]{0,64}.{0,4}?(?:HTTP(?:/(\d{1,9}(?:\.\d{1,9})?))?|ICY)[ \t]+(\d{3})(?!\d)",
    re.DOTALL | re.IGNORECASE,
)
# A header's name and value, or the continuation of a value; other lines are ignored.
_LINE = re.compile(rb"[\r\n](?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t\v\f]*:|[ \t])([^\r\n]*)")
_NUMBER = rb"\s*\d{1,15}\s*"
_CHUNK = rb"[ \t]*([0-9a-fA-F]{1,16})[ \t]*(?:;[^\n]*)?\r?\n"
_MAX_CHUNK_LINE = 4096


class Head(NamedTuple):
    """Status and headers of an answer; names in lower case, in order, repeated as received.

    `modern` is true from HTTP/1.1 on, where connections stay open. `values` has all values of each
    name, joined with commas.
    """

    status: int
    modern: bool
    headers: list[tuple[bytes, bytes]]
    values: dict[bytes, bytes]

    @property
    def chunked(self) -> bool:
        """Whether the body comes in chunks; browsers do not believe that of HTTP/1.0."""
        codings = self.values.get(b"transfer-encoding", b"").lower().split(b",")
        return self.modern and b"chunked" in map(bytes.strip, codings)

    @property
    def persistent(self) -> bool:
        """Whether the connection stays open after the body."""
        tokens = self.values.get(b"connection", b"").lower()
        return b"close" not in tokens if self.modern else b"keep-alive" in tokens


async def read_head(connection: Connection) -> Head:
    """The head of the final answer; interim ones (1xx) are skipped. Raises Failure."""
    for _ in range(_MAX_INTERIM):
        scanned = 0
        while not connection.buffer or not (end := _head_end(connection.buffer, scanned)):
            scanned = len(connection.buffer)
            if not await connection.more():
                _raise_early_end(connection)
        head = _parse_head(connection.take(end))
        if head.status >= 200 or head.status == 101:
            return head
    raise Failure("not-http", "interim answers without end")


def _head_end(buffer: bytearray, scanned: int) -> int:
    """The end of the head; 0 if it is not complete. The first `scanned` bytes have no end."""
    empty_lines = len(buffer) - len(buffer.lstrip(b"\r\n")) if buffer[0] in b"\r\n" else 0
    match = _HEAD_END.search(buffer, max(empty_lines, scanned - 3))
    end = match.end() if match else len(buffer)
    if end > _MAX_HEADER:
        raise Failure("header-too-large", f"more than {_MAX_HEADER >> 10} KiB")
    if not match and end >= 64 and not _STATUS.match(buffer):
        raise Failure("not-http", "the answer does not begin like HTTP")
    return end if match else 0


def _raise_early_end(connection: Connection) -> None:
    if not connection.buffer:
        raise Failure("empty-reply", "the connection was closed without an answer")
    if not _STATUS.match(connection.buffer):
        raise Failure("not-http", "the answer does not begin like HTTP")
    raise Failure("cut-header", "the connection was closed in the header")


def _parse_head(raw: bytes) -> Head:
    status = _STATUS.match(raw)
    if not status:
        raise Failure("not-http", "the answer does not begin like HTTP")
    headers = _fields(raw, status.end())
    values = dict(headers)
    if b"set-cookie" in values:
        headers = [pair for pair in headers if not _is_invalid_cookie(*pair)]
    if len(values) < len(headers):
        values = _joined(headers)
    return Head(int(status[2]), float(status[1] or 1) >= 1.1, headers, values)


def _fields(raw: bytes, start: int) -> list[tuple[bytes, bytes]]:
    """Name and value of each header line after `start`."""
    fields: list[tuple[bytes, bytes]] = []
    for name, value in _LINE.findall(raw, start)[:_MOST_LINES]:
        if name:
            fields.append((name.lower(), value.strip().replace(b"\0", b"")))
        elif fields:
            fields[-1] = fields[-1][0], fields[-1][1] + b" " + value.strip()
    return fields


def _joined(headers: list[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    values: dict[bytes, list[bytes]] = {}
    for name, value in headers:
        values.setdefault(name, []).append(value)
    return {name: b", ".join(each) for name, each in values.items()}


def _is_invalid_cookie(name: bytes, value: bytes) -> bool:
    """Whether a cookie is to be ignored, for a control character in it (RFC 6265bis §5.6)."""
    return name == b"set-cookie" and re.search(CONTROL, value) is not None


Read: TypeAlias = tuple[End, bool]
"""How the reading of a body ended, and whether the connection is exactly at its end."""

_CUT: Read = "cut", False


async def read_body(connection: Connection, head: Head, body: Body) -> Read:
    """Read into `body` until it ends or is full. A failure during that counts as an early end."""
    if head.status in (204, 205, 304):
        return "whole", True
    try:
        if head.chunked:
            return await _read_chunked(connection, body)
        length = _length(head.values.get(b"content-length", b""))
        if length is None:
            return await _read_all(connection, body)
        end, clean = await _read_sized(connection, body, length)
    except Failure:
        return _CUT
    more_follows = bool(connection.buffer) and end == "whole" and bool(body.data)
    return _CUT if more_follows else (end, clean)


def _length(text: bytes) -> int | None:
    if text.isdigit() and len(text) < 16:
        return int(text)
    numbers = {int(value) for value in text.split(b",") if re.fullmatch(_NUMBER, value)}
    return numbers.pop() if len(numbers) == 1 else None


async def _read_sized(connection: Connection, body: Body, length: int) -> Read:
    left = length
    while left:
        if not connection.buffer and not await connection.more():
            return _CUT
        chunk = connection.take(left)
        left -= len(chunk)
        if not body.feed(chunk):
            return body.end, not left
    return body.end, True


async def _read_all(connection: Connection, body: Body) -> Read:
    while connection.buffer or await connection.more():
        if not body.feed(connection.take(len(connection.buffer))):
            break
    return body.end, False


async def _read_chunked(connection: Connection, body: Body) -> Read:
    while True:
        while not (line := re.match(_CHUNK, connection.buffer)):
            overlong = len(connection.buffer) > _MAX_CHUNK_LINE or b"\n" in connection.buffer
            if overlong or not await connection.more():
                return _CUT
        size = int(line[1], 16)
        connection.take(line.end())
        if not size:
            return body.end, await _ends_with_trailer(connection)
        end, _ = await _read_sized(connection, body, size)
        if end != "whole":
            return end, False
        if not await _skip_line_end(connection):
            return _CUT


async def _skip_line_end(connection: Connection) -> bool:
    while not (match := re.match(rb"\r?\n", connection.buffer)):
        if len(connection.buffer) > 1 or not await connection.more():
            return False
    connection.take(match.end())
    return True


async def _ends_with_trailer(connection: Connection) -> bool:
    """Whether only the last line end follows; trailers are not worth waiting for."""
    return await _skip_line_end(connection)
