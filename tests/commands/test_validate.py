"""`clip validate`."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from clippings.app import run

GOOD = """\
# our press
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  outlet: Le Monde
  date: 2021-05-04
  lang: fr
"""
WARNED = GOOD.replace("Le Monde", '"Le  Monde"  # of Paris')
BAD = GOOD.replace("2021-05-04\n  lang", "2021-02-30\n  lang")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A good data file in the working folder, on a machine that is no CI runner."""
    for name in ("GITHUB_ACTIONS", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    path = Path("data", "clippings.yaml")
    path.parent.mkdir()
    path.write_text(GOOD)
    return path


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (GOOD, [], 0),
        (GOOD, ["--strict"], 0),
        (WARNED, [], 0),
        (WARNED, ["--strict"], 1),
        (BAD, [], 1),
        ("", [], 0),
        ("- id: [\n", [], 1),
    ],
)
def test_exits_1_where_a_rule_is_broken(
    file: Path, text: str, options: list[str], code: int
) -> None:
    file.write_text(text)
    assert run(["validate", *options]) == code
    assert file.read_text() == text


def test_says_in_one_line_that_all_is_well(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["validate"])
    assert capsys.readouterr() == ("1 clipping: nothing found\n", "")


def test_tells_place_rule_excerpt_and_way_out(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(BAD)
    run(["validate"])
    assert capsys.readouterr().out == (
        "data/clippings.yaml:5:9: error date: 2021-02-30 is not in the calendar "
        "(day is out of range for month)\n"
        "    5 |   date: 2021-02-30\n"
        "      |         ^\n"
        "    help: correct the date\n"
        "\n"
        "1 clipping: 1 error\n"
    )


@pytest.mark.parametrize("arguments", [["other.yaml"], ["--file", "other.yaml"]])
def test_takes_another_file(
    file: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("other.yaml").write_text(BAD)
    assert run(["validate", *arguments]) == 1
    assert capsys.readouterr().out.startswith("other.yaml:5:9: error date: ")


def test_reads_stdin(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    assert run(["validate", "-"]) == 1
    assert capsys.readouterr().out.startswith("stdin:5:9: error date: ")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with a path")
def test_what_stands_in_a_pipe_is_not_put_right(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo("pipe.yaml")
    assert run(["validate", "--fix", "pipe.yaml"]) == 2
    assert capsys.readouterr().err == (
        "clip: --fix needs a file to write; name it instead of pipe.yaml\n"
    )


def test_a_file_that_is_not_there_is_no_finding(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["validate", "gone.yaml"]) == 2
    assert capsys.readouterr() == (
        "",
        "clip: gone.yaml does not exist; name another file\n",
    )


def test_speaks_to_actions_by_itself(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(BAD)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    run(["validate"])
    assert capsys.readouterr().out.startswith("::error file=data/clippings.yaml,line=5,col=9,")


def test_a_named_format_counts_inside_actions_too(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    run(["validate", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["summary"] == {
        "clippings": 1,
        "errors": 0,
        "warnings": 0,
    }


def test_an_unknown_format_is_refused_before_anything_is_done(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(WARNED)
    assert run(["validate", "--fix", "--format", "jsn"]) == 2
    assert capsys.readouterr().err == "clip: 'jsn' is not a report format; did you mean json?\n"
    assert file.read_text() == WARNED


def test_fix_changes_the_value_and_nothing_else(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(WARNED)
    assert run(["validate", "--fix"]) == 0
    assert file.read_text() == GOOD.replace("Le Monde", '"Le Monde"  # of Paris')
    assert capsys.readouterr() == ("1 clipping: nothing found\n", "clip: 1 fixed\n")
    assert run(["validate", "--fix"]) == 0
    assert capsys.readouterr().err == "clip: nothing fixed\n"


def test_a_dry_run_shows_the_difference_and_writes_nothing(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(WARNED)
    assert run(["validate", "--fix", "--dry-run"]) == 0
    out = capsys.readouterr().out
    assert '\n-  outlet: "Le  Monde"  # of Paris\n+  outlet: "Le Monde"  # of Paris\n' in out
    assert file.read_text() == WARNED


@pytest.mark.usefixtures("file")
def test_a_dry_run_is_of_what_fix_would_write(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", "--dry-run"]) == 2
    assert "shows what --fix would write; use both" in capsys.readouterr().err
    assert run(["validate", "--fix", "--dry-run", "--format", "json"]) == 2
    assert "a diff, not json" in capsys.readouterr().err


def test_fix_leaves_a_file_alone_that_cannot_be_read(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("- id: [\n")
    assert run(["validate", "--fix"]) == 1
    assert capsys.readouterr().out.startswith("data/clippings.yaml:2:1: error syntax: ")
    assert file.read_text() == "- id: [\n"


def test_a_file_in_another_encoding_is_told_once_and_nothing_in_it_called_lost(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = GOOD.replace("Le Monde", "Libération") + "# é\n# è\n# ü\n# ñ\n"
    file.write_text(text, encoding="latin-1")
    assert run(["validate"]) == 1
    out = capsys.readouterr().out
    assert out.count(": error syntax: a byte that is not UTF-8\n") == 1
    assert out.endswith("    also: lines 7, 8, 9, 10\n\n1 clipping: 5 errors\n")


def test_fix_tells_what_it_has_left(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    twice = GOOD + "  note: a\n  note: a  b\n"
    file.write_text(twice.replace("Le Monde", "Le  Monde"))
    assert run(["validate", "--fix"]) == 1
    done = capsys.readouterr()
    assert done.err == "clip: nothing fixed; 1 not fixed, because that is not safe there\n"
    assert "1 clipping: 1 error, 1 warning\n" in done.out


def test_fix_moves_what_is_out_of_place(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"- {{id: c{year}, title: T, date: {year}}}\n" for year in (2024, 2023, 2022, 2025)]
    file.write_text("".join(lines))
    run(["validate"])
    assert "fixable with --fix" in capsys.readouterr().out
    run(["validate", "--fix"])
    assert "clip: 1 fixed\n" in capsys.readouterr().err
    assert file.read_text() == "".join(lines[-1:] + lines[:-1])
    file.write_text("".join([*lines[:3], "# whose?\n", *lines[3:]]))
    run(["validate", "--fix"])
    said = "clip: nothing fixed; 1 not fixed, because that is not safe there\n"
    assert said in capsys.readouterr().err


def test_fix_needs_a_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", "-", "--fix"]) == 2
    assert "--fix needs a file" in capsys.readouterr().err


def test_pictures_are_looked_for_beside_the_file(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(GOOD + "  image: {src: a.svg, alt: a chart}\n")
    assert run(["validate"]) == 1
    Path("data/a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'></svg>")
    assert run(["validate"]) == 0


def test_a_dry_run_tells_of_a_file_that_cannot_be_read(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text("- id: [\n")
    assert run(["validate", "--fix", "--dry-run"]) == 1
    assert "error syntax" in capsys.readouterr().out


def test_the_summary_of_a_ci_job_gets_a_table(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    file.write_text(WARNED)
    run(["validate"])
    assert Path("summary.md").read_text().startswith("**1 clipping: 1 warning**\n")
