"""Files that the user has named."""

from pathlib import Path

import pytest

from clippings.errors import ClipError
from clippings.files.reading import read_text_file


def test_reads_text_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("é\r\n".encode())
    assert read_text_file(path) == "é\r\n"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone", "gone does not exist; name another file"),
        (".", "is a folder; name a file in it"),
        ("latin", r"latin is not UTF-8 \(byte 2\); save it as UTF-8"),
    ],
)
def test_an_unreadable_file_is_reported_in_one_sentence(
    tmp_path: Path, name: str, message: str
) -> None:
    (tmp_path / "latin").write_bytes(b"ab\xe9")
    with pytest.raises(ClipError, match=f"{message}$"):
        read_text_file(tmp_path / name)
