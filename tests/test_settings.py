"""Where the data file is: the nearest one upward, or what pyproject.toml says."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from clippings.errors import ClipError
from clippings.settings import Settings, find_settings, settings_beside, settings_for, to_name
from clippings.streams import STDIN
from tests.running import without_the_rights_of_root


def _write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_the_nearest_data_file_upward_is_found(tmp_path: Path) -> None:
    outer = _write(tmp_path / "data" / "clippings.yaml")
    assert find_settings(tmp_path).file == outer
    assert find_settings(tmp_path / "a" / "b").file == outer
    inner = _write(tmp_path / "a" / "data" / "clippings.yaml")
    assert find_settings(tmp_path / "a" / "b") == Settings(inner)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_named_pipe_is_no_data_file(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    os.mkfifo(tmp_path / "data" / "clippings.yaml")
    with pytest.raises(ClipError, match="clip init"):
        find_settings(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_folders_that_are_closed_to_us_hold_no_data_file_of_ours() -> None:
    with TemporaryDirectory() as name:
        top = Path(name)
        top.chmod(0o755)
        ours = _write(top / "data" / "clippings.yaml")
        closed = _write(top / "a" / "data" / "clippings.yaml").parent
        closed.chmod(0o000)
        with without_the_rights_of_root():
            assert find_settings(top / "a" / "b").file == ours
            assert settings_beside(closed / "press.yaml").file == closed / "press.yaml"
        closed.chmod(0o755)


def test_pyproject_names_another_file_and_where_images_begin(tmp_path: Path) -> None:
    _write(tmp_path / "pyproject.toml", '[tool.clip]\nfile = "press.yaml"\nimages = "static"\n')
    press = _write(tmp_path / "press.yaml")
    _write(tmp_path / "data" / "clippings.yaml")
    assert find_settings(tmp_path / "docs") == Settings(press, str(tmp_path / "static"))


@pytest.mark.parametrize(
    "toml",
    [
        "[ tool.clip ]\nfile = 'press.yaml'\n",
        "[tool]\nclip = {file = 'press.yaml'}\n",
        "[tool]\nclip.file = 'press.yaml'\n",
        "tool.clip.file = 'press.yaml'\n",
        "[tool . \"clip\"]\nfile = 'press.yaml'\n",
    ],
)
def test_the_table_may_be_spelled_in_any_way_of_toml(tmp_path: Path, toml: str) -> None:
    _write(tmp_path / "pyproject.toml", toml)
    press = _write(tmp_path / "press.yaml")
    _write(tmp_path / "data" / "clippings.yaml")
    assert find_settings(tmp_path) == Settings(press)


def test_images_can_begin_at_an_address(tmp_path: Path) -> None:
    _write(tmp_path / "pyproject.toml", '[tool.clip]\nimages = "https://example.org/media/"\n')
    file = _write(tmp_path / "data" / "clippings.yaml")
    assert find_settings(tmp_path) == Settings(file, "https://example.org/media/")


def test_a_file_that_is_named_has_the_settings_above_it(tmp_path: Path) -> None:
    _write(tmp_path / "pyproject.toml", '[tool.clip]\nimages = "static"\n')
    other = _write(tmp_path / "docs" / "other.yaml")
    assert settings_beside(other) == Settings(other, str(tmp_path / "static"))


def test_without_any_settings_the_named_file_is_all(tmp_path: Path) -> None:
    assert settings_beside(tmp_path / "a.yaml").file == tmp_path / "a.yaml"


def test_what_comes_in_stands_for_the_nearest_data_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert settings_for(STDIN).image_folder == tmp_path
    _write(tmp_path / "data" / "clippings.yaml")
    assert settings_for(STDIN) == Settings(STDIN, str(tmp_path / "data"))
    _write(tmp_path / "pyproject.toml", '[tool.clip]\nimages = "https://example.org/media"\n')
    assert settings_for(STDIN) == Settings(STDIN, "https://example.org/media/")


def test_no_data_file_is_told_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(ClipError, match="create one with `clip init`"):
        find_settings(tmp_path)


def test_a_file_that_is_named_and_missing_is_told(tmp_path: Path) -> None:
    _write(tmp_path / "pyproject.toml", '[tool.clip]\nfile = "press.yaml"\n')
    with pytest.raises(ClipError, match=r"pyproject.toml names .*press.yaml, which does not exist"):
        find_settings(tmp_path)


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[tool.clip]\nfiles = 'a'\n", "has no key 'files', only file and images"),
        ("[tool.clip]\nfile = 5\n", "file in \\[tool.clip\\] must be text"),
        ("[[tool.clip]]\nfile = 'a'\n", "write \\[tool.clip\\] as one table"),
        ("[tool.clip]\nfile = 'a\n", "cannot be read: "),
        (
            '[tool.clip]\nimages = "a\\u0000b"\n',
            "images in \\[tool.clip\\] contains the character NUL",
        ),
        ("# \xff", "cannot be read: "),
    ],
)
def test_settings_that_cannot_be_read_are_told(tmp_path: Path, toml: str, message: str) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"# [tool.clip]\n" + toml.encode("latin-1"))
    with pytest.raises(ClipError, match=message):
        find_settings(tmp_path)


@pytest.mark.parametrize(
    "toml", ["", "[tool.other]\n", "# [tool.clip]\n", "tool = 5 # [tool.clip]\n"]
)
def test_a_pyproject_of_others_changes_nothing(tmp_path: Path, toml: str) -> None:
    _write(tmp_path / "pyproject.toml", toml)
    file = _write(tmp_path / "data" / "clippings.yaml")
    assert find_settings(tmp_path) == Settings(file)


def test_a_file_is_to_be_named_where_it_is_not_found_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    other = Path("other.yaml")
    assert to_name(other) == "other.yaml"
    usual = _write(tmp_path / "data" / "clippings.yaml")
    assert to_name(usual) == to_name(Path("data", "clippings.yaml")) == to_name(Path("-")) == ""
    assert to_name(other) == "other.yaml"
