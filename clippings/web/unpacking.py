"""Decompress bodies up to a limit, whatever size they claim to have."""

import zlib
from typing import Protocol

from clippings.reply import End

_GZIP, _ZLIB, _RAW = 31, 15, -15  # wbits of zlib.decompressobj
_PLAIN = (b"", b"identity")
_COMPRESSED = (b"gzip", b"x-gzip", b"deflate")
_BYTES_TO_DETECT = 2  # the header of the zlib format (RFC 1950 §2.2)


class Decompressor(Protocol):
    """The part of zlib's decompressor that is used."""

    @property
    def eof(self) -> bool:
        """Whether the compressed data has ended."""

    def decompress(self, data: bytes, /, max_length: int = 0) -> bytes:
        """Decompress `data` to at most `max_length` bytes."""


class Body:
    """Collects a body up to `limit` bytes, decompressed if its coding is gzip or deflate.

    Bodies with another coding, or with several, are kept as they are: `end` is then `garbled`.
    """

    _received = 0
    _decompressor: Decompressor | None = None
    _is_raw = False

    def __init__(self, coding: bytes, limit: int) -> None:
        self.limit = limit
        self._coding = coding.strip().lower()
        self._is_compressed = self._coding in _COMPRESSED
        self._garbled = not self._is_compressed and self._coding not in _PLAIN
        self._data = bytearray()  # parts of few bytes would take many times their size
        self._compressed = bytearray()  # all bytes so far, as long as they may be plain

    @property
    def data(self) -> bytes:
        """The bytes collected so far."""
        return bytes(self._data)

    @property
    def end(self) -> End:
        """How the body ends if nothing more is received."""
        full = len(self._data) >= self.limit or self._received >= self.limit
        return "garbled" if self._garbled else "capped" if full else "whole"

    def feed(self, chunk: bytes) -> bool:
        """Add the next bytes received; returns False if no more are needed."""
        self._received += len(chunk)
        room = self.limit - len(self._data)
        part = self._decompressed(chunk, room) if self._is_compressed else chunk[:room]
        self._data += part
        return len(self._data) < self.limit and self._received < self.limit

    def _decompressed(self, chunk: bytes, room: int) -> bytes:
        if self._may_be_plain:
            self._compressed += chunk
        if self._decompressor is None:
            if len(self._compressed) < _BYTES_TO_DETECT:
                return b""
            chunk = bytes(self._compressed)
            window = self._window(chunk)
            self._decompressor = zlib.decompressobj(window)
            self._is_raw = window == _RAW
        if self._decompressor.eof:
            return b""
        try:
            part = self._decompressor.decompress(chunk, room)
        except zlib.error:
            return self._take_as_plain()
        if part and not self._is_raw:
            self._compressed.clear()
        return part

    @property
    def _may_be_plain(self) -> bool:
        """Whether the body may turn out plain: a raw stream can begin like any text."""
        return self._is_raw or not self._data

    def _take_as_plain(self) -> bytes:
        """Some servers name a coding but send plain text: use the bytes as they are."""
        self._is_compressed = False
        if not self._may_be_plain:
            self._garbled = True
            return b""
        self._data.clear()
        return bytes(self._compressed[: self.limit])

    def _window(self, first: bytes) -> int:
        if self._coding != b"deflate":
            return _GZIP
        # "deflate" is the zlib format (RFC 9110 §8.4.1.2), but many send a raw stream.
        zlib_header = not (first[0] << 8 | first[1]) % 31 and first[0] & 15 == 8
        return _ZLIB if zlib_header else _RAW
