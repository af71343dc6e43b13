"""The content of a file at one moment, and the diff of a change."""

from pathlib import Path

import pytest

from clippings.data_file.snapshot import (
    Change,
    read_snapshot,
    require_sound,
    snapshot_of,
)
from clippings.errors import ClipError
from clippings.files import reading


def _diff(before: str, after: str) -> str:
    return Change(snapshot_of(before.encode(), "f"), snapshot_of(after.encode(), "f")).diff()


def test_a_difference_is_reported_in_lines() -> None:
    assert (
        _diff("- a\n- b\n", "- a\n- c\n") == "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n - a\n-- b\n+- c\n"
    )
    assert _diff("- a\n", "- a\n") == ""


def test_a_missing_last_break_is_reported() -> None:
    assert _diff("- a", "- b\n") == (
        "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-- a\n\\ No newline at end of file\n+- b\n"
    )


def test_only_line_feeds_part_the_lines_of_a_difference() -> None:
    text = '- "a\u2028b\x85c"\r\n'
    assert _diff("", text) == f"--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+{text}"


def test_a_byte_order_mark_is_part_of_the_first_line_of_a_difference() -> None:
    assert _diff("\ufeff- a\n- b\n", "\ufeff- a\n- c\n").splitlines()[3] == " \ufeff- a"


@pytest.mark.parametrize("data", [b"", b"- id: a\n", b"\xef\xbb\xbf- id: \xc3\xa9\r\n", b"# c"])
def test_the_bytes_are_those_that_were_read(data: bytes) -> None:
    read = snapshot_of(data, "f")
    assert read.encoded(read.document) == data


def test_a_snapshot_finds_entries_by_the_beginning_of_their_id() -> None:
    read = snapshot_of(b"- id: a-1\n- b\n- id: c-1\n", "f")
    assert read.index("c") == 2
    with pytest.raises(ClipError, match="no clipping has the id 'b'"):
        read.index("b")


def test_a_file_that_is_not_sound_is_reported_with_its_place() -> None:
    with pytest.raises(ClipError) as told:
        require_sound(snapshot_of(b"- id: a\n- *b\n", "data/f.yaml"))
    assert str(told.value) == "data/f.yaml:2:3: an alias, *b; write the value out"


def test_what_is_no_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(ClipError, match="is a folder; name a file in it"):
        read_snapshot(tmp_path)


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGEST_FILE", 2 * 2**20)
    (tmp_path / "f.yaml").write_bytes(b"#" * (2 * 2**20 + 1))
    with pytest.raises(ClipError, match="larger than 2 MiB; name another file"):
        read_snapshot(tmp_path / "f.yaml")
