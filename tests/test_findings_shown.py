"""Printing what a check has come to."""

from pathlib import Path

import pytest

from clippings.finding import Finding, Severity
from clippings.findings_shown import exit_code, print_findings, usual_format
from tests.running import Clip


@pytest.fixture(autouse=True)
def no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that says nothing about a runner."""
    for name in ("GITHUB_ACTIONS", "FORCE_COLOR", "NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)


def test_the_format_is_that_of_the_runner(monkeypatch: pytest.MonkeyPatch) -> None:
    assert usual_format() == "text"
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert usual_format() == "github"


def test_prints_a_named_format(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([], {"links": 3}, "markdown")
    assert capsys.readouterr().out == "**3 links: nothing found**\n"


@pytest.mark.parametrize("name", ["github", "sarif", "junit", "markdown"])
def test_a_report_for_github_names_files_from_the_top_of_the_repository(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, clip: Clip
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(folder))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
    below = folder / "site" / "drafts"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    Path("press.yaml").write_text("- id: a\n  title: A\n")
    for named in ("press.yaml", str(below / "press.yaml")):
        done = clip("validate", named, "--format", name)
        assert "site/drafts/press.yaml" in done.out
        assert str(folder) not in done.out
    assert "`site/drafts/press.yaml:1:3`" in (folder / "summary.md").read_text()
    assert str(folder) not in (folder / "summary.md").read_text()


@pytest.mark.parametrize("name", ["text", "json"])
def test_a_report_for_who_runs_it_names_files_from_where_it_runs(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, clip: Clip
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(folder.parent))
    Path("press.yaml").write_text("- id: a\n  title: A\n")
    told = clip("validate", "press.yaml", "--format", name).out
    assert "press.yaml" in told
    assert f"{folder.name}/press.yaml" not in told


def test_a_file_outside_the_repository_keeps_its_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch, clip: Clip
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(folder / "elsewhere"))
    Path("press.yaml").write_text("- id: a\n  title: A\n")
    told = clip("validate", "press.yaml", "--format", "github").out
    assert "file=press.yaml," in told


@pytest.mark.parametrize(
    ("severities", "strict", "code"),
    [
        ([], True, 0),
        (["warning"], False, 0),
        (["warning"], True, 1),
        (["warning", "error"], False, 1),
    ],
)
def test_the_answer_is_no_for_errors(severities: list[Severity], strict: bool, code: int) -> None:
    findings = [Finding(message="m", severity=severity) for severity in severities]
    assert exit_code(findings, strict=strict) == code
