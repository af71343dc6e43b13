"""Whether bytes are a complete TIFF (TIFF 6.0, section 2)."""

from collections.abc import Iterator
from typing import Literal

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
# Tags with the offsets of strips or tiles, and with their lengths.
_PLACES = {273: 279, 324: 325}


def is_tiff(data: bytes) -> bool:
    """Whether the bytes begin like a TIFF."""
    return data.startswith((b"II*\0", b"MM\0*"))


def tiff_ends(data: bytes) -> bool:
    """Whether the first picture, and all that its directory points to, is within the bytes."""
    order: Literal["little", "big"] = "little" if data[:2] == b"II" else "big"
    at = int.from_bytes(data[4:8], order)
    count = int.from_bytes(data[at : at + 2], order)
    end = at + 2 + 12 * count
    if not count or end > len(data):
        return False
    found: dict[int, list[int]] = {}
    for entry in range(at + 2, end, 12):
        tag, kind, number = (
            int.from_bytes(data[entry + start : entry + stop], order)
            for start, stop in ((0, 2), (2, 4), (4, 8))
        )
        size = _SIZES.get(kind, 1)
        place = entry + 8
        if size * number > 4:
            place = int.from_bytes(data[place : place + 4], order)
        if place + size * number > len(data):
            return False
        if tag in _PLACES or tag in _PLACES.values():
            stops = range(place, place + size * number, size)
            found[tag] = [int.from_bytes(data[stop : stop + size], order) for stop in stops]
    return max(_stops(found), default=0) <= len(data)


def _stops(found: dict[int, list[int]]) -> Iterator[int]:
    for starts, lengths in _PLACES.items():
        pairs = zip(found.get(starts, []), found.get(lengths, []), strict=False)
        yield from (start + length for start, length in pairs)
