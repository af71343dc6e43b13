"""Whether bytes are an SVG, plain or compressed (`.svgz`), in any encoding that browsers read."""

import codecs
import re
import zlib

_START = (
    rb"(?si)\s*(?>(?:(?:<\?.*?\?>|<!--.*?-->"
    rb"|<!DOCTYPE\s+(?:\w+:)?svg[^>\[]*(?:\[(?>(?:\"[^\"]*\"|'[^']*'|[^\]\"'])*)\]\s*)?>)\s*)*)"
    rb"<(?:[\w-]+:)?svg[\s>]"
)
_END = rb"(?i)</(?:[\w-]+:)?svg\s*>|<(?:[\w-]+:)?svg[^<>]*/>"
_BEGINNING = 65536
_MOST_UNPACKED = 4 << 20  # bytes
_GZIP = 31  # wbits of zlib.decompressobj


def is_svg(data: bytes) -> bool:
    """Whether the first element is `svg`."""
    return bool(re.match(_START, _as_text(data[:_BEGINNING])))


def svg_ends(data: bytes) -> bool:
    """Whether the element is closed."""
    return bool(re.search(_END, _as_text(data)))


def _as_text(data: bytes) -> bytes:
    data = _unpacked(data) if data.startswith(b"\x1f\x8b") else data
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode()
    return data.removeprefix(codecs.BOM_UTF8)


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(_GZIP).decompress(data, _MOST_UNPACKED)
    except zlib.error:
        return b""
