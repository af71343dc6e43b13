"""Finds the folder that the picture paths of a list start from."""

from pathlib import Path

import pytest

from clippings.clipping import Clipping, Image
from clippings.importing.picture_folder import folder_of_pictures
from clippings.settings import Settings


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with pictures of a page and of a site."""
    for name in (".git", "data", "docs/img", "assets/shots/2021", "node_modules/x/shots/2022"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("docs/img/a.png", "assets/shots/2021/b.png", "node_modules/x/shots/2022/c.png"):
        (tmp_path / name).write_bytes(b"")
    return tmp_path


@pytest.mark.parametrize(
    ("sources", "folder"),
    [
        (["img/a.png"], "docs"),
        (["2021/b.png"], "assets/shots"),
        (["/shots/2021/b.png", "https://a.example/a.png"], "assets"),
        (["shots/2021/b.png", "shots/gone.png"], "assets"),
        (["shots/2021/b.png", "shots/gone.png", "shots/lost.png"], None),
        (["shots/2022/c.png"], None),
        (["../docs/img/a.png"], None),
        (["https://a.example/a.png"], None),
        ([], None),
    ],
)
def test_missing_pictures_are_searched_in_the_repository(
    project: Path, sources: list[str], folder: str | None
) -> None:
    clippings = [Clipping(image=Image(source)) for source in sources]
    settings = Settings(project / "data" / "clippings.yaml")
    found = folder_of_pictures(clippings, settings, project / "docs" / "press.md")
    assert found == (Path(folder) if folder else None)


def test_a_configured_folder_is_kept(project: Path) -> None:
    settings = Settings(project / "data" / "clippings.yaml", str(project / "media"))
    clippings = [Clipping(image=Image("img/a.png"))]
    assert folder_of_pictures(clippings, settings, project / "docs" / "press.md") is None
