"""`clip export --update`."""

import os
from pathlib import Path

import pytest

from tests.running import Clip

PAGE = """---
title: Press
---

- [Un projet](https://www.lemonde.fr/a), Le Monde, 4 mai 2021
- [Ein Stück](https://taz.de/b), taz, 3 mai 2021
"""
DATA = """- id: le-monde
  url: https://www.lemonde.fr/a
  title: {}
  outlet: Le Monde
  date: 2021-05-04
- id: taz
  url: https://taz.de/b
  title: Ein Stück
  outlet: taz
  date: 2021-05-03
"""
ELSEWHERE = """# Press

- [Un projet][1], Le Monde, 4 mai 2021
- [B](https://taz.de/b), taz, 3 mai 2021

[1]: https://www.lemonde.fr/old
"""


@pytest.fixture
def page(folder: Path) -> Path:
    """A page that is behind its data by one title."""
    (folder / "clippings.yaml").write_text(DATA.format("Un grand projet"), encoding="utf-8")
    made = folder / "press.md"
    made.write_text(PAGE, encoding="utf-8")
    return made


def test_check_tells_what_differs_and_writes_nothing(page: Path, clip: Clip) -> None:
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md", "--check")
    assert done.code == 1
    assert "-- [Un projet](https" in done.out
    assert "+- [Un grand projet](https" in done.out
    assert done.err == (
        "press.md:5: le-monde: different title\n"
        "clip: press.md is out of date; run this again without --check\n"
    )
    assert page.read_text(encoding="utf-8") == PAGE


def test_a_page_that_agrees_passes_the_check(page: Path, clip: Clip) -> None:
    update = ("-f", "clippings.yaml", "export", "--update", "press.md")
    assert clip(*update) == (0, "", "")
    assert page.read_text(encoding="utf-8") == PAGE.replace("Un projet", "Un grand projet")
    assert clip(*update, "--check") == (0, "", "")


def test_a_dry_run_shows_the_diff(page: Path, clip: Clip) -> None:
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md", "-n")
    assert (done.code, done.out[:15]) == (0, "--- a/press.md\n")
    assert page.read_text(encoding="utf-8") == PAGE


def test_a_link_and_the_mode_of_the_page_stay(page: Path, clip: Clip) -> None:
    page.chmod(0o640)
    link = page.with_name("link.md")
    link.symlink_to(page.name)
    assert clip("-f", "clippings.yaml", "export", "--update", "link.md").code == 0
    assert link.is_symlink()
    assert page.stat().st_mode & 0o777 == 0o640
    assert "Un grand projet" in page.read_text(encoding="utf-8")


def test_what_is_left_is_told_and_the_rest_is_written(page: Path, clip: Clip) -> None:
    page.write_text(ELSEWHERE, encoding="utf-8")
    Path("clippings.yaml").write_text(DATA.format("Un projet"), encoding="utf-8")
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md")
    assert done.code == 1
    assert done.err.startswith("clip: press.md:3: le-monde: different address; it is not changed, ")
    assert "[Ein Stück]" in page.read_text(encoding="utf-8")


def test_a_new_entry_that_cannot_be_written_is_not_said_to_be_left(page: Path, clip: Clip) -> None:
    page.write_text("# Press\n\nMay 4, 2021\n\nURL: https://www.planet.example/press\n")
    Path("clippings.yaml").write_text(
        "- {id: wired, url: 'https://www.wired.com/1', title: A, outlet: Wired, date: 2023-05-04}\n"
        "- {id: planet, url: 'https://www.planet.example/press', date: 2021-05-04}\n"
    )
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md")
    said = "clip: press.md: wired is new; it is not added, because that cannot be done safely"
    assert (done.code, done.err.startswith(said)) == (1, True)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x.json", "[]", "is not a page in Markdown or HTML, which --update needs"),
        ("x.html", "<p>Hello</p>", "x.html shows no clippings; put <!-- clip:begin -->"),
        ("x.md", "- [A](https://a.example/x), Wired", "nothing on x.md is in the data; import it"),
        ("x.md", "<!-- clip:begin -->", "clippings go between one <!-- clip:begin --> and one"),
        (
            "x.md",
            "---\npress:\n- {title: A, url: 'https://a.example/', outlet: B}\n"
            "- {title: C, url: 'https://a.example/c', outlet: D}\n---\n",
            "the clippings of x.md are in its front matter",
        ),
    ],
)
def test_says_which_pages_it_cannot_bring_up_to_date(
    page: Path, clip: Clip, name: str, text: str, said: str
) -> None:
    Path(name).write_text(text, encoding="utf-8")
    done = clip("-f", "clippings.yaml", "export", "--update", name)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert Path(name).read_text(encoding="utf-8") == text


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--locale", "fr"),
        ("--group-by", "outlet"),
        ("--group-by", "year", "--locale", "de"),
        ("--images", "link"),
        ("--images", "copy"),
        ("--fragment",),
    ],
)
def test_what_clip_made_is_made_anew_in_its_own_way(
    page: Path, clip: Clip, options: tuple[str, ...], line_end: str
) -> None:
    data = ("-f", "clippings.yaml")
    around = ("<h1>Ours</h1>\n", "<p>Ours</p>\n") if options == ("--fragment",) else ("", "")

    def exported() -> bytes:
        made = clip(*data, "export", "--format", "html", *options, "-o", "made.html")
        assert made.code == 0
        text = Path("made.html").read_text(encoding="utf-8").join(around)
        return text.replace("\n", line_end).encode()

    before = exported()
    Path("made.html").write_bytes(before)
    assert clip(*data, "export", "--update", "made.html", "--check") == (0, "", "")
    assert clip(*data, "set", "taz", "title=Neu").code == 0
    assert clip(*data, "export", "--update", "made.html").code == 0
    after = Path("made.html").read_bytes()
    assert before != after == exported()


def test_a_page_that_cannot_be_written_stays(page: Path, clip: Clip) -> None:
    page.chmod(0o444)
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md", "--outlet", "taz")
    assert done.code == 2
    assert done.err == "clip: press.md is read-only; `chmod u+w` makes it writable\n"
    assert page.read_text(encoding="utf-8") == PAGE
    assert sorted(os.listdir()) == ["clippings.yaml", "press.md"]


FRENCH = """\
# Revue de presse

## Le Figaro (Article, français)

- Source : [Le Figaro](https://www.lefigaro.fr/a) – 2 juin 2023

« Le musée du futur est là. »
"""


def test_new_entries_have_the_words_of_the_page(folder: Path, clip: Clip) -> None:
    page = Path("presse.md")
    page.write_text(FRENCH, encoding="utf-8")
    assert clip("init", "--only-data", "--from", "presse.md").code == 0
    assert clip("list", "--kind", "article", "--lang", "fr", "--format", "ids").out
    facts = ["--outlet", "Wired", "--date", "2024-02-20", "--kind", "interview", "--lang", "en"]
    assert clip("add", "--no-fetch", "https://www.wired.com/a", *facts).code == 0
    assert clip("export", "--update", "presse.md") == (0, "", "")
    new = (
        "## Wired (Entretien, Anglais)\n\n"
        "- Source : [Wired](https://www.wired.com/a) – 20 février 2024\n\n"
    )
    title = "# Revue de presse\n\n"
    assert page.read_text(encoding="utf-8") == title + new + FRENCH.removeprefix(title)
    assert clip("export", "--update", "presse.md", "--check").code == 0


def test_a_change_of_kind_is_written_in_the_words_of_the_page(folder: Path, clip: Clip) -> None:
    page = Path("presse.md")
    page.write_text(FRENCH, encoding="utf-8")
    assert clip("init", "--only-data", "--from", "presse.md").code == 0
    assert clip("set", "le-figaro", "kind=interview").code == 0
    assert clip("export", "--update", "presse.md") == (0, "", "")
    expected = FRENCH.replace("(Article, français)", "(Entretien, Français)")
    assert page.read_text(encoding="utf-8") == expected


LATIN = (
    '<html><head><meta charset="{}"></head><body><h1>Presse</h1>\r\n<ul>\r\n'
    '<li><a href="https://www.lemonde.fr/a">Un été là</a>, Le Monde, 4 mai 2021</li>\r\n'
    '<li><a href="https://taz.de/b">Ein Stück</a>, taz, 3 mai 2021</li>\r\n</ul></body></html>'
)


@pytest.mark.parametrize(
    ("named", "encoding"),
    [("iso-8859-1", "cp1252"), ("windows-1252", "cp1252"), ("macintosh", "mac-roman")],
)
def test_a_page_stays_in_its_own_encoding(
    folder: Path, clip: Clip, named: str, encoding: str
) -> None:
    text = LATIN.format(named)
    page = Path("presse.html")
    page.write_bytes(text.encode(encoding))
    Path("clippings.yaml").write_text(DATA.format("Un été là"), encoding="utf-8")
    data = ("-f", "clippings.yaml")
    assert clip(*data, "export", "--update", "presse.html") == (0, "", "")
    assert page.read_bytes() == text.encode(encoding)
    assert clip(*data, "set", "le-monde", "title=Des étés → là").code == 0
    shown = clip(*data, "export", "--update", "presse.html", "-n")
    assert "+<li>" in shown.out
    assert "Des étés → là" in shown.out
    assert clip(*data, "export", "--update", "presse.html") == (0, "", "")
    changed = text.replace("Un été", "Des étés &#8594;").encode(encoding)
    assert page.read_bytes() == changed
    assert clip(*data, "export", "--update", "presse.html", "--check") == (0, "", "")


@pytest.mark.parametrize("mark", ["utf-16", "utf-8-sig"])
def test_a_page_keeps_its_byte_order_mark(folder: Path, clip: Clip, mark: str) -> None:
    text = LATIN.format("utf-8")
    Path("presse.html").write_bytes(text.encode(mark))
    Path("clippings.yaml").write_text(DATA.format("Un bel été"), encoding="utf-8")
    assert clip("-f", "clippings.yaml", "export", "--update", "presse.html") == (0, "", "")
    assert Path("presse.html").read_bytes() == text.replace("Un été là", "Un bel été").encode(mark)


@pytest.mark.parametrize(
    ("name", "named", "said"),
    [
        ("presse.html", "windows-1252", "is not valid cp1252, which it declares"),
        ("presse.html", "utf-8", "is not UTF-8 (byte"),
        ("presse.md", "windows-1252", "is not UTF-8 (byte"),
    ],
)
def test_a_page_in_an_encoding_that_it_does_not_name_stays(
    folder: Path, clip: Clip, name: str, named: str, said: str
) -> None:
    Path("clippings.yaml").write_text(DATA.format("Un bel été"), encoding="utf-8")
    before = LATIN.format(named).encode("cp1252") + b"\x81"
    Path(name).write_bytes(before)
    done = clip("-f", "clippings.yaml", "export", "--update", name)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert Path(name).read_bytes() == before


def test_what_a_filter_leaves_out_is_taken_out_and_told(page: Path, clip: Clip) -> None:
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md", "--outlet", "Le Monde")
    assert done.code == 0
    assert done.err == "clip: press.md:6: taz is not among the chosen clippings; it is removed\n"
    assert "Ein Stück" not in page.read_text(encoding="utf-8")


def test_each_entry_that_is_not_in_the_data_is_taken_out_and_told(page: Path, clip: Clip) -> None:
    ours = "- [Another](https://b.example/1), Wired\n- [A second one](https://b.example/2), Wired\n"
    page.write_text(PAGE + ours, encoding="utf-8")
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md")
    assert (done.code, done.err) == (
        0,
        "clip: press.md:7: 'Another' is not in the data; it is removed\n"
        "clip: press.md:8: 'A second one' is not in the data; it is removed\n",
    )
    assert page.read_text(encoding="utf-8") == PAGE.replace("Un projet", "Un grand projet")


@pytest.mark.parametrize("data", ["", "# Nothing yet\n", "clippings: []\n"])
def test_data_without_clippings_empty_no_page(page: Path, clip: Clip, data: str) -> None:
    Path("clippings.yaml").write_text(data)
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md")
    assert done.code == 2
    assert "nothing on press.md is in the data; import it first: clip import" in done.err
    assert page.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("narrow", [("--tag", "typo"), ("--since", "2024"), ("--status", "draft")])
def test_filters_that_let_nothing_pass_empty_no_page(
    page: Path, clip: Clip, narrow: tuple[str, str]
) -> None:
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md", *narrow)
    assert done.code == 2
    assert "nothing on press.md is among the chosen clippings; " in done.err
    assert page.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize(
    ("narrow", "told"),
    [
        (("--tag", "typo"), "nothing on made.html is among the chosen clippings; "),
        (("-f", "empty.yaml"), "nothing on made.html is published any more; "),
    ],
)
def test_a_page_that_clip_made_is_not_emptied_either(
    page: Path, clip: Clip, narrow: tuple[str, str], told: str
) -> None:
    Path("empty.yaml").write_text("clippings: []\n")
    clip("-f", "clippings.yaml", "export", "--format", "html", "-o", "made.html")
    made = Path("made.html").read_bytes()
    done = clip("-f", "clippings.yaml", "export", "--update", "made.html", *narrow)
    assert done.code == 2
    assert told in done.err
    assert Path("made.html").read_bytes() == made


def test_a_page_of_which_nothing_is_published_any_more_stays_and_the_way_out_is_told(
    page: Path, clip: Clip
) -> None:
    assert clip("-f", "clippings.yaml", "set", "le-monde", "taz", "status=draft").code == 0
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md")
    assert (done.code, done.err) == (
        2,
        "clip: nothing on press.md is published any more; if that is intended, empty it by hand, "
        "else run `clip set ID status=published`\n",
    )
    assert page.read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("name", ["made.md", "made.html"])
def test_a_page_whose_links_lead_to_the_quotes_keeps_that_way(
    page: Path, clip: Clip, name: str
) -> None:
    data = ("-f", "clippings.yaml")
    said = ("quote=Das ist ein ganzer Satz, der hier steht.", "quote=C’est une phrase entière.")
    for id_, quote in zip(("taz", "le-monde"), said, strict=True):
        assert clip(*data, "set", id_, quote).code == 0
    made = Path(name)
    for options in ((), ("--fragments",)):
        assert clip(*data, "export", *options, "-o", name).code == 0
        before = made.read_bytes()
        assert clip(*data, "export", "--update", name, "--check") == (0, "", "")
        new = ("https://a.example/neu", "--title", "Neu", "--outlet", "taz", "--lang=de")
        told = ("--date", "2021-05-05", "--quote", "Noch ein ganzer Satz, der anderswo steht.")
        assert clip(*data, "add", "--no-fetch", *new, *told).code == 0
        assert clip(*data, "export", "--update", name).code == 0
        assert (b"https://a.example/neu#:~:text=" in made.read_bytes()) == bool(options)
        assert clip(*data, "remove", "--yes", "taz-2021-05-05").code == 0
        assert clip(*data, "export", "--update", name).code == 0
        assert made.read_bytes() == before


def test_a_number_of_clippings_does_not_go_with_a_page_that_is_there(
    page: Path, clip: Clip
) -> None:
    done = clip("-f", "clippings.yaml", "export", "--update", "press.md", "--limit", "1")
    assert (done.code, "--update and --limit cannot be combined" in done.err) == (2, True)


def test_drafts_that_are_asked_for_are_put_in(page: Path, clip: Clip) -> None:
    data = Path("clippings.yaml")
    draft = "- id: new\n  url: https://taz.de/c\n  title: Neu\n  status: draft\n"
    data.write_text(draft + data.read_text(encoding="utf-8"), encoding="utf-8")
    wanted = ("--status", "draft", "--status", "published")
    assert clip("-f", "clippings.yaml", "export", "--update", "press.md", *wanted).code == 0
    assert "[Neu](https://taz.de/c)" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("status", ["draft", "hidden", "left-out"])
def test_what_is_hidden_goes(page: Path, clip: Clip, status: str) -> None:
    data = Path("clippings.yaml")
    hidden = data.read_text(encoding="utf-8").replace("- id: taz", f"- id: taz\n  status: {status}")
    data.write_text(hidden, encoding="utf-8")
    assert clip("-f", "clippings.yaml", "export", "--update", "press.md").code == 0
    assert "taz.de" not in page.read_text(encoding="utf-8")


def test_the_link_of_a_recording_begins_at_its_start(folder: Path, clip: Clip) -> None:
    video = "https://www.youtube.com/watch?v=kirkvFf5ytI"
    Path("press.md").write_text(
        f"# Press\n\n- [One talk]({video}), NVIDIA, 15 June 2021\n"
        "- [One piece](https://wired.com/1), Wired, 1 June 2021\n"
    )
    assert clip("init", "--only-data", "--from", "press.md").code == 0
    assert clip("set", "nvidia", "start=10:09").code == 0
    assert clip("export", "--update", "press.md") == (0, "", "")
    assert f"[One talk]({video}&t=609s)" in Path("press.md").read_text()
    assert clip("export", "--update", "press.md", "--check") == (0, "", "")
    assert clip("import", "press.md").out == ""
    assert clip("set", "nvidia", "start=10:10").code == 0
    assert clip("export", "--update", "press.md") == (0, "", "")
    assert f"[One talk]({video}&t=610s)" in Path("press.md").read_text()
    for page in ("new.md", "new.html", "new.atom", "new.feed.json"):
        assert clip("export", "-o", page).code == 0
        assert "t=610s" in Path(page).read_text()
    Path("data/clippings.yaml").unlink()
    assert clip("init", "--only-data", "--from", "new.md").code == 0
    assert "start: 10:10" in Path("data/clippings.yaml").read_text()
