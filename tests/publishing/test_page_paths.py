"""Pictures and documents of a page are found from where the page stands."""

from pathlib import Path

import pytest

from tests.running import Clip

DATA = """\
- id: print-2021
  title: On paper
  outlet: Print Weekly
  date: 2021
  file: paper one.pdf
  image: {src: images/x.png, alt: a page}
- id: site-2020
  title: On the site
  outlet: The Site
  date: 2020
  url: https://site.example/1
  image: /images/y.png
"""
ON_THE_SITE = """\
- id: site-2020
  title: On the site
  outlet: The Site
  date: 2020
  url: https://site.example/1
  image: {src: images/x.png, alt: a page}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose pictures lie beside the data file."""
    monkeypatch.chdir(tmp_path)
    Path("data/images").mkdir(parents=True)
    Path("docs").mkdir()
    Path("pyproject.toml").touch()
    Path("data/clippings.yaml").write_text(DATA)
    Path("data/paper one.pdf").write_bytes(b"%PDF-1.4")
    Path("data/images/x.png").write_bytes(b"x")
    return tmp_path


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("page", "start"),
    [("press.md", "data/"), ("docs/press.md", "../data/"), ("data/press.md", "")],
)
def test_paths_begin_at_the_page(clip: Clip, page: str, start: str) -> None:
    assert clip("export", "-o", page).code == 0
    text = Path(page).read_text()
    assert f"![a page]({start}images/x.png)" in text
    assert f"[Print Weekly](<{start}paper one.pdf>)" in text
    assert "](/images/y.png)" in text
    assert clip("export", "-o", page, "--check").code == 0
    assert clip("export", "--update", page) == (0, "", "")
    assert Path(page).read_text() == text


@pytest.mark.usefixtures("project")
def test_what_leads_to_no_file_stays_as_it_is_written(clip: Clip) -> None:
    Path("data/images/x.png").unlink()
    assert clip("export", "-o", "press.md").code == 0
    assert "](images/x.png)" in Path("press.md").read_text()


@pytest.mark.usefixtures("project")
def test_a_page_that_names_pictures_as_the_data_file_does_goes_on_so(clip: Clip) -> None:
    assert clip("export", "-o", "docs/press.md").code == 0
    served = Path("docs/press.md").read_text().replace("../data/", "")
    Path("docs/press.md").write_text(served)
    assert clip("export", "--update", "docs/press.md") == (0, "", "")
    assert Path("docs/press.md").read_text() == served


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("start", ["data/", ""])
def test_a_page_in_html_of_somebodys_own_keeps_its_pictures(clip: Clip, start: str) -> None:
    page = (
        '<h1>Press</h1>\n<ul>\n<li><a href="https://site.example/1">On the site</a>, The Site, 2020'
        f' <img src="{start}images/x.png" alt="a page"></li>\n</ul>\n'
    )
    Path("data/clippings.yaml").write_text(ON_THE_SITE)
    Path("press.html").write_text(page)
    assert clip("export", "--update", "press.html").code == 0
    assert Path("press.html").read_text() == page
