"""A file is written whole or not at all, and stays what it was in all other respects."""

import os
import signal
import stat
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from clippings.errors import ClipError
from clippings.files.writing import write_whole, write_with_folders
from tests.running import largest_file, without_the_rights_of_root

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
OLD, NEW = b"- id: old\n", b"- id: new\n" * 1000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clippings.yaml"
    path.write_bytes(OLD)
    return path


def _assert_untouched(file: Path) -> None:
    assert file.read_bytes() == OLD
    assert list(file.parent.iterdir()) == [file]


def test_the_file_has_the_new_bytes_and_no_other_file_is_left(file: Path) -> None:
    write_whole(file, NEW, expected=OLD)
    assert file.read_bytes() == NEW
    assert list(file.parent.iterdir()) == [file]


def test_a_new_file_gets_the_usual_mode(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    write_whole(tmp_path / "new.yaml", NEW)
    assert (tmp_path / "new.yaml").stat().st_mode == usual.stat().st_mode


def test_what_someone_else_wrote_meanwhile_is_kept(file: Path) -> None:
    with pytest.raises(ClipError, match="changed by someone else; run the command again"):
        write_whole(file, NEW, expected=b"- id: older\n")
    _assert_untouched(file)


@posix
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o640, 0o755, 0o2664])
def test_the_mode_stays(file: Path, mode: int) -> None:
    file.chmod(mode)
    write_whole(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == mode


@posix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() != 0, reason="only root gives away")
def test_the_owner_stays(file: Path) -> None:
    os.chown(file, 12345, 54321)
    write_whole(file, NEW)
    assert (file.stat().st_uid, file.stat().st_gid) == (12345, 54321)


@posix
@pytest.mark.parametrize("target", ["real.yaml", "folder/real.yaml", "folder/../real.yaml"])
def test_a_symlink_stays_one(tmp_path: Path, target: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / target).write_bytes(OLD)
    (tmp_path / "second").symlink_to(target)
    link = tmp_path / "clippings.yaml"
    link.symlink_to("second")
    write_whole(link, NEW, expected=OLD)
    assert os.readlink(link) == "second"
    assert os.readlink(tmp_path / "second") == target
    assert (tmp_path / target).read_bytes() == NEW
    assert not list(tmp_path.rglob("*.tmp"))


@posix
def test_a_link_to_nothing_yet_makes_its_target(tmp_path: Path) -> None:
    link = tmp_path / "clippings.yaml"
    link.symlink_to("real.yaml")
    write_whole(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "real.yaml").read_bytes() == NEW


@posix
def test_a_read_only_file_is_refused_although_it_could_be_replaced(file: Path) -> None:
    file.chmod(0o444)
    with pytest.raises(ClipError, match=r"/clippings.yaml is read-only; "):
        write_whole(file, NEW)
    _assert_untouched(file)


@posix
def test_what_is_no_regular_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/null")):
        with pytest.raises(ClipError, match="is not a regular file"):
            write_whole(path, NEW)


@posix
def test_a_read_only_folder_is_refused() -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "clippings.yaml"
        file.write_bytes(OLD)
        file.chmod(0o666)
        Path(folder).chmod(0o555)
        with without_the_rights_of_root(), pytest.raises(ClipError, match="Permission denied"):
            write_whole(file, NEW)
        _assert_untouched(file)
        Path(folder).chmod(0o755)


@posix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() != 0, reason="needs someone else")
def test_a_file_of_someone_else_is_refused_although_it_could_be_replaced() -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "clippings.yaml"
        file.write_bytes(OLD)
        Path(folder).chmod(0o777)
        with without_the_rights_of_root(), pytest.raises(ClipError, match="is read-only"):
            write_whole(file, NEW)
        _assert_untouched(file)


def test_folders_that_were_made_for_a_file_go_where_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    with largest_file(100), pytest.raises(ClipError, match="was not written: File too large"):
        write_with_folders(tmp_path / "there" / "new" / "newer" / "clippings.yaml", NEW)
    assert list(tmp_path.rglob("*")) == [tmp_path / "there"]


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ClipError, match=r"was not written: there is no folder .*; create it first"):
        write_whole(tmp_path / "missing" / "clippings.yaml", NEW)


@posix
def test_a_disk_that_is_full_leaves_the_old_bytes_and_no_litter(file: Path) -> None:
    with largest_file(100), pytest.raises(ClipError, match="was not written: File too large"):
        write_whole(file, NEW, expected=OLD)
    _assert_untouched(file)


@posix
def test_a_kill_before_the_rename_leaves_the_old_file_whole(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()

    def stop(_old: Path, _new: Path) -> None:
        os.write(writing, b"!")
        signal.pause()

    child = os.fork()
    if not child:
        monkeypatch.setattr(os, "replace", stop)
        write_whole(file, NEW)
    assert os.read(reading, 1) == b"!"
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert file.read_bytes() == OLD
    write_whole(file, NEW, expected=OLD)
    assert file.read_bytes() == NEW


@posix
def test_an_interruption_leaves_no_litter(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(file, NEW)
    _assert_untouched(file)


def test_what_an_editor_saves_while_we_write_is_never_overwritten(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = b"- id: theirs\n"
    fsync = os.fsync

    def saved_meanwhile(handle: int) -> None:
        fsync(handle)
        file.write_bytes(theirs)

    monkeypatch.setattr(os, "fsync", saved_meanwhile)
    with pytest.raises(ClipError, match="changed by someone else"):
        write_whole(file, NEW, expected=OLD)

    assert file.read_bytes() == theirs
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_a_killed_writer_left_is_taken_away_when_nobody_can_need_it(tmp_path: Path) -> None:
    names = (".a.yaml.0123456789ab.tmp", ".a.yaml.ba9876543210.tmp", ".b.yaml.0123456789ab.tmp")
    old, fresh, other = (tmp_path / name for name in names)
    for path in (old, fresh, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (0, 0))
    write_whole(tmp_path / "a.yaml", b"")
    assert {path.name for path in tmp_path.iterdir()} == {"a.yaml", fresh.name, other.name}
