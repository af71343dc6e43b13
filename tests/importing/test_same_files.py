"""Files that a list and the data file name by different paths."""

from pathlib import Path

import pytest

from clippings.clipping import Clipping, Collection, Image
from clippings.importers.imported import Entry
from clippings.importing.same_files import with_our_paths
from clippings.settings import Settings
from clippings.values import Plain

OURS = Collection(
    clippings=(Clipping(image=Image("img/a.png")), Clipping(file="img/b.pdf", image=Image("c.png")))
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with files of the data file, and others of a page."""
    for name in (".git", "data/img", "img"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("data/img/a.png", "data/img/b.pdf", "img/a.png", "img/other.png"):
        (tmp_path / name).write_bytes(b"")
    return tmp_path


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ({"image": "data/img/a.png"}, {"image": "img/a.png"}),
        (
            {"image": {"src": "data/img/a.png", "alt": "A"}},
            {"image": {"src": "img/a.png", "alt": "A"}},
        ),
        ({"file": "./data/img/b.pdf"}, {"file": "img/b.pdf"}),
        ({"image": "img/a.png"}, {"image": "img/a.png"}),
        ({"image": "img/other.png"}, {"image": "img/other.png"}),
        ({"image": "data/c.png"}, {"image": "data/c.png"}),
        ({"image": "https://a.example/a.png"}, {"image": "https://a.example/a.png"}),
        ({"image": "a\0.png", "title": "A"}, {"image": "a\0.png", "title": "A"}),
    ],
)
def test_a_file_that_both_name_has_our_path(
    project: Path, given: dict[str, Plain], known: dict[str, Plain]
) -> None:
    settings = Settings(project / "data" / "clippings.yaml")
    (entry,) = with_our_paths([Entry(plain=given)], project / "press.md", OURS, settings)
    assert entry.plain == known


def test_pictures_on_the_web_are_not_sought_here(project: Path) -> None:
    settings = Settings(project / "data" / "clippings.yaml", "https://a.example/media/")
    entries = [Entry(plain={"image": "data/img/a.png"})]
    assert with_our_paths(entries, project / "press.md", OURS, settings) == entries
