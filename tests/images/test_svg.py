"""An SVG is recognised in all its forms."""

import gzip

import pytest

from clippings.images import look_at_image
from clippings.images.svg import is_svg, svg_ends
from tests.images.pictures import SVG


def test_an_svg_may_begin_with_much() -> None:
    head = b'\xef\xbb\xbf <?xml version="1.0"?><!-- by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD">'
    assert look_at_image(head + b"<svg:svg></svg:svg>", whole=True) == "image"


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE svg [<!ENTITY ns "]>">]><svg></svg>',
        b'<?xml version="1.0"?><?xml-stylesheet href="a.css"?>\n<svg></svg>' + b" " * 20,
        '<?xml version="1.0" encoding="utf-16"?><svg></svg>'.encode("utf-16"),
        gzip.compress(SVG, mtime=0),
    ],
    ids=["own entities", "style sheet", "utf-16", "packed"],
)
def test_an_svg_in_another_guise(data: bytes) -> None:
    assert look_at_image(data, whole=True) == "image"
    assert look_at_image(data[: len(data) // 2], whole=True) != "image"


def test_what_is_packed_and_damaged_is_none() -> None:
    assert not is_svg(b"\x1f\x8b" + b"damaged" * 9)


@pytest.mark.parametrize(
    ("data", "ends"),
    [(b"<svg></svg>", True), (b"<svg width='1'/>", True), (b"<svg><g></g>", False)],
)
def test_it_ends_where_its_element_is_closed(data: bytes, ends: bool) -> None:
    assert is_svg(data)
    assert svg_ends(data) is ends
