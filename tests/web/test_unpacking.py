"""Bodies are decompressed up to a limit."""

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.web.unpacking import Body

TEXT = b"The same words again and again. " * 99


def _bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        (b"", TEXT),
        (b"identity", TEXT),
        (b"gzip", gzip.compress(TEXT, mtime=0)),
        (b"X-Gzip", gzip.compress(TEXT, mtime=0)),
        (b"deflate", zlib.compress(TEXT)),
        (b"deflate", _bare(TEXT)),
        (b"gzip", TEXT),
    ],
)
def test_the_text_comes_out(coding: bytes, packed: bytes) -> None:
    body = Body(coding, 1 << 20)
    assert body.feed(packed)
    assert (bytes(body.data), body.end) == (TEXT, "whole")


def _fed(coding: bytes, packed: bytes, size: int) -> bytes:
    body = Body(coding, 1 << 20)
    for start in range(0, len(packed), size):
        body.feed(packed[start : start + size])
    return bytes(body.data)


@pytest.mark.parametrize(
    ("coding", "pack"), [(b"gzip", gzip.compress), (b"deflate", zlib.compress), (b"deflate", _bare)]
)
@given(data=st.binary(max_size=3000), size=st.integers(1, 500))
def test_however_it_is_cut_into_chunks(
    coding: bytes, pack: Callable[[bytes], bytes], data: bytes, size: int
) -> None:
    assert _fed(coding, pack(data), size) == data


@pytest.mark.parametrize("coding", [b"gzip", b"deflate"])
@pytest.mark.parametrize("size", [1, 2, 3, 99])
@pytest.mark.parametrize("start", [b"\x89PNG", b"<html>", b"\x1f\x8b\x08\xe0", b"\n<p>", b"RIFF"])
def test_what_was_never_packed_is_kept_from_its_first_byte(
    coding: bytes, size: int, start: bytes
) -> None:
    assert _fed(coding, start + TEXT, size) == start + TEXT


def test_a_bomb_is_stopped_at_the_limit() -> None:
    body = Body(b"gzip", 1000)
    assert not body.feed(gzip.compress(b"x" * 10_000_000))
    assert (len(body.data), body.end) == (1000, "capped")


@pytest.mark.parametrize("coding", [b"br", b"gzip, gzip", b"zstd"])
def test_other_codings_are_kept_packed(coding: bytes) -> None:
    body = Body(coding, 1000)
    body.feed(b"packed")
    assert (bytes(body.data), body.end) == (b"packed", "garbled")


def test_damage_on_the_way_keeps_what_came_before() -> None:
    packed = gzip.compress(bytes(range(256)) * 99)
    body = Body(b"gzip", 1 << 20)
    body.feed(packed[:200])
    body.feed(b"\xff" * 99)
    assert body.end == "garbled"


def test_a_body_in_many_small_chunks_takes_little_more_memory_than_its_bytes() -> None:
    tracemalloc.start()
    body = Body(b"", 1 << 20)
    for number in range(100_000):
        body.feed(b"%06d" % number)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(body.data) == 600_000
    assert peak < 1_500_000
