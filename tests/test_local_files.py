"""Files that clippings name, as they lie on the disk."""

import base64
from pathlib import Path

import pytest

from clippings.local_files import files_of, looking_from, repository_of
from clippings.settings import Settings

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder `data` of a repository with a picture, a scan, and links to both sides."""
    folder = tmp_path / "project" / "data"
    (folder / "shots").mkdir(parents=True)
    (tmp_path / "project" / ".git").mkdir()
    (folder / "shots" / "a.png").write_bytes(PNG)
    (folder / "shots" / "cut.png").write_bytes(PNG[:40])
    (folder / "shots" / "fake.png").write_text("<html>not found</html>")
    (tmp_path / "project" / "scan.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "secret.png").write_bytes(PNG)
    (folder / "out.png").symlink_to(tmp_path / "secret.png")
    (folder / "in.png").symlink_to(folder / "shots" / "a.png")
    (folder / "loop.png").symlink_to(folder / "loop.png")
    return folder


@pytest.mark.parametrize(
    ("path", "sight"),
    [
        ("shots/a.png", "image"),
        ("in.png", "image"),
        ("./shots/../shots/a.png", "image"),
        ("shots/cut.png", "broken"),
        ("shots/fake.png", "file"),
        ("../scan.pdf", "file"),
        ("shots", "irregular"),
        ("", "irregular"),
        ("shots/gone.png", "missing"),
        ("shots/a.png/b", "missing"),
        ("loop.png", "missing"),
        ("a\0b", "missing"),
        ("a" * 5000, "missing"),
        ("../../secret.png", "outside"),
        ("out.png", "outside"),
        ("/etc/passwd", "missing"),
        ("/../../secret.png", "outside"),
    ],
)
def test_tells_what_stands_at_a_path(data: Path, path: str, sight: str) -> None:
    assert files_of(Settings(data / "clippings.yaml")).look_at(path) == sight


@pytest.mark.parametrize("root", [".", "static", "public", "source", "data", "data/static"])
def test_a_path_with_a_slash_begins_at_the_root_of_the_site(data: Path, root: str) -> None:
    home = data.parent / root / "press"
    home.mkdir(parents=True)
    (home / "b.png").write_bytes(PNG)
    files = files_of(Settings(data / "clippings.yaml"))
    assert files.look_at("/press/b.png") == "image"
    assert files.look_at("/press/c.png") == "missing"


def test_the_repository_is_the_folder_with_a_sign_of_one(data: Path) -> None:
    assert repository_of(data) == data.parent
    assert repository_of(data / "shots") == data.parent


def test_without_a_sign_it_is_the_folder_that_holds_data(tmp_path: Path) -> None:
    assert repository_of(tmp_path / "data") == tmp_path
    assert repository_of(tmp_path / "press") == tmp_path / "press"


def test_paths_begin_at_the_data_file_or_at_the_folder_of_the_pictures(data: Path) -> None:
    assert looking_from(Settings(data / "clippings.yaml"))("shots/a.png") == "image"
    assert looking_from(Settings(data / "clippings.yaml", str(data / "shots")))("a.png") == "image"
    assert looking_from(Settings(data.parent / "press.yaml"))("shots/a.png") == "missing"


def test_nothing_lies_here_when_the_pictures_are_on_the_web(data: Path) -> None:
    look = looking_from(Settings(data / "clippings.yaml", "https://example.org/media/"))
    assert look("shots/gone.png") == "remote"
