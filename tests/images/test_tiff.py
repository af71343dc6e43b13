"""A TIFF is complete if everything its directory points to is there."""

import struct

import pytest

from clippings.images.tiff import is_tiff, tiff_ends
from tests.images.pictures import TIFF


def _tiff(*entries: tuple[int, int, int, int], order: str = "<", more: bytes = b"") -> bytes:
    """A directory of entries (tag, kind, number, value or offset), and the bytes after it."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    made = b"".join(struct.pack(f"{order}HHII", *entry) for entry in entries)
    head = mark + struct.pack(f"{order}I", 8) + struct.pack(f"{order}H", len(entries))
    return head + made + b"\0" * 4 + more


def test_both_orders_of_bytes_are_read() -> None:
    one = ((273, 4, 1, 38), (279, 4, 1, 4))
    for order in ("<", ">"):
        data = _tiff(*one, order=order, more=b"\x10" * 4)
        assert is_tiff(data)
        assert tiff_ends(data)
        assert not tiff_ends(data[:-1])


def test_several_strips_are_listed_after_the_directory() -> None:
    lists = struct.pack("<4I", 54, 58, 4, 4)
    data = _tiff((273, 4, 2, 38), (279, 4, 2, 46), more=lists + b"\x10" * 8)
    assert tiff_ends(data)
    assert not tiff_ends(data[:-1])
    assert not tiff_ends(data[:50])


@pytest.mark.parametrize("data", [TIFF[:8], _tiff(), _tiff((270, 2, 99, 900))])
def test_without_a_directory_or_its_values_it_is_cut_off(data: bytes) -> None:
    assert is_tiff(data)
    assert not tiff_ends(data)


def test_other_bytes_are_none() -> None:
    assert not is_tiff(b"II+\0")
