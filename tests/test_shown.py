"""Paths in messages, and diffs as git shows them."""

from pathlib import Path

import pytest

from clippings.shown import shown_path, unified


def test_paths_are_shown_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_path(tmp_path / "data" / "f.yaml") == "data/f.yaml"
    assert shown_path(tmp_path.parent / "f.yaml") == str(tmp_path.parent / "f.yaml")


def test_a_changed_line_is_shown_with_its_neighbours() -> None:
    assert unified("a\nb\nc\n", "a\nB\nc\n", "x.yaml") == (
        "--- a/x.yaml\n+++ b/x.yaml\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"
    )


def test_nothing_is_shown_where_nothing_changed() -> None:
    assert unified("a\n", "a\n", "x.yaml") == ""


def test_a_missing_last_line_break_is_told() -> None:
    assert unified("a", "b\n", "x").endswith("-a\n\\ No newline at end of file\n+b\n")


def test_lines_end_at_line_feeds_only() -> None:
    assert "-a\u2028b\n+c\n" in unified("a\u2028b\n", "c\n", "x")
