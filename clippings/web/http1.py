"""Reads HTTP/1 answers as leniently as browsers do, and never more than is asked for."""

import re
from typing import NamedTuple, TypeAlias

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
    rb"[\r\n\s]{0,64}.{0,4}?(?:HTTP(?:/(\d{1,9}(?:\.\d{1,9})?))?|ICY)[ \t]+(\d{3})(?!\d)",
    re.DOTALL | re.IGNORECASE,
)
# Its name and what follows, or what goes on with the value before; other lines say nothing.
_LINE = re.compile(rb"\n(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t\r\v\f]*:|[ \t])([^\n]*)")
_NUMBER = rb"\s*\d{1,15}\s*"
_CHUNK = rb"[ \t]*([0-9a-fA-F]{1,16})[ \t]*(?:;[^\n]*)?\r?\n"
_MAX_CHUNK_LINE = 4096


class Head(NamedTuple):
    """Status and header of an answer; names in lower case, in order, repeated as they came.

    `modern` from HTTP/1.1 on, where connections stay open. `values` has of each name all values,
    joined with commas.
    """

    status: int
    modern: bool
    headers: list[tuple[bytes, bytes]]
    values: dict[bytes, bytes]

    @property
    def persistent(self) -> bool:
        """Whether the connection stays open behind the body."""
        tokens = self.values.get(b"connection", b"").lower()
        return b"close" not in tokens if self.modern else b"keep-alive" in tokens


async def read_head(connection: Connection) -> Head:
    """The head of the final answer, interim ones (1xx) passed over; raises Failure."""
    for _ in range(_MAX_INTERIM):
        seen = 0
        while not connection.ahead or not (end := _head_end(connection.ahead, seen)):
            seen = len(connection.ahead)
            if not await connection.more():
                _raise_early_end(connection)
        head = _parse_head(connection.take(end))
        if head.status >= 200 or head.status == 101:
            return head
    raise Failure("not-http", "interim answers without end")


def _head_end(ahead: bytearray, seen: int) -> int:
    """Where the head ends, 0 as long as it does not; what was `seen` of it has no end."""
    empty_lines = len(ahead) - len(ahead.lstrip(b"\r\n")) if ahead[0] in b"\r\n" else 0
    match = _HEAD_END.search(ahead, max(empty_lines, seen - 3))
    end = match.end() if match else len(ahead)
    if end > _MAX_HEADER:
        raise Failure("header-too-large", f"more than {_MAX_HEADER >> 10} KiB")
    if not match and end >= 64 and not _STATUS.match(ahead):
        raise Failure("not-http", "the answer does not begin like HTTP")
    return end if match else 0


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
    headers = _fields(raw, status.end())
    values = dict(headers)
    if b"set-cookie" in values:
        headers = [pair for pair in headers if not _is_spoilt_cookie(*pair)]
    if len(values) < len(headers):
        values = _joined(headers)
    return Head(int(status[2]), float(status[1] or 1) >= 1.1, headers, values)


def _fields(raw: bytes, start: int) -> list[tuple[bytes, bytes]]:
    """Name and value of each line behind `start` that has them."""
    fields: list[tuple[bytes, bytes]] = []
    for name, value in _LINE.findall(raw, start):
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


def _is_spoilt_cookie(name: bytes, value: bytes) -> bool:
    """A control character other than the tab has a cookie ignored (RFC 6265bis §5.6)."""
    return name == b"set-cookie" and re.search(CONTROL, value) is not None


Read: TypeAlias = tuple[End, bool]
"""How the reading of a body ended, and whether the connection stands behind it."""

_CUT: Read = "cut", False


async def read_body(connection: Connection, head: Head, body: Body) -> Read:
    """Read into `body` until it ends or is full. A failure on the way is an early end."""
    if head.status in (204, 304):
        return "whole", True
    try:
        if b"chunked" in head.values.get(b"transfer-encoding", b"").lower():
            return await _read_chunked(connection, body)
        length = _length(head.values.get(b"content-length", b""))
        if length is None:
            return await _read_all(connection, body)
        end, clean = await _read_sized(connection, body, length)
    except Failure:
        return _CUT
    more_follows = bool(connection.ahead) and end == "whole" and bool(body.data)
    return _CUT if more_follows else (end, clean)


def _length(told: bytes) -> int | None:
    if told.isdigit() and len(told) < 16:
        return int(told)
    numbers = {int(value) for value in told.split(b",") if re.fullmatch(_NUMBER, value)}
    return numbers.pop() if len(numbers) == 1 else None


async def _read_sized(connection: Connection, body: Body, length: int) -> Read:
    left = length
    while left:
        if not connection.ahead and not await connection.more():
            return _CUT
        chunk = connection.take(left)
        left -= len(chunk)
        if not body.feed(chunk):
            return body.end, not left
    return body.end, True


async def _read_all(connection: Connection, body: Body) -> Read:
    while connection.ahead or await connection.more():
        if not body.feed(connection.take(len(connection.ahead))):
            break
    return body.end, False


async def _read_chunked(connection: Connection, body: Body) -> Read:
    while True:
        while not (line := re.match(_CHUNK, connection.ahead)):
            overlong = len(connection.ahead) > _MAX_CHUNK_LINE or b"\n" in connection.ahead
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
    while not (match := re.match(rb"\r?\n", connection.ahead)):
        if len(connection.ahead) > 1 or not await connection.more():
            return False
    connection.take(match.end())
    return True


async def _ends_with_trailer(connection: Connection) -> bool:
    """Whether nothing but the last line end follows; trailers are not worth waiting for."""
    return await _skip_line_end(connection)
