"""One writer at a time, and no lock file left behind."""

import os
import sys
from pathlib import Path

import pytest

from clippings.errors import ClipError
from clippings.files.locking import locked

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows locks no folders")


def test_a_second_writer_waits_and_then_gives_up(tmp_path: Path) -> None:
    with locked(tmp_path / "a.yaml"), pytest.raises(ClipError, match="locked by another clip"):
        locked(tmp_path / "a.yaml", patience=0.05).__enter__()
    with locked(tmp_path / "a.yaml", patience=0):
        pass


def test_the_lock_leaves_nothing_behind(tmp_path: Path) -> None:
    with locked(tmp_path / "a.yaml"):
        assert list(tmp_path.iterdir()) == []
    assert list(tmp_path.iterdir()) == []


def test_the_lock_is_that_of_the_folder_of_the_resolved_file(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.yaml").symlink_to("real/a.yaml")
    with locked(tmp_path / "link.yaml"), pytest.raises(ClipError):
        locked(tmp_path / "real" / "a.yaml", patience=0).__enter__()


def test_a_writer_that_dies_frees_the_lock(tmp_path: Path) -> None:
    child = os.fork()
    if not child:
        locked(tmp_path / "a.yaml").__enter__()
        os._exit(0)
    os.waitpid(child, 0)
    with locked(tmp_path / "a.yaml", patience=0):
        pass


def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    with pytest.raises(ClipError, match="cannot be locked: No such file or directory"):
        locked(tmp_path / "missing" / "a.yaml").__enter__()


def test_a_drive_without_locks_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_handle: int, _operation: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", no_locks)
    with locked(tmp_path / "a.yaml", patience=0):
        pass
