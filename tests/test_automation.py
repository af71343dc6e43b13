"""The action, the hook and the workflows that we hand out, judged by checkers that are not ours."""

import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from clippings.init_files import PRE_COMMIT, WORKFLOW, new_files
from clippings.version import VERSION
from tests.documents import DOCS, ROOT, blocks
from tests.running import Done

NO_DATE = "- id: a\n  title: A\n  outlet: The Example\n  lang: en\n"
SOME_HASH = "0" * 40
BESIDE = Path(sys.executable).parent


def checked_by(tool: str, *arguments: str) -> None:
    """Run a checker that is installed beside this Python; it must find nothing."""
    program = Path(sys.executable).with_name(tool)
    if not program.exists():
        pytest.skip(f"{tool} is not installed: pip install {tool}")
    done = subprocess.run(
        [str(program), *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr


def handed_out(name: Path) -> str:
    """The text of a file that `clip init` makes."""
    (text,) = (
        new.text for new in new_files(Path("data", "clippings.yaml"), "") if new.path == name
    )
    return text


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with all that we hand out."""
    workflows = tmp_path / WORKFLOW.parent
    workflows.mkdir(parents=True)
    (workflows / "clippings.yml").write_text(handed_out(WORKFLOW))
    for number, block in enumerate(blocks(DOCS / "ci.md", "yaml")):
        text = block.replace("HASH", SOME_HASH)
        (workflows / f"documented-{number}.yml").write_text(text)
    (tmp_path / "action.yml").write_text((ROOT / "action.yml").read_text())
    return tmp_path


def test_the_workflows_are_valid(repository: Path) -> None:
    files = [str(file) for file in (repository / WORKFLOW.parent).iterdir()]
    assert len(files) == 4
    checked_by("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *files)


def test_the_action_is_valid(repository: Path) -> None:
    file = str(repository / "action.yml")
    checked_by("check-jsonschema", "--builtin-schema", "vendor.github-actions", file)


def test_the_workflows_and_the_action_are_safe(repository: Path) -> None:
    checked_by("zizmor", "--offline", "--no-progress", str(repository))


def test_the_hook_is_valid() -> None:
    checked_by("pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))


def test_the_hook_runs_whatever_a_commit_changes() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert hook["always_run"] is True
    assert hook["pass_filenames"] is False


def test_the_entry_that_init_writes_is_valid(tmp_path: Path) -> None:
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text(handed_out(PRE_COMMIT))
    checked_by("pre-commit", "validate-config", str(config))


def test_what_is_installed_is_this_version() -> None:
    texts = [handed_out(WORKFLOW), handed_out(PRE_COMMIT), *blocks(DOCS / "ci.md", "yaml")]
    installed = re.findall(r"press-clippings(?!/).*?(?=[\]\n])", "\n".join(texts))
    assert installed == [f"press-clippings=={VERSION}"] * 6


def acted(project: Path, first_on_path: Path = BESIDE, **inputs: str) -> Done:
    """What the action says in a project, with `clip` as it is installed beside this Python."""
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    given = {name: about["default"] for name, about in action["inputs"].items()} | inputs
    step = action["runs"]["steps"][-1]
    assert step["shell"] == "python"
    told = {
        name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda found: given[found[1]], text)
        for name, text in step["env"].items()
    }
    path = os.pathsep.join([str(first_on_path), str(BESIDE), os.environ["PATH"]])
    done = subprocess.run(
        [sys.executable, "-c", step["run"]],
        cwd=project,
        env={**os.environ, **told, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that names its data file, in which a date is missing."""
    (tmp_path / "pyproject.toml").write_text('[tool.clip]\nfile = "docs/press.yaml"\n')
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "press.yaml").write_text(NO_DATE)
    return tmp_path


def test_the_action_checks_the_file_that_the_project_names(project: Path) -> None:
    done = acted(project)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("docs/press.yaml:1:3: warning wanted: the clipping has no date")


def test_the_action_hands_its_exit_code_on(project: Path) -> None:
    assert acted(project, arguments="--strict").code == 1


def test_arguments_of_the_action_are_quoted_as_in_a_shell(project: Path) -> None:
    named = project / "our press.yaml"
    (project / "docs" / "press.yaml").rename(named)
    done = acted(project, file=named.name, arguments="--strict\n--format 'json'\n")
    assert (done.code, done.err) == (1, "")
    assert '"file": "our press.yaml"' in done.out
    done = acted(project, arguments="'two words.yaml'")
    assert (done.code, done.out) == (2, "")
    assert "two words.yaml" in done.err


def test_arguments_that_cannot_be_parted_are_named_on_the_runner(project: Path) -> None:
    done = acted(project, arguments="--outlet O'Reilly")
    assert (done.code, done.err) == (2, "")
    assert done.out == (
        "::error::the input `arguments` cannot be read: No closing quotation; quote as in a shell\n"
    )


def test_the_action_runs_ours_where_another_program_is_called_clip(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = project / "bin" / "clip"
    other.parent.mkdir()
    other.write_text("#!/bin/sh\nexit 9\n")
    other.chmod(0o755)
    assert acted(project, first_on_path=other.parent).code == 0


def test_the_cached_state_is_read_again_before_github_forgets_it() -> None:
    (workflow, *_) = (yaml.safe_load(block) for block in blocks(DOCS / "ci.md", "yaml"))
    (when,) = workflow[True]["schedule"]  # YAML 1.1 takes `on` for true
    days = [int(day) for day in when["cron"].split()[4].split(",")]
    assert max(later - day for day, later in pairwise([*days, days[0] + 7])) < 7


def test_an_issue_that_somebody_else_opened_with_the_same_title_is_not_taken_for_ours() -> None:
    (workflow, *_) = (yaml.safe_load(block) for block in blocks(DOCS / "ci.md", "yaml"))
    (chosen,) = re.findall(r"select\(.*?\)", workflow["jobs"]["check"]["steps"][-1]["run"])
    assert chosen == "select(.title == env.TITLE and .author.is_bot)"


def test_the_tests_of_the_lowest_versions_are_there() -> None:
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8").split("== the lowest", 1)[1]
    listed = re.findall(r"(tests/\w[\w/]*)(?:\{([\w,]+)\})?(\.py)?", run)
    names = [start + one + end for start, several, end in listed for one in several.split(",")]
    assert len(names) > len(listed) > 0
    assert [name for name in names if not (ROOT / name).exists()] == []
