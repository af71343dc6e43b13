"""Bodies unpacked up to a limit, whatever they claim to hold."""

import zlib
from typing import Protocol

from clippings.reply import End

_GZIP, _ZLIB, _RAW = 31, 15, -15  # wbits of zlib.decompressobj
_PLAIN = (b"", b"identity")
_PACKED = (b"gzip", b"x-gzip", b"deflate")
_BYTES_THAT_TELL = 2  # the header of the zlib format (RFC 1950 §2.2)


class Unpacker(Protocol):
    """As much of zlib's decompressor as is used."""

    @property
    def eof(self) -> bool:
        """Whether the packed data has ended."""

    def decompress(self, data: bytes, /, max_length: int = 0) -> bytes:
        """At most `max_length` bytes out of `data`."""


class Body:
    """Collects a body up to `limit` bytes, unpacked when its coding is gzip or deflate.

    Other codings, and several upon another, are kept packed: `end` is then `garbled`.
    """

    _size = 0
    _wire = 0
    _unpacker: Unpacker | None = None
    _bare = False

    def __init__(self, coding: bytes, limit: int) -> None:
        self.limit = limit
        self._coding = coding.strip().lower()
        self._is_packed = self._coding in _PACKED
        self._garbled = not self._is_packed and self._coding not in _PLAIN
        self._parts: list[bytes] = []
        self._packed = bytearray()  # all that came, as long as it is doubtful

    @property
    def data(self) -> bytes:
        """What was collected."""
        return b"".join(self._parts)

    @property
    def end(self) -> End:
        """How the body ended if nothing more comes."""
        full = self._size >= self.limit or self._wire >= self.limit
        return "garbled" if self._garbled else "capped" if full else "whole"

    def feed(self, chunk: bytes) -> bool:
        """Take the next bytes from the wire; False when no more are wanted."""
        self._wire += len(chunk)
        room = self.limit - self._size
        part = self._unpacked(chunk, room) if self._is_packed else chunk[:room]
        self._parts.append(part)
        self._size += len(part)
        return self._size < self.limit and self._wire < self.limit

    def _unpacked(self, chunk: bytes, room: int) -> bytes:
        if self._doubtful:
            self._packed += chunk
        if self._unpacker is None:
            if len(self._packed) < _BYTES_THAT_TELL:
                return b""
            chunk = bytes(self._packed)
            window = self._window(chunk)
            self._unpacker = zlib.decompressobj(window)
            self._bare = window == _RAW
        if self._unpacker.eof:
            return b""
        try:
            part = self._unpacker.decompress(chunk, room)
        except zlib.error:
            return self._as_it_came()
        if part and not self._bare:
            self._packed.clear()
        return part

    @property
    def _doubtful(self) -> bool:
        """Whether it may turn out plain: a bare stream begins like any text."""
        return self._bare or not self._size

    def _as_it_came(self) -> bytes:
        """Servers name a coding and send plain text."""
        self._is_packed = False
        if not self._doubtful:
            self._garbled = True
            return b""
        self._parts.clear()
        self._size = 0
        return bytes(self._packed[: self.limit])

    def _window(self, first: bytes) -> int:
        if self._coding != b"deflate":
            return _GZIP
        # "deflate" is the zlib format (RFC 9110 §8.4.1.2), but many send it bare.
        zlib_header = not (first[0] << 8 | first[1]) % 31 and first[0] & 15 == 8
        return _ZLIB if zlib_header else _RAW
