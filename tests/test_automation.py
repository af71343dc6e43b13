"""The action, the hook and the workflows that we hand out, judged by checkers that are not ours."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from clippings.starting import WORKFLOW, new_files

ROOT = Path(__file__).resolve().parent.parent


def checked_by(tool: str, *arguments: str) -> None:
    """Run a checker that is installed beside this Python; it must find nothing."""
    program = Path(sys.executable).with_name(tool)
    if not program.exists():
        pytest.skip(f"{tool} is not installed: pip install {tool}")
    done = subprocess.run(
        [str(program), *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with all that we hand out."""
    workflows = tmp_path / WORKFLOW.parent
    workflows.mkdir(parents=True)
    for new in new_files(Path("data", "clippings.yaml"), ""):
        if new.path == WORKFLOW:
            (workflows / "clippings.yml").write_text(new.text)
    text = (ROOT / "docs" / "ci.md").read_text()
    for number, block in enumerate(re.findall(r"^```yaml\n(.*?)^```", text, re.M | re.S)):
        (workflows / f"documented-{number}.yml").write_text(block)
    (tmp_path / "action.yml").write_text((ROOT / "action.yml").read_text())
    return tmp_path


def test_the_workflows_are_valid(repository: Path) -> None:
    files = [str(file) for file in (repository / WORKFLOW.parent).iterdir()]
    assert len(files) == 2
    checked_by("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *files)


def test_the_action_is_valid(repository: Path) -> None:
    file = str(repository / "action.yml")
    checked_by("check-jsonschema", "--builtin-schema", "vendor.github-actions", file)


def test_the_workflows_and_the_action_are_safe(repository: Path) -> None:
    checked_by("zizmor", "--offline", "--no-progress", str(repository))


def test_the_hook_is_valid() -> None:
    checked_by("pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))


def test_the_entry_that_init_writes_is_valid(tmp_path: Path) -> None:
    (text,) = (n.text for n in new_files(Path("press.yaml"), "") if "pre-commit" in n.path.name)
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text(text)
    checked_by("pre-commit", "validate-config", str(config))
