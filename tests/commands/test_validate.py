"""`clip validate`."""

import io
import json
from pathlib import Path

import pytest

from tests.running import Clip

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


@pytest.fixture(autouse=True)
def good_file(file: Path) -> None:
    """There is nothing to find in the data file."""
    file.write_text(GOOD)


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
    file: Path, text: str, options: list[str], code: int, clip: Clip
) -> None:
    file.write_text(text)
    assert clip("validate", *options).code == code
    assert file.read_text() == text


def test_says_in_one_line_that_all_is_well(file: Path, clip: Clip) -> None:
    assert clip("validate") == (0, "1 clipping: nothing found\n", "")


def test_tells_place_rule_excerpt_and_way_out(file: Path, clip: Clip) -> None:
    file.write_text(BAD)
    assert clip("validate").out == (
        "data/clippings.yaml:5:9: error date: 2021-02-30 is not in the calendar "
        "(day is out of range for month)\n"
        "    5 |   date: 2021-02-30\n"
        "      |         ^\n"
        "    help: correct the date\n"
        "\n"
        "1 clipping: 1 error\n"
    )


@pytest.mark.parametrize("arguments", [["other.yaml"], ["--file", "other.yaml"]])
def test_takes_another_file(file: Path, arguments: list[str], clip: Clip) -> None:
    Path("other.yaml").write_text(BAD)
    done = clip("validate", *arguments)
    assert done.code == 1
    assert done.out.startswith("other.yaml:5:9: error date: ")


def test_reads_stdin(file: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BAD.encode())))
    done = clip("validate", "-")
    assert done.code == 1
    assert done.out.startswith("stdin:5:9: error date: ")


def test_a_file_that_is_not_there_is_no_finding(file: Path, clip: Clip) -> None:
    assert clip("validate", "gone.yaml") == (
        2,
        "",
        "clip: gone.yaml is not there; name a file that is\n",
    )


def test_speaks_to_actions_by_itself(
    file: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(BAD)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert clip("validate").out.startswith("::error file=data/clippings.yaml,line=5,col=9,")


def test_a_named_format_counts_inside_actions_too(
    file: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert json.loads(clip("validate", "--format", "json").out)["summary"] == {
        "clippings": 1,
        "errors": 0,
        "warnings": 0,
    }


def test_an_unknown_format_is_refused_before_anything_is_done(file: Path, clip: Clip) -> None:
    file.write_text(WARNED)
    assert clip("validate", "--fix", "--format", "jsn") == (
        2,
        "",
        "clip: 'jsn' is not a format of a report; did you mean json?\n",
    )
    assert file.read_text() == WARNED


def test_fix_changes_the_value_and_nothing_else(file: Path, clip: Clip) -> None:
    file.write_text(WARNED)
    assert clip("validate", "--fix") == (0, "1 clipping: nothing found\n", "clip: 1 put right\n")
    assert file.read_text() == GOOD.replace("Le Monde", '"Le Monde"  # of Paris')
    assert clip("validate", "--fix").err == "clip: nothing put right\n"


def test_a_dry_run_shows_the_difference_and_writes_nothing(file: Path, clip: Clip) -> None:
    file.write_text(WARNED)
    done = clip("validate", "--fix", "--dry-run")
    assert done.code == 0
    out = done.out
    assert '\n-  outlet: "Le  Monde"  # of Paris\n+  outlet: "Le Monde"  # of Paris\n' in out
    assert file.read_text() == WARNED


@pytest.mark.usefixtures("file")
def test_a_dry_run_is_of_what_fix_would_write(clip: Clip) -> None:
    done = clip("validate", "--dry-run")
    assert done.code == 2
    assert "shows what --fix would write; give both" in done.err
    done = clip("validate", "--fix", "--dry-run", "--format", "json")
    assert done.code == 2
    assert "a diff, which is not json" in done.err


def test_fix_leaves_a_file_alone_that_cannot_be_read(file: Path, clip: Clip) -> None:
    file.write_text("- id: [\n")
    done = clip("validate", "--fix")
    assert done.code == 1
    assert done.out.startswith("data/clippings.yaml:2:1: error syntax: ")
    assert file.read_text() == "- id: [\n"


def test_a_file_in_another_encoding_is_told_once_and_nothing_in_it_called_lost(
    file: Path, clip: Clip
) -> None:
    text = GOOD.replace("Le Monde", "Libération") + "# é\n# è\n# ü\n# ñ\n"
    file.write_text(text, encoding="latin-1")
    done = clip("validate")
    assert done.code == 1
    out = done.out
    assert out.count(": error syntax: a byte that is not UTF-8\n") == 1
    assert out.endswith("    also: lines 7, 8, 9, 10\n\n1 clipping: 5 errors\n")


def test_fix_tells_what_it_has_left(file: Path, clip: Clip) -> None:
    twice = GOOD + "  note: a\n  note: a  b\n"
    file.write_text(twice.replace("Le Monde", "Le  Monde"))
    done = clip("validate", "--fix")
    assert done.code == 1
    assert done.err == "clip: nothing put right; 1 left, for it cannot be done safely there\n"
    assert "1 clipping: 1 error, 1 warning\n" in done.out


def test_fix_moves_what_is_out_of_place(file: Path, clip: Clip) -> None:
    lines = [f"- {{id: c{year}, title: T, date: {year}}}\n" for year in (2024, 2023, 2022, 2025)]
    file.write_text("".join(lines))
    assert "can be put right with --fix" in clip("validate").out
    assert "clip: 1 put right\n" in clip("validate", "--fix").err
    assert file.read_text() == "".join(lines[-1:] + lines[:-1])
    file.write_text("".join([*lines[:3], "# whose?\n", *lines[3:]]))
    said = "clip: nothing put right; 1 left, for it cannot be done safely there\n"
    assert said in clip("validate", "--fix").err


def test_fix_needs_a_file(file: Path, clip: Clip) -> None:
    done = clip("validate", "-", "--fix")
    assert done.code == 2
    assert "--fix needs a file" in done.err


def test_pictures_are_looked_for_beside_the_file(file: Path, clip: Clip) -> None:
    file.write_text(GOOD + "  image: {src: a.svg, alt: a chart}\n")
    assert clip("validate").code == 1
    Path("data/a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'></svg>")
    assert clip("validate").code == 0


def test_a_dry_run_tells_of_a_file_that_cannot_be_read(file: Path, clip: Clip) -> None:
    file.write_text("- id: [\n")
    done = clip("validate", "--fix", "--dry-run")
    assert done.code == 1
    assert "error syntax" in done.out


def test_the_summary_of_a_ci_job_gets_a_table(
    file: Path, monkeypatch: pytest.MonkeyPatch, clip: Clip
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    file.write_text(WARNED)
    clip("validate")
    assert Path("summary.md").read_text().startswith("**1 clipping: 1 warning**\n")
