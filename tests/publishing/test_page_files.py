"""Files of the repository on an HTML page."""

import base64
from pathlib import Path

import pytest

from clippings.exporters.html_page import ShownPicture
from clippings.publishing.page_files import (
    SiteFiles,
    copied,
    copies,
    document,
    embedded,
    linked_picture,
    site_of,
)
from clippings.settings import Settings
from tests.images.pictures import JPEG

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
INSIDE = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"


@pytest.fixture
def site(tmp_path: Path) -> SiteFiles:
    """A repository with a picture, a document and a page to be."""
    (tmp_path / ".git").mkdir()
    data = tmp_path / "data"
    (data / "shots").mkdir(parents=True)
    (data / "shots" / "a b.png").write_bytes(PNG)
    (data / "a.pdf").write_bytes(b"%PDF-1.7")
    (data / "no.png").write_bytes(b"no image")
    (tmp_path.parent / "outside.png").write_bytes(PNG)
    return site_of(Settings(data / "clippings.yaml"), tmp_path / "public" / "press.html")


def test_a_picture_can_stand_inside_the_page(site: SiteFiles) -> None:
    assert embedded(site, "shots/a b.png") == ShownPicture(INSIDE, 1, 1)


def test_a_picture_can_be_linked_from_the_page(site: SiteFiles) -> None:
    assert linked_picture(site, "shots/a b.png") == ShownPicture("../data/shots/a%20b.png", 1, 1)


def test_a_photo_that_is_turned_has_the_size_that_is_seen(site: SiteFiles, tmp_path: Path) -> None:
    turned = b"MM\0*\0\0\0\x08\0\x01" + b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0" + bytes(4)
    exif = b"\xff\xe1\0\x22Exif\0\0" + turned
    (tmp_path / "data" / "photo.jpg").write_bytes(JPEG[:2] + exif + JPEG[2:])
    (tmp_path / "data" / "straight.jpg").write_bytes(JPEG)
    assert linked_picture(site, "photo.jpg") == ShownPicture("../data/photo.jpg", 1, 2)
    assert linked_picture(site, "straight.jpg") == ShownPicture("../data/straight.jpg", 2, 1)


def test_a_picture_at_the_root_of_the_site_is_linked_there(site: SiteFiles, tmp_path: Path) -> None:
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "c.png").write_bytes(PNG)
    assert linked_picture(site, "/c.png") == ShownPicture("/c.png", 1, 1)
    assert embedded(site, "/c.png") == ShownPicture(INSIDE, 1, 1)
    assert copied(site, "/c.png") == ShownPicture("press-images/static/c.png", 1, 1)


def test_a_picture_can_be_copied_beside_the_page(site: SiteFiles, tmp_path: Path) -> None:
    new = "press-images/data/shots/a b.png"
    assert copied(site, "shots/a b.png") == ShownPicture(new.replace(" ", "%20"), 1, 1)
    assert copies(site, ["shots/a b.png", "missing.png"]) == {
        tmp_path / "public" / new: tmp_path / "data" / "shots" / "a b.png"
    }


@pytest.mark.parametrize(
    "src",
    ["missing.png", "no.png", "../../outside.png", "/etc/hostname", "\0", "javascript:x", "."],
)
def test_what_is_no_image_of_the_repository_is_left_out(site: SiteFiles, src: str) -> None:
    assert [way(site, src) for way in (embedded, linked_picture, copied)] == [None, None, None]


def test_a_picture_on_the_web_is_shown_only_when_linked(site: SiteFiles) -> None:
    src = "https://example.org/a.png"
    assert linked_picture(site, src) == ShownPicture(src)
    assert (embedded(site, src), copied(site, src)) == (None, None)


def _beginning_at(images: str, site: SiteFiles) -> SiteFiles:
    return site_of(Settings(site.files.folder / "clippings.yaml", images), site.page)


def test_paths_can_begin_at_the_address_of_the_site(site: SiteFiles) -> None:
    site = _beginning_at("https://example.org/media/", site)
    assert embedded(site, "shots/a b.png") is None
    assert document(site, "a.pdf") == "https://example.org/media/a.pdf"


def test_paths_can_begin_in_another_folder(site: SiteFiles) -> None:
    site = _beginning_at(str(site.files.folder / "shots"), site)
    assert embedded(site, "a b.png") == ShownPicture(INSIDE, 1, 1)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("a.pdf", "../data/a.pdf"),
        ("/assets/a.pdf", "/assets/a.pdf"),
        ("missing.pdf", ""),
        ("../../outside.png", ""),
        ("//evil.example/a.pdf", ""),
    ],
)
def test_documents_are_linked_where_they_are(site: SiteFiles, path: str, address: str) -> None:
    assert document(site, path) == address
