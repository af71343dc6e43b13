"""`clip export`."""

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from clippings.app import run
from clippings.exporters import EXPORTERS
from tests.running import MODULE, Clip, environment, on_a_terminal

needs_xlsx = pytest.mark.skipif(
    not find_spec("xlsxwriter"), reason="no XlsxWriter here: `pip install -e '.[test]'`"
)
DATA = """\
- id: taz-2021-05-05
  url: https://taz.de/2
  title: Zwei
  outlet: taz
  date: 2021-05-05
  lang: de
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet
  outlet: Le Monde
  date: 2021-05-04
  lang: fr
- id: secret
  url: https://taz.de/3
  status: draft
- id: hidden
  url: https://taz.de/4
  status: hidden
- id: left
  url: https://taz.de/5
  status: left-out
  note: an advert
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data file in the working folder."""
    monkeypatch.chdir(tmp_path)
    path = Path("data", "clippings.yaml")
    path.parent.mkdir()
    path.write_text(DATA)
    return path


def _ids(capsys: pytest.CaptureFixture[str], *options: str) -> list[str]:
    assert run(["export", "--format", "json", *options]) == 0
    return [one["id"] for one in json.loads(capsys.readouterr().out)]


@pytest.mark.usefixtures("file")
def test_drafts_hidden_and_left_out_ones_are_kept_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert _ids(capsys) == ["taz-2021-05-05", "le-monde-2021-05-04"]
    assert _ids(capsys, "--status", "draft") == ["secret"]


@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("status: drfat", "its status cannot be read"),
        ("status: [draft]", "its status cannot be read"),
        ("Status: drfat", "its status cannot be read"),
        ("Status: draft", "its key 'Status' says so"),
        ("draft: true", "its key 'draft' says so"),
    ],
)
def test_what_may_be_a_draft_is_kept_out_and_named(
    file: Path, capsys: pytest.CaptureFixture[str], status: str, why: str
) -> None:
    file.write_text(file.read_text().replace("status: draft", status))
    run(["export", "--format", "csv"])
    out, err = capsys.readouterr()
    assert "secret" not in out
    assert f"clip: left out, because {why}: secret; `clip validate` shows where\n" in err


@pytest.mark.usefixtures("file")
def test_takes_the_filters_and_orders_of_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert _ids(capsys, "--lang", "fr") == ["le-monde-2021-05-04"]
    assert _ids(capsys, "--sort", "date") == ["le-monde-2021-05-04", "taz-2021-05-05"]
    assert _ids(capsys, "--limit", "1") == ["taz-2021-05-05"]


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("media.md", "# Media"),
        ("a.json", "["),
        ("a.jsonl", '{"id"'),
        ("a.csv", "id,url"),
        ("a.atom", "<?xml"),
        ("a.feed.json", '{\n  "version": "https://jsonfeed.org'),
        ("a.csl.json", '[\n  {\n    "id": "taz-2021-05-05",\n    "type"'),
        ("a.bib", "@online{taz"),
        ("a.ris", "TY  - NEWS"),
        ("a.yaml", "- id: taz"),
        ("a.yml", "- id: taz"),
        ("PAGE.HTM", "<!doctype html>"),
        ("a.tsv", "id\turl"),
    ],
)
def test_the_suffix_names_the_format(name: str, start: str) -> None:
    assert run(["export", "-o", name]) == 0
    assert Path(name).read_text().startswith(start)


@pytest.mark.usefixtures("file")
def test_check_tells_whether_the_file_is_behind(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "-o", "a.json", "--check"]) == 1
    assert not Path("a.json").exists()
    run(["export", "-o", "a.json"])
    capsys.readouterr()
    assert run(["export", "-o", "a.json", "--check"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("file")
def test_a_page_of_a_site_keeps_its_front_matter(capsys: pytest.CaptureFixture[str]) -> None:
    page = Path("press.md")
    page.write_text("---\ntitle: Press\n---\n\nTo come.\n")
    assert run(["export", "-o", "press.md", "--template", "list"]) == 0
    assert page.read_text() == (
        "---\ntitle: Press\n---\n\n## 2021\n\n"
        "- [Zwei](https://taz.de/2) – taz, May 5, 2021\n"
        "- [Un projet](https://www.lemonde.fr/a) – Le Monde, May 4, 2021\n"
    )
    assert run(["export", "-o", "press.md", "--template", "list", "--check"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("file")
def test_a_dry_run_shows_the_diff() -> None:
    assert run(["export", "-o", "a.json", "--dry-run"]) == 0
    assert not Path("a.json").exists()


@pytest.mark.usefixtures("file")
def test_update_leaves_what_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    run(["export", "-o", "media.md"])
    page = Path("media.md").read_text().replace("\n", "\r\n")
    Path("media.md").write_bytes(page.encode())
    assert run(["export", "--update", "media.md"]) == 0
    assert Path("media.md").read_bytes() == page.encode()
    assert run(["export", "--update", "media.md", "--check"]) == 0
    assert run(["set", "taz", "title=Drei"]) == 0
    assert run(["export", "--update", "media.md", "--check"]) == 1
    assert "is out of date" in capsys.readouterr().err


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "jsno"], "'jsno' is not an export format; did you mean json?"),
        (["--format", "md"], "'md' is not an export format; did you mean markdown?"),
        (["--check"], "--check compares with a file; name it with --output or --update"),
        (["--update", "nowhere.md"], "nowhere.md does not exist; name another file"),
        (["--since", "May"], "'May' is not a date"),
        (
            ["-o", "nowhere/a.json"],
            "there is no folder nowhere; create it first",
        ),
        (["-o", "a.pdf"], "`clip export` writes no PDF; use `clip report -o a.pdf`"),
        (
            ["-o", "a.docx"],
            "the suffix of a.docx is not that of a format; add --format with one of markdown",
        ),
        (["--raw"], "--raw is only for --format csv or tsv, not for markdown"),
        (
            ["--group-by", "month"],
            "'month' is not a key to group by; use one of year, outlet, lang, kind",
        ),
        (["--format", "ris", "--group-by", "year"], "--group-by is only for --format markdown"),
        (
            ["--template", "lsit"],
            "there is no template and no file 'lsit'; did you mean list?",
        ),
        (["--template", "list", "--format", "html"], "--template is only for --format markdown"),
        (
            ["--template", "press"],
            "there is no template and no file 'press'; use one of seed, list, table",
        ),
        (["--template", "data"], "clip: data is a folder; name a file in it\n"),
        (["--template", "data/clippings.yaml", "--raw"], "--raw is only for --format csv or tsv"),
        (["--update", "a.md", "--template", "list"], "--update and --template cannot be combined"),
        (["--update", "a.md", "-o", "b.md"], "--update and --output cannot be combined"),
        (["--update", "a.md", "--format", "html"], "--update and --format cannot be combined"),
        (["--update", "a.md", "--locale", "fr"], "--update and --locale cannot be combined"),
        (["--update", "a.md", "--group-by", "year"], "--update and --group-by cannot be combined"),
        (["--update", "a.md", "--sort", "date"], "--update and --sort cannot be combined"),
    ],
)
def test_says_in_one_sentence_what_is_wrong(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert run(["export", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.usefixtures("file")
def test_a_file_of_any_name_takes_the_named_format() -> None:
    assert run(["export", "--format", "csv", "-o", "press.txt"]) == 0
    assert Path("press.txt").read_bytes().startswith(b"id,url")


def test_notes_are_never_published(press: Path, clip: Clip) -> None:
    clip("set", "le-monde", "note=ask them again")
    for name in (one for one in EXPORTERS if one != "xlsx"):
        assert "ask them again" not in clip("export", "--format", name).out
    assert "ask them again" in clip("list", "--format", "json").out


def test_raw_tables_keep_what_a_spreadsheet_would_run(press: Path, clip: Clip) -> None:
    clip("set", "le-monde", "title==1+1")
    assert ",'=1+1," in clip("export", "--format", "csv").out
    assert ",=1+1," in clip("export", "--format", "csv", "--raw").out
    assert "\t=1+1\t" in clip("export", "--format", "tsv", "--raw").out


def test_a_page_speaks_the_language_that_stands_beside_the_list(press: Path, clip: Clip) -> None:
    listed = press.read_text().replace("\n", "\n  ")
    press.write_text(f"lang: fr\nclippings:\n  {listed}")
    page = clip("export").out
    assert page.startswith(
        "# Médias\n\n## New York Times (Entretien, Anglais)\n\n- Source\u00a0: ["
    )
    assert "– 3 février 2022" in page
    assert '<html lang="fr"' in clip("export", "--format", "html").out
    assert '"language": "fr",' in clip("export", "--format", "jsonfeed").out
    assert clip("export", "--locale", "de").out.startswith("# Medien\n")


def test_a_language_without_words_of_ours_is_said_once(press: Path, clip: Clip) -> None:
    done = clip("export", "--locale", "sv", "--group-by", "lang")
    assert "## Engelska" in done.out
    assert "(https://www.nytimes.com/2022/02/03/a.html) – 3 februari 2022\n" in done.out
    assert done.err == (
        "clip: dates and languages are written in Svenska, other words in English;"
        " fully translated are ar, de, en, es, fr, it, ja, nl, pt\n"
    )


@needs_xlsx
def test_a_sheet_is_written_and_compared(press: Path, clip: Clip) -> None:
    assert clip("export", "-o", "press.xlsx") == (0, "", "")
    before = Path("press.xlsx").read_bytes()
    assert before.startswith(b"PK")
    assert clip("export", "-o", "press.xlsx", "--check") == (0, "", "")
    clip("set", "le-monde", "title=Drei")
    done = clip("export", "-o", "press.xlsx", "--check")
    assert (done.code, done.out) == (1, "press.xlsx changes\n")
    assert Path("press.xlsx").read_bytes() == before


@needs_xlsx
def test_a_sheet_can_be_piped_and_is_not_shown_on_a_terminal(press: Path) -> None:
    command = [*MODULE, "export", "--format", "xlsx"]
    done = subprocess.run(command, capture_output=True, check=True, env=environment({}))
    assert done.stdout.startswith(b"PK")
    shown = on_a_terminal("export", "--format", "xlsx")
    assert shown.code == 2
    assert "this format is not text; name a file with --output" in shown.out


OWN = "{% for one in clippings %}\n{{ one.title }}: {{ one.date | date }} & more\n{% endfor %}\n"


@pytest.mark.usefixtures("press")
@pytest.mark.parametrize(
    ("name", "options", "line"),
    [
        ("press.html.j2", [], "Un *projet* &lt;géant&gt;: May 4, 2021 & more"),
        ("press.xml", [], "Un *projet* &lt;géant&gt;: May 4, 2021 & more"),
        ("press.md.jinja", [], "Un \\*projet\\* &lt;géant\\>: May 4, 2021 & more"),
        ("press.txt", [], "Un *projet* <géant>: May 4, 2021 & more"),
        ("press.txt", ["--format", "html"], "Un *projet* &lt;géant&gt;: May 4, 2021 & more"),
        ("press", ["--format", "markdown"], "Un \\*projet\\* &lt;géant\\>: May 4, 2021 & more"),
        ("press.txt", ["--locale", "fr"], "Un *projet* <géant>: 4 mai 2021 & more"),
    ],
)
def test_a_template_of_your_own_is_filled_in(
    clip: Clip, name: str, options: list[str], line: str
) -> None:
    clip("set", "le-monde", "title=Un *projet* <géant>")
    Path(name).write_text(OWN, encoding="utf-8")
    done = clip("export", "--template", name, "-o", "page.xyz", *options)
    assert (done.code, done.err) == (0, "")
    assert line in Path("page.xyz").read_text(encoding="utf-8").split("\n")


@pytest.mark.usefixtures("press")
def test_a_mistake_in_a_template_is_told_with_its_line(clip: Clip) -> None:
    Path("mine").mkdir()
    Path("mine", "press.md").write_text("# {{ title }}\n\n{{ clipings }}\n")
    done = clip("export", "--template", "mine/press.md", "-o", "page.md")
    assert done == (
        2,
        "",
        "clip: mine/press.md:3: 'clipings' is not known here; did you mean clippings?\n",
    )
    assert not Path("page.md").exists()


@pytest.mark.usefixtures("press")
def test_a_template_is_never_overwritten_by_its_page(clip: Clip) -> None:
    Path("press.md").write_text(OWN)
    done = clip("export", "--template", "press.md", "-o", "./press.md")
    assert done == (2, "", "clip: press.md is the template itself; name another file\n")
    assert Path("press.md").read_text() == OWN


@pytest.mark.usefixtures("press")
def test_a_template_for_a_format_that_is_none_is_refused(clip: Clip) -> None:
    Path("press.html.j2").write_text(OWN)
    done = clip("export", "--template", "press.html.j2", "--format", "htm")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("clip: 'htm' is not an export format; did you mean html?")


@pytest.mark.usefixtures("press")
def test_a_template_whose_name_tells_nothing_is_refused(clip: Clip) -> None:
    Path("press.j2").write_text(OWN)
    assert clip("export", "--template", "press.j2").err == (
        "clip: the name of press.j2 shows no format; add --format, or name it like press.md.j2\n"
    )


@pytest.mark.parametrize("format_name", ["atom", "jsonfeed"])
def test_a_feed_begins_with_the_newest_whatever_the_order_of_the_file(
    file: Path, clip: Clip, format_name: str
) -> None:
    dates = ("2019", "2020-03-01", "2021", "2021")
    file.write_text(
        "".join(f"- title: Piece {n}\n  date: {date}\n" for n, date in enumerate(dates))
    )
    feed = clip("export", "--format", format_name, "--limit", "3").out
    assert re.findall(r"Piece \d", feed)[::2] == ["Piece 3", "Piece 2", "Piece 1"]
    sorted_feed = clip("export", "--format", format_name, "--sort", "date").out
    assert re.findall(r"Piece \d", sorted_feed)[0] == "Piece 0"


@pytest.mark.parametrize("format_name", ["atom", "jsonfeed"])
def test_what_a_feed_cannot_lead_to_is_named(file: Path, clip: Clip, format_name: str) -> None:
    file.write_text(
        "- title: A\n  file: a.pdf\n  image: https://a.example/a.png\n- title: B\n  image: b.png\n"
    )
    asked = clip("export", "--format", format_name)
    assert asked.code == 0
    assert asked.err == (
        "clip: left out, because a feed links only to the web: a.pdf and 1 more;"
        " if they are on the web, set `images` in [tool.clip]\n"
    )
    Path("pyproject.toml").write_text('[tool.clip]\nimages = "https://lab.example/press/"\n')
    asked = clip("export", "--format", format_name)
    assert asked.err == ""
    assert "https://lab.example/press/a.pdf" in asked.out
    assert "https://lab.example/press/b.png" in asked.out


@pytest.mark.usefixtures("file")
def test_who_asks_for_rss_is_told_of_the_feeds_that_are_written(clip: Clip) -> None:
    asked = clip("export", "--format", "rss")
    assert asked.code == 2
    assert asked.err == "clip: 'rss' is not an export format; a feed is atom or jsonfeed\n"


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize("name", ["feed.xml", "feed.rss"])
def test_the_name_of_a_feed_asks_for_its_format(clip: Clip, name: str) -> None:
    asked = clip("export", "-o", name)
    assert asked.err == (
        f"clip: the suffix of {name} is not that of a format; "
        "add --format with one of atom, jsonfeed\n"
    )


@pytest.mark.parametrize("name", ["markdown", "html", "csv", "atom", "jsonfeed"])
def test_links_can_lead_to_the_quote(press: Path, clip: Clip, name: str) -> None:
    done = clip("export", "--format", name, "--fragments", "--lang", "fr")
    assert done.code == 0
    assert "https://www.lemonde.fr/a#:~:text=%C3%87a%20marche" in done.out
    assert ":~:" not in clip("export", "--format", name, "--lang", "fr").out


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with a path")
def test_a_pipe_is_not_waited_for_where_it_is_to_be_written(press: Path, clip: Clip) -> None:
    pipe = press.with_name("pipe.md")
    os.mkfifo(pipe)
    done = clip("export", "-o", str(pipe))
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith("pipe.md is a pipe; name a file, or leave out --output to print\n")


@pytest.mark.parametrize("option", ["--update", "-o"])
def test_the_data_file_is_never_written_by_an_export(press: Path, clip: Clip, option: str) -> None:
    before = press.read_bytes()
    link = press.with_name("page.md")
    link.symlink_to(press)
    for target in (press, link):
        done = clip("export", option, str(target))
        assert (done.code, done.out) == (2, "")
        assert "is the data file" in done.err
    assert press.read_bytes() == before
