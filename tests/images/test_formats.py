"""Images are recognised by their bytes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.images import look_at_image
from tests.images.pictures import AVIF, BMP, GIF, ICO, JPEG, JXL, PNG, SVG, TIFF, WEBP

PICTURES = {
    "png": PNG,
    "jpeg": JPEG,
    "gif": GIF,
    "webp": WEBP,
    "avif": AVIF,
    "svg": SVG,
    "bmp": BMP,
    "ico": ICO,
    "tiff": TIFF,
    "jxl": JXL,
}


@pytest.mark.parametrize("data", PICTURES.values(), ids=PICTURES)
def test_whole_images(data: bytes) -> None:
    assert look_at_image(data, whole=True) == "image"


@pytest.mark.parametrize("data", PICTURES.values(), ids=PICTURES)
def test_what_is_cut_off_is_never_whole(data: bytes) -> None:
    cuts = (data[:length] for length in range(len(data) - 4))
    assert "image" not in {look_at_image(cut, whole=True) for cut in cuts}


@pytest.mark.parametrize("name", ["png", "jpeg", "gif"])
def test_bytes_after_the_end_do_no_harm(name: str) -> None:
    assert look_at_image(PICTURES[name] + b"\0trailer" * 9, whole=True) == "image"


@pytest.mark.parametrize("data", [PNG, JPEG, GIF, WEBP], ids=["png", "jpeg", "gif", "webp"])
def test_the_beginning_is_enough_when_no_more_was_read(data: bytes) -> None:
    assert look_at_image(data[:-4], whole=False) == "image"


@pytest.mark.parametrize("data", [GIF[:-1], WEBP.replace(b"\x22", b"\x23", 1)], ids=["gif", "webp"])
def test_a_last_byte_that_many_leave_out(data: bytes) -> None:
    assert look_at_image(data, whole=True) == "image"


@pytest.mark.parametrize("behind", [b"\0;", b"\0", b"\0\0!\xfe\x01x\0;", b"?;"])
def test_a_gif_with_stray_bytes_after_its_picture_is_an_image(behind: bytes) -> None:
    assert look_at_image(GIF[:-1] + behind, whole=True) == "image"


@pytest.mark.parametrize("cut", range(-10, -1))
def test_a_gif_without_the_end_of_its_picture_is_broken(cut: int) -> None:
    assert look_at_image(GIF[:cut], whole=True) == "broken"


def test_a_jpeg_may_hold_a_thumbnail_and_be_followed_by_another() -> None:
    thumbnail = b"\xff\xe1" + (len(JPEG) + 2).to_bytes(2, "big") + JPEG
    assert look_at_image(JPEG[:2] + thumbnail + JPEG[2:-2], whole=True) == "broken"
    assert look_at_image(JPEG[:2] + thumbnail + JPEG[2:] + JPEG[:-9], whole=True) == "image"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<!doctype html><svg></svg>",
        b"%PDF-1.7",
        b"{}",
        b"GIF",
        b"\0\0\0\x18ftypisom",
        b"RIFFxxxxWAVE",
    ],
)
def test_other_things(data: bytes) -> None:
    assert look_at_image(data, whole=True) == "none"


@given(st.binary(max_size=99), st.sampled_from(sorted(PICTURES)), st.booleans())
def test_no_bytes_raise(data: bytes, name: str, whole: bool) -> None:
    look_at_image(data, whole=whole)
    look_at_image(PICTURES[name][:12] + data, whole=whole)


VP8X = b"VP8X" + struct.pack("<I", 10) + b"\0" * 4 + b"\1\0\0" + b"\0\0\0"
VP8 = b"VP8 " + struct.pack("<I", 10) + b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 2, 1)
EXTENDED = GIF.replace(b",", b"!\xf9\x04\0\0\0\0\0,", 1)
TO_THE_END = AVIF.replace(struct.pack(">I", 32) + b"mdat", b"\0\0\0\0mdat")
LONG = AVIF.replace(struct.pack(">I", 32) + b"mdat", b"\0\0\0\1mdat" + struct.pack(">Q", 40))


@pytest.mark.parametrize(
    "data",
    [
        b"RIFF" + struct.pack("<I", 4 + len(VP8X)) + b"WEBP" + VP8X,
        b"RIFF" + struct.pack("<I", 4 + len(VP8)) + b"WEBP" + VP8,
        EXTENDED,
        TO_THE_END,
        LONG,
    ],
    ids=["webp extended", "webp lossy", "gif with a delay", "avif to the end", "avif long"],
)
def test_rarer_forms_of_a_format(data: bytes) -> None:
    assert look_at_image(data, whole=True) == "image"
