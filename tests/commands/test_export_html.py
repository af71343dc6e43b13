"""`clip export --format html`."""

import re
import shutil
from pathlib import Path

import pytest

from clippings.app import run

SEED = Path(__file__).parents[2] / "data"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the page goes in a repository with the project's own clippings."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    shutil.copytree(SEED, tmp_path / "data")
    return tmp_path / "press.html"


def _sources(page: Path) -> set[str]:
    return {src[:24] for src in re.findall(r'<img src="([^"]*)"', page.read_text("utf-8"))}


def test_the_page_holds_its_pictures(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "-o", "press.html"]) == 0
    assert _sources(page) == {"data:image/png;base64,iV"}
    assert page.read_text("utf-8").count('width="640" height="400" loading="lazy"') == 4
    assert capsys.readouterr() == ("", "")


def test_pictures_can_be_linked(page: Path) -> None:
    assert run(["export", "-o", "press.html", "--images", "link"]) == 0
    assert _sources(page) == {"data/uploads/images/NVID", "data/uploads/images/pres"}


def test_pictures_can_be_copied_beside_the_page(page: Path) -> None:
    assert run(["export", "-o", "press.html", "--images", "copy"]) == 0
    copy = page.with_name("press-images") / "data/uploads/images/NVIDIA_teratec.png"
    assert copy.read_bytes() == (SEED / "uploads/images/NVIDIA_teratec.png").read_bytes()
    assert run(["export", "-o", "press.html", "--images", "copy", "--check"]) == 0


@pytest.mark.parametrize("stale", [b"another picture", None])
@pytest.mark.parametrize(
    "way", [("-o", "press.html", "--images", "copy"), ("--update", "press.html")]
)
def test_a_copied_picture_that_is_behind_is_found_and_made_anew(
    page: Path, capsys: pytest.CaptureFixture[str], stale: bytes | None, way: tuple[str, ...]
) -> None:
    assert run(["export", "-o", "press.html", "--images", "copy"]) == 0
    copy = page.with_name("press-images") / "data/uploads/images/NVIDIA_teratec.png"
    copy.unlink()
    if stale:
        copy.write_bytes(stale)
    assert run(["export", *way, "--check"]) == 1
    assert capsys.readouterr() == (
        "press-images/data/uploads/images/NVIDIA_teratec.png changes\n",
        "clip: press.html is out of date; run this again without --check\n",
    )
    assert run(["export", *way]) == 0
    assert copy.read_bytes() == (SEED / "uploads/images/NVIDIA_teratec.png").read_bytes()
    assert run(["export", *way, "--check"]) == 0


def test_trying_copies_nothing(page: Path) -> None:
    assert run(["export", "-o", "press.html", "--images", "copy", "--dry-run"]) == 0
    assert not page.exists()
    assert not page.with_name("press-images").exists()


def test_check_tells_whether_the_page_is_behind(page: Path) -> None:
    assert run(["export", "-o", "press.html", "--check"]) == 1
    assert run(["export", "-o", "press.html"]) == 0
    assert run(["export", "-o", "press.html", "--check"]) == 0


def test_only_the_list_is_written_where_that_is_wanted(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", "--format", "html", "--fragment"]) == 0
    assert capsys.readouterr().out.startswith('<div class="clippings" lang=')


def test_the_pages_words_can_be_french(page: Path) -> None:
    assert run(["export", "-o", "press.html", "--locale", "fr"]) == 0
    text = page.read_text("utf-8")
    assert '<html lang="fr" dir="ltr">' in text
    assert '<time datetime="2021-05-04"><bdi>4 mai 2021</bdi></time>' in text


def test_what_is_left_out_is_told(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for picture in Path("data/uploads/images").glob("press_*.png"):
        picture.unlink()
    assert run(["export", "-o", "press.html"]) == 0
    assert capsys.readouterr().err == (
        "clip: left out, because there is no such image in the repository: "
        "uploads/images/press_VB_july.png and 2 more; `clip validate` says more\n"
    )


def test_a_document_that_is_not_linked_is_named(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("data/there.pdf").write_bytes(b"%PDF-1.4")
    assert run(["set", "le-monde", "file=there.pdf"]) == 0
    assert run(["set", "mit", "file=scans/gone.pdf"]) == 0
    assert run(["set", "venture", "file=https://a.example/scan.pdf"]) == 0
    capsys.readouterr()
    assert run(["export", "-o", "press.html"]) == 0
    assert capsys.readouterr().err == (
        "clip: not linked, because there is no such file in the repository: scans/gone.pdf;"
        " `clip validate` says more\n"
    )


def test_a_picture_on_the_web_is_left_out_for_another_reason(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = "https://pictures.example/a.png"
    assert run(["set", "le-monde", f"image={there}"]) == 0
    capsys.readouterr()
    assert run(["export", "-o", "press.html"]) == 0
    said = f"clip: left out, because it is on the web: {there}; link it with `--images link`\n"
    assert capsys.readouterr().err == said
    assert run(["export", "-o", "press.html", "--images", "link"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("images", ["embed", "link"])
def test_a_picture_with_a_host_and_no_scheme_is_no_file_that_is_missing(
    page: Path, capsys: pytest.CaptureFixture[str], images: str
) -> None:
    run(["set", "le-monde", "image=//pictures.example/a.png"])
    capsys.readouterr()
    assert run(["export", "-o", "press.html", "--images", images]) == 0
    said = "clip: left out, because it is not a web address: //pictures.example/a.png\n"
    assert capsys.readouterr().err == said


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ["--format", "html", "--images", "inline"],
            "clip: 'inline' is not a way to show pictures",
        ),
        (
            ["--format", "html", "--images", "copy"],
            "clip: --images copy puts files next to the page",
        ),
        (["--format", "html", "--locale", "xx"], "clip: pages cannot be written in 'xx'"),
        (
            ["--format", "markdown", "--fragment"],
            "clip: --fragment is only for --format html, not for",
        ),
    ],
)
def test_a_mistake_is_one_sentence(
    options: list[str], message: str, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", *options]) == 2
    assert capsys.readouterr().err.startswith(message)
