"""Pictures that are saved beside the data."""

from pathlib import Path

import pytest

from clippings.adding.pictures import FetchedPicture, PictureFolder, picture_folder, saving
from clippings.clipping import Clipping, Image
from clippings.errors import ClipError
from clippings.settings import Settings
from tests.running import largest_file

PICTURE = FetchedPicture(b"bytes of a picture", ".png", 1200, 630)


@pytest.mark.parametrize(
    ("sources", "folder"),
    [
        ([], "images"),
        (["https://paper.example/a.png"], "images"),
        (["shots/a.png", "scans/b.png", "shots/c.png"], "shots"),
        (["a.png"], "."),
    ],
)
def test_a_picture_goes_where_the_others_are(
    tmp_path: Path, sources: list[str], folder: str
) -> None:
    clippings = [Clipping(image=Image(source)) for source in sources]
    for source in (one for one in sources if "://" not in one):
        _put(tmp_path / "data" / source)
    found = picture_folder(Settings(tmp_path / "data" / "clippings.yaml"), clippings)
    assert found == PictureFolder((tmp_path / "data").resolve() / folder, folder)


def test_a_picture_goes_to_the_others_at_the_root_of_the_site(tmp_path: Path) -> None:
    _put(tmp_path / "static" / "press" / "a.png")
    found = picture_folder(
        Settings(tmp_path / "data" / "clippings.yaml"), [Clipping(image=Image("/press/a.png"))]
    )
    with saving(PICTURE, found, dry_run=False) as place:
        assert place
        assert place("b") == "/press/b.png"
    assert (tmp_path / "static" / "press" / "b.png").read_bytes() == PICTURE.data


@pytest.mark.parametrize(
    "source",
    [
        *("../../outside/a.png", "/../../outside/a.png", "/../outside/a.png", "//outside/a.png"),
        *("file:///outside/a.png", "data:image/png;base64,AAAA", "C:/outside/a.png", "gone/a.png"),
    ],
)
def test_only_pictures_that_are_in_the_repository_tell_where(tmp_path: Path, source: str) -> None:
    _put(tmp_path / "outside" / "a.png")
    home = tmp_path / "project" / "data"
    found = picture_folder(Settings(home / "clippings.yaml"), [Clipping(image=Image(source))])
    assert found == PictureFolder(home / "images", "images")


def test_nothing_is_put_outside_of_the_repository(tmp_path: Path) -> None:
    home = tmp_path / "project" / "data"
    home.mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (home / "images").symlink_to(tmp_path / "outside")
    with pytest.raises(ClipError, match="is outside the repository"):
        picture_folder(Settings(home / "clippings.yaml"), [])


def _put(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(PICTURE.data)


def test_the_settings_say_where_pictures_begin(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "clippings.yaml", str(tmp_path / "media"))
    assert picture_folder(settings, []).path.parent == tmp_path / "media"
    with pytest.raises(ClipError, match="are at https://"):
        picture_folder(settings._replace(images="https://example.org/media"), [])


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    found = PictureFolder(tmp_path / "shots", "shots")
    for name in ("shots/a.png", "shots/a-2.png", "shots/a-3.png"):
        with saving(PICTURE, found, dry_run=False) as place:
            assert place
            assert place("a") == name
        assert (tmp_path / name).read_bytes() == PICTURE.data


@pytest.mark.parametrize("folder", [".", "static/images"])
def test_what_fails_leaves_nothing(tmp_path: Path, folder: str) -> None:
    def fail() -> None:
        with saving(PICTURE, PictureFolder(tmp_path / folder, folder), dry_run=False) as place:
            assert place
            place("a")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_finds_no_room_leaves_nothing(tmp_path: Path) -> None:
    found = PictureFolder(tmp_path / "images", "images")
    with largest_file(5), saving(PICTURE, found, dry_run=False) as place:
        assert place
        with pytest.raises(ClipError, match="was not written: File too large"):
            place("a")
    assert not list(tmp_path.iterdir())


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    with saving(PICTURE, PictureFolder(tmp_path, "shots"), dry_run=True) as place:
        assert place
        assert place("a") == "shots/a.png"
    assert list(tmp_path.iterdir()) == []


def test_without_a_picture_there_is_no_place() -> None:
    with saving(None, None, dry_run=False) as place:
        assert place is None


def test_the_size_is_shown() -> None:
    assert str(PICTURE._replace(data=bytes(84_321))) == "1200 × 630, 84 kB"
