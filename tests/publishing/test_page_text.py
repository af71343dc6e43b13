"""A page is read in the encoding that it is in, and stays in it."""

from pathlib import Path

import pytest

from clippings.errors import ClipError
from clippings.publishing.page_text import read_page_text

LATIN = '<meta charset="iso-8859-1"><p>Un café</p>'


@pytest.mark.parametrize(
    ("name", "data", "text", "encoding"),
    [
        ("a.md", "Un café".encode(), "Un café", "utf-8"),
        ("a.html", LATIN.encode("cp1252"), LATIN, "cp1252"),
        ("a.html", LATIN.encode(), LATIN, "utf-8"),
    ],
)
def test_html_may_name_another_than_utf_8(
    tmp_path: Path, name: str, data: bytes, text: str, encoding: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert read_page_text(path) == (data, text, encoding)


def test_a_page_that_is_not_what_it_says_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b'<meta charset="euc-kr"><p>\xff\xff</p>')
    with pytest.raises(ClipError, match=r"is not valid .*, which it declares \(byte 26\)"):
        read_page_text(path)
