"""Paths in messages."""

from pathlib import Path

import pytest

from clippings.files import shown_path


def test_paths_are_shown_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_path(tmp_path / "data" / "f.yaml") == "data/f.yaml"
    assert shown_path(tmp_path.parent / "f.yaml") == str(tmp_path.parent / "f.yaml")
