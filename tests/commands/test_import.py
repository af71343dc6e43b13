"""`clip import`."""

import io
import json
import re
from pathlib import Path

import pytest

from clippings.app import run
from clippings.files import reading
from tests.running import Clip

DATA = Path("data", "clippings.yaml")
LIST = """\
- title: Un projet
  link: https://www.lemonde.fr/a
  source: Le Monde
  date: May 4, 2021
- title: Zwei
  link: https://taz.de/2
  source: taz
  date: 2021-05
"""
WRITTEN = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  title: Un projet
  outlet: Le Monde
  date: 2021-05-04

- id: taz-2021-05
  url: https://taz.de/2
  title: Zwei
  outlet: taz
  date: 2021-05
"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list in an empty working folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    path = Path("press.yml")
    path.write_text(LIST)
    return path


def test_the_hint_names_a_file_that_is_not_found_by_itself(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", "press.yml", "--file", "our.yaml"]) == 0
    assert "`clip validate our.yaml` shows what they lack\n" in capsys.readouterr().err


def test_makes_the_data_file_and_prints_the_ids(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(page)]) == 0
    assert DATA.read_text() == WRITTEN
    assert capsys.readouterr() == (
        "le-monde-2021-05-04\ntaz-2021-05\n",
        "2 clippings imported; `clip validate` shows what they lack\n",
    )


def test_a_second_import_adds_nothing(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["import", str(page)])
    capsys.readouterr()
    assert run(["import", str(page)]) == 0
    assert DATA.read_text() == WRITTEN
    assert capsys.readouterr() == ("", "nothing new: 2 clippings already there\n")


def test_a_dry_run_tells_how_many_would_be_brought_in(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(page), "--dry-run"]) == 0
    assert capsys.readouterr().err == "2 clippings would be imported\n"


def test_a_later_version_adds_only_what_is_new_and_tells_what_changed(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["import", str(page)])
    new = "- {title: Three, link: 'https://mail.com/3', source: Mail, date: 2021-05-03}\n"
    page.write_text(LIST.replace("Un projet", "Le projet") + new)
    capsys.readouterr()
    assert run(["import", str(page)]) == 0
    added = "\n- id: mail-2021-05-03\n  url: https://mail.com/3\n  title: Three\n"
    assert DATA.read_text() == WRITTEN.replace(
        "\n- id: taz", f"{added}  outlet: Mail\n  date: 2021-05-03\n\n- id: taz"
    )
    assert capsys.readouterr() == (
        "mail-2021-05-03\n",
        'le-monde-2021-05-04: title is "Un projet", the list says "Le projet"\n'
        "clip: `--on-duplicate update` takes the values of the list\n"
        "1 clipping imported, 2 clippings already there; `clip validate` shows what they lack\n",
    )


def test_a_page_that_was_exported_names_the_same_pictures(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["import", str(page)])
    Path("data", "a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'></svg>")
    run(["set", "le-monde", "taz", "image=a.svg"])
    run(["export", "--format", "markdown", "-o", "media.md"])
    assert "(data/a.svg)" in Path("media.md").read_text()
    before = DATA.read_text()
    capsys.readouterr()
    assert run(["import", "media.md", "--on-duplicate", "update"]) == 0
    assert capsys.readouterr() == ("", "nothing new: 2 clippings already there\n")
    assert DATA.read_text() == before


def test_takes_what_changed_when_told_to(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["import", str(page)])
    page.write_text(LIST.replace("Un projet", "Le projet"))
    capsys.readouterr()
    assert run(["import", str(page), "--on-duplicate", "update"]) == 0
    assert DATA.read_text() == WRITTEN.replace("Un projet", "Le projet")
    assert capsys.readouterr() == (
        "le-monde-2021-05-04\n",
        'le-monde-2021-05-04: title is "Un projet", the list says "Le projet"\n'
        "1 clipping updated, 1 clipping already there; `clip validate` shows what they lack\n",
    )


def test_what_cannot_be_updated_safely_is_named_and_loses_nothing_else(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["import", str(page)])
    remarked = WRITTEN.replace("outlet: taz", "outlet: taz\n  tags: [a,  # why?\n    b]")
    DATA.write_text(remarked)
    news = LIST.replace("Un projet", "Le projet") + "  tags: [c]\n- {title: Drei, source: taz}\n"
    page.write_text(news)
    capsys.readouterr()
    assert run(["import", str(page), "--on-duplicate", "update"]) == 1
    out, err = capsys.readouterr()
    assert out == "taz\nle-monde-2021-05-04\n"
    assert (
        "clip: taz-2021-05 is not updated: data/clippings.yaml:11:11: there is a "
        "comment inside the brackets; edit it by hand\n"
        "1 clipping imported, 1 clipping updated, 1 clipping already there; "
    ) in err
    added = "- id: taz\n  title: Drei\n  outlet: taz\n\n"
    assert DATA.read_text() == added + remarked.replace("Un projet", "Le projet")


def test_of_two_clippings_with_one_id_none_is_updated_and_nothing_else_lost(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["import", str(page)])
    other = "\n- id: le-monde-2021-05-04\n  title: Another\n"
    DATA.write_text(WRITTEN + other)
    page.write_text(LIST.replace("Un projet", "Le projet").replace("taz", "TAZ"))
    capsys.readouterr()
    assert run(["import", str(page), "--on-duplicate", "update"]) == 1
    assert (
        "clip: le-monde-2021-05-04 is not updated: the id 'le-monde-2021-05-04' is used on lines "
    ) in capsys.readouterr().err
    assert DATA.read_text() == WRITTEN.replace("outlet: taz", "outlet: TAZ") + other


def test_counts_what_is_new_apart_from_what_is_updated(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["import", str(page)])
    page.write_text(LIST.replace("Un projet", "Le projet") + "- {title: Drei, source: taz}\n")
    capsys.readouterr()
    assert run(["import", str(page), "--on-duplicate", "update"]) == 0
    said = "1 clipping imported, 1 clipping updated, 1 clipping already there; "
    assert said in capsys.readouterr().err


def test_asks_nobody_without_a_terminal(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["import", str(page)])
    page.write_text(LIST.replace("Un projet", "Le projet"))
    assert run(["import", str(page), "--on-duplicate", "ask"]) == 0
    assert DATA.read_text() == WRITTEN
    assert (
        "clip: there is no terminal to ask on; `--on-duplicate update`" in capsys.readouterr().err
    )


def test_a_dry_run_shows_the_diff_and_writes_nothing(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(page), "--dry-run"]) == 0
    diff = capsys.readouterr().out
    assert diff.startswith(
        "--- a/data/clippings.yaml\n+++ b/data/clippings.yaml\n@@ -0,0 +1,11 @@\n"
    )
    assert not DATA.exists()


def test_a_dry_run_gives_the_records_as_json(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(page), "--dry-run", "--format", "json"]) == 0
    first, _second = json.loads(capsys.readouterr().out)
    assert first == {
        "id": "le-monde-2021-05-04",
        "url": "https://www.lemonde.fr/a",
        "title": "Un projet",
        "outlet": "Le Monde",
        "date": "2021-05-04",
    }


def test_a_broken_row_is_told_with_its_line_and_does_not_lose_the_rest(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page.write_text(LIST + '- title: "open\n')
    assert run(["import", str(page)]) == 1
    assert DATA.read_text() == WRITTEN
    assert capsys.readouterr().err.startswith("press.yml:9: error syntax: ")


def test_reads_from_stdin(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Stdin:
        buffer = io.BytesIO(page.read_bytes())

        def isatty(self) -> bool:
            return False

    monkeypatch.setattr("sys.stdin", Stdin())
    assert run(["import", "-"]) == 0
    assert DATA.read_text() == WRITTEN


def test_reads_a_folder_of_files_with_front_matter(page: Path) -> None:
    Path("posts").mkdir()
    Path("posts", "_index.md").write_text("---\ntitle: Press\n---\n")
    Path("posts", "a.md").write_text(
        "---\ntitle: Un projet\npublication: Le Monde\ndate: 2021-05-04\n"
        "link: https://www.lemonde.fr/a\n---\n"
    )
    Path("posts", "b.md").write_text(
        '+++\ntitle = "Zwei"\npublication = "taz"\ndate = "2021-05"\nlink = "https://taz.de/2"\n+++\n'
    )
    assert run(["import", "posts"]) == 0
    assert DATA.read_text() == WRITTEN


def test_a_folder_of_a_piece_has_it_in_its_index(page: Path) -> None:
    Path("posts", "b").mkdir(parents=True)
    Path("posts", "b", "index.md").write_text(
        "---\ntitle: Zwei\npublication: taz\ndate: 2021-05\nlink: https://taz.de/2\n---\n"
    )
    Path("posts", "b", "index.fr.md").write_text("---\ntitle: Deux\n---\n")
    Path("posts", "c").mkdir()
    Path("posts", "c", "index.es.md").write_text("---\ntitle: Tres\n---\n")
    assert run(["import", "posts"]) == 0
    assert re.findall("title: (.*)", DATA.read_text()) == ["Zwei", "Tres"]


def test_one_odd_name_in_a_folder_does_not_lose_the_rest(
    page: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("posts", "sub.md").mkdir(parents=True)
    Path("posts", ".#a.md").symlink_to("user@host.123")  # an open file of Emacs
    Path("posts", "gone.md").symlink_to("nowhere.md")
    Path("posts", "large.md").write_text("-" * 200)
    Path("posts", "two.md").write_text(
        "---\ntitle: Zwei\npublication: taz\ndate: 2021-05\nlink: https://taz.de/2\n---\n"
    )
    monkeypatch.setattr(reading, "LARGEST_FILE", 100)
    assert run(["import", "posts"]) == 1
    assert DATA.read_text().count("- id:") == 1
    told = capsys.readouterr().err
    assert "posts/large.md:1" in told
    assert not any(name in told for name in ("sub.md", "#a.md", "gone.md"))


def test_settings_and_lists_in_a_folder_are_no_clippings(page: Path) -> None:
    Path("posts").mkdir()
    Path("posts", "a.yml").write_text(
        "title: Zwei\npublication: taz\ndate: 2021-05\nlink: https://taz.de/2\n"
    )
    Path("posts", "package.json").write_text('{"name": "x", "homepage": "https://x.example"}')
    Path("posts", "_config.yml").write_text("title: Our site\nurl: https://x.example\n")
    assert run(["import", "posts"]) == 0
    assert DATA.read_text().count("- id:") == 1


def test_maps_names(page: Path) -> None:
    page.write_text("- {a: Zwei, b: 'https://taz.de/2', c: taz}\n")
    assert run(["import", str(page), "--map", "title=a,outlet=c"]) == 0
    assert "  title: Zwei\n  outlet: taz\n" in DATA.read_text()


def test_maps_names_of_parts(page: Path) -> None:
    page.write_text("- {title: Zwei, link: 'https://taz.de/2', quote: Ja, voice: Eva, p: a.png}\n")
    assert run(["import", str(page), "--map", "quote.speaker=voice,image=p"]) == 0
    assert "  quote:\n    text: Ja\n    speaker: Eva\n" in DATA.read_text()


TABLE = """\
<table><tr><th>Organ</th><th>Title</th><th>Date</th></tr>
<tr><td>taz</td><td><a href="https://taz.de/2">Zwei Wörter</a></td><td>2021-05-04</td></tr></table>
<h2>Radio</h2><ul><li><a href="https://radio.example/3">Drei Wörter</a>, 2021-05-05</li></ul>
"""
CALLS = """\
{{< press title="Zwei" organ="taz" url="https://taz.de/2" >}}
"""
STANZAS = """\
title: Zwei
organ: taz
href: https://taz.de/2

title: Drei
organ: Funk
href: https://radio.example/3
"""


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        ("press.html", TABLE, "Organ"),
        ("press.md", CALLS, "organ"),
        ("press.md", STANZAS, "organ"),
        ("press.md", f"- [Eins](https://mail.example/1), 2020\n\n{CALLS}", "organ"),
    ],
)
def test_maps_names_of_lists_on_pages(page: Path, name: str, text: str, key: str) -> None:
    Path(name).write_text(text)
    assert run(["import", name, "--map", f"outlet={key}"]) == 0
    assert "  outlet: taz\n" in DATA.read_text()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("press.bib", "@article{a, title={T}, journal={J}, year={2021}, foo={bar}}"),
        ("press.ris", "TY  - NEWS\nTI  - T\nER  - \n"),
        ("press.json", '[{"type": "article", "title": "T", "container-title": "J"}]'),
        ("feed.xml", "<rss version='2.0'><channel><item><title>T</title></item></channel></rss>"),
        ("feed.json", '{"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "T"}]}'),
        (
            "marks.html",
            '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DT><A HREF="https://a.example">T</A>',
        ),
        ("page.md", "- [Zwei](https://taz.de/2), 2021\n"),
        ("page.html", '<ul><li><a href="https://taz.de/2">Zwei</a>, 2021</li></ul>'),
        ("empty.json", "[]"),
        ("empty.csv", "title,url\n"),
    ],
)
def test_a_list_without_keys_of_its_own_takes_no_map(
    page: Path, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> None:
    Path(name).write_text(text)
    assert run(["import", name, "--map", "outlet=foo"]) == 2
    said = f"clip: {name} has no keys to map; leave --map out\n"
    assert capsys.readouterr() == ("", said)
    assert not DATA.exists()


def test_links_that_are_no_press_are_named(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = "- [A lamp](https://wired.com/1), Wired, 4 May 2021\n\n## Contact\n\n"
    links = "\n".join(f"Ask [us](https://lab.example/{n})." for n in range(5))
    Path("press.md").write_text(f"# Press\n\n{listed}{links}\n")
    assert run(["import", "press.md"]) == 0
    assert capsys.readouterr().err.splitlines()[0] == (
        "not imported: https://lab.example/0 (line 7), https://lab.example/1 (line 8),"
        " https://lab.example/2 (line 9) and 2 more links"
    )


def test_what_cannot_be_mapped_is_kept_without_the_advice_to_map_it(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("press.bib").write_text("@article{a, title={T}, journal={J}, year={2021}, foo={bar}}")
    assert run(["import", "press.bib"]) == 0
    assert capsys.readouterr().err.startswith("unknown keys kept: foo\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.yml"], "nowhere.yml does not exist; name another file"),
        (
            ["https://a.example/press"],
            "https://a.example/press is a web address; save the page and name the file",
        ),
        (["press.yml", "--from", "ymal"], "clip: 'ymal' is not a format to import; did you mean"),
        (
            ["press.yml", "--from", "md"],
            "clip: 'md' is not a format to import; did you mean markdown?",
        ),
        (["notes"], "clip: the format of notes was not recognised; name it with --from"),
        (["press.yml", "--from", "json"], "press.yml: line 1 is not JSON"),
        (["press.yml", "--format", "yaml"], "use one of text, json"),
        (["press.yml", "--map", "title"], "--map 'title' is not a pair"),
        (["press.yml", "--map", "image.colour=a"], "'image.colour' is not a field"),
        (["press.yml", "--map", "titel=a"], "'titel' is not a field; did you mean title?"),
        (
            ["press.yml", "--map", "title=x"],
            "press.yml: no entry has a key 'x'; its keys are title, link, source, date",
        ),
        (["press.yml", "--on-duplicate", "merge"], "'merge' is not a way to treat a duplicate"),
    ],
)
def test_says_in_one_sentence_what_is_wrong(
    page: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    Path("notes").write_text("Nothing.\n")
    assert run(["import", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert not DATA.exists()


@pytest.mark.parametrize("format_name", ["csv", "json", "ris", "rss", "markdown", "yaml"])
def test_an_empty_file_is_told(page: Path, clip: Clip, format_name: str) -> None:
    page.write_text("\ufeff \n")
    told = (2, "", f"clip: {page} is empty; name another file\n")
    assert clip("import", str(page), "--from", format_name) == told


def test_a_key_with_a_blank_is_told_as_a_shell_takes_it(page: Path, clip: Clip) -> None:
    Path("press.csv").write_text("title,url,how far\nT,https://a.example/1,ten\n")
    assert "`clip import --map 'FIELD=how far'` maps" in clip("import", "press.csv").err


def test_nothing_is_written_and_exit_1_where_there_is_nothing(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page.write_text("title: Press\n")
    assert run(["import", str(page)]) == 1
    assert capsys.readouterr().err == (
        f"clip: no clippings found in {page}; name another format with `--from`, "
        "or the key of the addresses in a list with `--map url=KEY`\n"
    )
    assert not DATA.exists()


def test_a_folder_that_cannot_be_made_is_told(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(page), "--file", f"{page}/sub/clippings.yaml"]) == 2
    assert "clip: the folder press.yml/sub cannot be made: " in capsys.readouterr().err


def test_keys_that_are_kept_are_named_once(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "list.csv"
    table.write_text(
        "title,link,published,reach\n"
        "First,not a link,2021-01-01,100\n"
        "Second,https://a.example/2,yesterday,200\n"
    )
    assert run(["import", str(table)]) == 1
    err = capsys.readouterr().err
    assert "error date: 'yesterday' has no year" in err
    assert (
        "unknown keys kept: link, reach; `clip import --map FIELD=link` maps one to a field\n"
        in err
    )
    text = DATA.read_text()
    assert "  date: 2021-01-01\n  link: not a link\n" in text
    assert "  url: https://a.example/2\n" in text


def test_what_is_wrong_with_a_row_is_told_without_signs_of_colours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    table = tmp_path / "list.csv"
    table.write_text("url,title,date\nhttps://a.example/1,One,2021-13-44\n")
    run(["import", str(table), "--dry-run"])
    assert "list.csv:2: error date: 2021-13-44 is not in the calendar" in capsys.readouterr().err


def test_says_where_the_pictures_of_the_list_begin(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pictured = page.parent / "site" / "press.md"
    (pictured.parent / "img").mkdir(parents=True)
    (pictured.parent / "img" / "a.png").write_bytes(b"")
    pictured.write_text("- [A worm is found](https://a.example/worm) ![](img/a.png)\n")
    run(["import", str(pictured)])
    told = capsys.readouterr().err
    assert "pictures of site/press.md, add this to pyproject.toml (create it if needed)" in told
    assert '\n  [tool.clip]\n  images = "site"\n' in told


def test_what_has_neither_title_nor_address_is_known_again(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page.write_text(
        "- {outlet: Estilo, date: 1996-05, place: Caracas, note: drawings}\n" * 2
        + "- {outlet: Estilo, date: 1998-05, place: Lima, note: drawings}\n"
    )
    assert run(["import", str(page)]) == 0
    assert run(["import", str(page)]) == 0
    assert capsys.readouterr().err.endswith("nothing new: 3 clippings already there\n")
