"""The smallest images of each kind, made by hand."""

import struct
import zlib


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", 8 + len(data)) + kind + data


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 2, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\0" + b"\x10\x20\x30" * 2))
    + _chunk(b"IEND", b"")
)
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    b"\xff\xc0\x00\x0b\x08\x00\x01\x00\x02\x01\x01\x11\x00"
    b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x55" * 64 + b"\xff\xd9"
)
GIF = b"GIF89a\x02\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x02\0\x01\0\0\x02\x02\x04\x01\0;"
_VP8L = b"VP8L" + struct.pack("<I", 6) + b"\x2f\x01\x00\x00\x00\x00"
WEBP = b"RIFF" + struct.pack("<I", 4 + 30) + b"WEBP" + _VP8L + b"VP8X" + b"\0" * 12
AVIF = (
    _box(b"ftyp", b"avif\0\0\0\0avifmif1")
    + _box(b"meta", b"\0\0\0\0" + _box(b"ispe", struct.pack(">III", 0, 2, 1)))
    + _box(b"mdat", b"\x12\0\x0a" * 8)
)
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
BMP = b"BM" + struct.pack("<IHHIIiiHHIIIIII", 62, 0, 0, 54, 40, 2, 1, 1, 24, *[0] * 6) + b"\0" * 8
TIFF = (
    b"II*\0\x08\0\0\0"
    + struct.pack("<HHHIIHHIII", 2, 273, 4, 1, 38, 279, 4, 1, 12, 0)
    + b"\x10\x20\x30" * 4
)
JXL = (
    _box(b"JXL ", b"\r\n\x87\n")
    + _box(b"ftyp", b"jxl \0\0\0\0jxl ")
    + _box(b"jxlc", b"\xff\x0a" * 9)
)
ICO = struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, len(PNG), 22) + PNG
