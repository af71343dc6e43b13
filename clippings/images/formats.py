"""Whether bytes are an image: by signature, size in the header, and end if they are complete."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from clippings.images.svg import is_svg, svg_ends
from clippings.images.tiff import is_tiff, tiff_ends

ImageState: TypeAlias = Literal["image", "broken", "none"]
_JPEG_SCAN = 0xDA
_JPEG_SIZE_MARKERS = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


class Format(NamedTuple):
    """An image format: `size` returns width and height or None, `ends` whether it is complete."""

    signature: Callable[[bytes], bool]
    size: Callable[[bytes], tuple[int, int] | None]
    ends: Callable[[bytes], bool]


def look_at_image(data: bytes, *, whole: bool) -> ImageState:
    """Whether the bytes are an image; the end is checked only if they are the `whole` file."""
    for form in FORMATS:
        if form.signature(data):
            size = form.size(data)
            valid = size is not None and min(size) > 0 and (not whole or form.ends(data))
            return "image" if valid else "broken"
    return "none"


def _number(data: bytes, at: int, length: int, order: Literal["big", "little"]) -> int:
    return int.from_bytes(data[at : at + length], order)


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[12:16] not in (b"IHDR", b"CgBI"):
        return None
    return _number(data, 16, 4, "big"), _number(data, 20, 4, "big")


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Marker and offset of each segment up to the first scan."""
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        yield marker, at
        if marker == _JPEG_SCAN:
            return
        bare = marker in (0x01, 0xFF) or 0xD0 <= marker <= 0xD8
        at += (1 if marker == 0xFF else 2) if bare else 2 + max(2, _number(data, at + 2, 2, "big"))


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    for marker, at in _jpeg_segments(data):
        if marker in _JPEG_SIZE_MARKERS:
            return _number(data, at + 7, 2, "big"), _number(data, at + 5, 2, "big") or 1
    return None


def _jpeg_ends(data: bytes) -> bool:
    """Whether there is an end marker after the first scan; thumbnails have one before it."""
    scans = (at for marker, at in _jpeg_segments(data) if marker == _JPEG_SCAN)
    start = next(scans, None)
    return start is not None and data.find(b"\xff\xd9", start) > 0


def _gif_size(data: bytes) -> tuple[int, int] | None:
    return (_number(data, 6, 2, "little"), _number(data, 8, 2, "little")) if data[9:] else None


def _gif_ends(data: bytes) -> bool:
    """Whether the blocks lead to the trailer (GIF89a, 27), or at least to the end of one.

    Many GIFs lack their last byte, or have stray ones after a picture, and are still displayed.
    """
    at, pictures = 13 + _colours(data[10:11]), 0
    while at < len(data) and data[at] != 0x3B:
        if data[at] == 0x2C:
            at += 11 + _colours(data[at + 9 : at + 10])
            pictures += 1
        elif data[at] == 0x21:
            at += 2
        else:
            return pictures > 0
        while at < len(data) and data[at]:
            at += 1 + data[at]
        at += 1
    return at < len(data) or (at == len(data) and pictures > 0)


def _colours(flags: bytes) -> int:
    return 3 << ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _webp_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 30:
        return None
    if data[12:16] == b"VP8X":
        return _number(data, 24, 3, "little") + 1, _number(data, 27, 3, "little") + 1
    if data[12:16] == b"VP8L":
        bits = _number(data, 21, 4, "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if data[12:16] == b"VP8 ":
        return _number(data, 26, 2, "little") & 0x3FFF, _number(data, 28, 2, "little") & 0x3FFF
    return None


def _is_heif(data: bytes) -> bool:
    brands = {data[at : at + 4] for at in range(8, 64, 4)}
    return data[4:8] == b"ftyp" and bool(brands & {b"avif", b"avis", b"heic", b"heix", b"mif1"})


def _boxes_size(data: bytes) -> tuple[int, int] | None:
    at = data.find(b"ispe")
    if at < 0:
        return None
    return _number(data, at + 8, 4, "big"), _number(data, at + 12, 4, "big")


def _has_box(*kinds: bytes) -> Callable[[bytes], bool]:
    return lambda data: _boxes_complete(data) and any(kind in data for kind in kinds)


def _boxes_complete(data: bytes) -> bool:
    """Whether the last box ends with the data (ISO/IEC 14496-12, 4.2)."""
    at = 0
    while at + 8 <= len(data):
        length = _number(data, at, 4, "big")
        if length == 1:
            length = _number(data, at + 8, 8, "big")
        if length < 8:
            return length == 0  # a box of length 0 runs to the end of the file
        at += length
    return at == len(data)


def _bmp_size(data: bytes) -> tuple[int, int] | None:
    if len(data) < 26:
        return None
    height = int.from_bytes(data[22:26], "little", signed=True)
    return _number(data, 18, 4, "little"), abs(height)


def _ico_size(data: bytes) -> tuple[int, int] | None:
    return (data[6] or 256, data[7] or 256) if len(data) >= 22 and data[4] else None


def _ico_ends(data: bytes) -> bool:
    entries = range(6, 6 + 16 * _number(data, 4, 2, "little"), 16)
    ends = (
        _number(data, at + 8, 4, "little") + _number(data, at + 12, 4, "little") for at in entries
    )
    return max(ends, default=0) <= len(data)


def _any_size(_data: bytes) -> tuple[int, int] | None:
    return 1, 1  # an SVG has no size of its own; the other formats are too rare to measure


def _always_complete(_data: bytes) -> bool:
    return True


def _starts_with(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(signatures)


FORMATS = (
    Format(_starts_with(b"\x89PNG\r\n\x1a\n"), _png_size, lambda data: b"IEND" in data),
    Format(_starts_with(b"\xff\xd8\xff"), _jpeg_size, _jpeg_ends),
    Format(_starts_with(b"GIF87a", b"GIF89a"), _gif_size, _gif_ends),
    Format(
        lambda data: data[:4] == b"RIFF" and data[8:12] == b"WEBP",
        _webp_size,
        lambda data: _number(data, 4, 4, "little") <= len(data) - 7,  # the padding may be missing
    ),
    Format(
        _is_heif,
        _boxes_size,
        _has_box(b"mdat", b"idat"),
    ),
    Format(is_svg, _any_size, svg_ends),
    Format(
        _starts_with(b"BM"),
        _bmp_size,
        lambda data: _number(data, 2, 4, "little") <= max(len(data), 54),
    ),
    Format(_starts_with(b"\0\0\1\0", b"\0\0\2\0"), _ico_size, _ico_ends),
    Format(is_tiff, _any_size, tiff_ends),
    Format(_starts_with(b"\xff\x0a"), _any_size, _always_complete),  # a bare JPEG XL has no length
    Format(
        _starts_with(b"\0\0\0\x0cJXL \r\n\x87\n", b"\0\0\0\x0cjP  "),
        _any_size,
        _has_box(b"jxlc", b"jxlp", b"jp2c"),
    ),
)
