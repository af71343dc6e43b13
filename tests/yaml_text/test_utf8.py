"""Data files are UTF-8; anything else is reported with its place, and never written back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.yaml_text.utf8 import BOM, decode_utf8


@given(st.text(), st.booleans())
def test_utf8_is_read_and_its_mark_is_kept_apart(text: str, bom: bool) -> None:
    data = BOM * bom + text.encode()
    if not data.startswith(BOM * (1 + bom)) and b"\0" not in data[:4]:
        assert decode_utf8(data) == (text, bom, ())


@given(st.binary())
def test_no_bytes_make_it_raise(data: bytes) -> None:
    decoded = decode_utf8(data)
    decoded.text.encode()
    assert decoded.problems or BOM * decoded.bom + decoded.text.encode() == data


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"- caf\xe9\n", [(5, "a byte that is not UTF-8")]),
        (b"\xe9\xe8 a \xff", [(0, "a byte that is not UTF-8"), (5, "a byte that is not UTF-8")]),
        ("- é".encode()[:-1], [(2, "a byte that is not UTF-8")]),
        (b"- \xed\xa0\x80", [(2, "a byte that is not UTF-8")]),
        (b"\xef\xbb\xbf- \xff", [(2, "a byte that is not UTF-8")]),
        ("- a".encode("utf-16"), [(0, "the file is UTF-16")]),
        ("- a".encode("utf-16-le"), [(0, "the file is UTF-16")]),
        ("- a".encode("utf-16-be"), [(0, "the file is UTF-16")]),
    ],
)
def test_other_bytes_are_reported(data: bytes, found: list[tuple[int, str]]) -> None:
    assert [(problem.at, problem.message) for problem in decode_utf8(data).problems] == found


def test_the_rest_of_the_text_is_still_there() -> None:
    assert decode_utf8(b"- caf\xe9\n- b\n").text == "- caf\ufffd\n- b\n"
