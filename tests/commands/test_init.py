"""`clip init`."""

import json
import shlex
from pathlib import Path

import pytest
import yaml

from tests.running import Clip
from tests.samples import PRESS

MADE = """\
  data/clippings.yaml: the clippings
  data/clippings.schema.json: completion and checks in editors
  .github/workflows/clippings.yml: checks on GitHub
  .pre-commit-config.yaml: a check at each commit
"""
PAGE = """\
# Media

### Le Monde (French)

<p align="center">
  <a href="https://www.lemonde.fr/a">link</a>
</p>
"""


def files(folder: Path) -> list[str]:
    """The files in a folder and below."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_makes_what_a_press_page_needs(folder: Path, clip: Clip) -> None:
    assert clip("init") == (0, "", MADE)
    assert clip("validate").code == 0
    assert clip("add", "--no-fetch", "--title", "T", "--outlet", "O", "--date", "2021").code == 0
    schema = json.loads(Path("data/clippings.schema.json").read_text())
    assert schema == json.loads(clip("schema").out)
    first = Path("data/clippings.yaml").read_text().splitlines()[0]
    assert first == "# yaml-language-server: $schema=clippings.schema.json"


def test_the_workflow_and_the_hook_check_that_file(folder: Path, clip: Clip) -> None:
    assert clip("init", "--file", "docs/press.yaml").code == 0
    workflow = yaml.safe_load(Path(".github/workflows/clippings.yml").read_text())
    runs = [step.get("run", "") for job in workflow["jobs"].values() for step in job["steps"]]
    assert "clip validate docs/press.yaml" in runs
    hook = yaml.safe_load(Path(".pre-commit-config.yaml").read_text())["repos"][0]["hooks"][0]
    assert hook["entry"] == "clip validate docs/press.yaml"


def test_in_a_folder_of_a_repository_the_checks_stand_at_its_top(
    folder: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(".git").mkdir()
    Path("site").mkdir()
    monkeypatch.chdir("site")
    done = clip("init")
    assert f"\n  {folder}/.github/workflows/clippings.yml: checks on GitHub\n" in done.err
    for made in ("../.pre-commit-config.yaml", "../.github/workflows/clippings.yml"):
        assert ": clip validate site/data/clippings.yaml\n" in Path(made).read_text()
    assert files(Path()) == ["data/clippings.schema.json", "data/clippings.yaml"]


def test_what_a_list_names_is_checked_too(folder: Path, clip: Clip) -> None:
    """Who deletes a picture, or changes pyproject.toml, does not touch the data file."""
    assert clip("init").code == 0
    workflow = yaml.safe_load(Path(".github/workflows/clippings.yml").read_text())
    assert workflow[True]["pull_request"] is None  # YAML 1.1 takes `on` for true
    hook = yaml.safe_load(Path(".pre-commit-config.yaml").read_text())["repos"][0]["hooks"][0]
    assert hook["always_run"] is True


@pytest.mark.parametrize(
    "name", ["my press/list.yaml", "it's: #1 [new].yaml", "a*b.yaml", "SCHEMA FILE.yaml"]
)
def test_a_file_of_any_name_is_checked(folder: Path, clip: Clip, name: str) -> None:
    assert clip("init", "-f", name).code == 0
    workflow = yaml.safe_load(Path(".github/workflows/clippings.yml").read_text())
    hook = yaml.safe_load(Path(".pre-commit-config.yaml").read_text())["repos"][0]["hooks"][0]
    commands = [workflow["jobs"][job]["steps"][-1]["run"] for job in ("validate", "links")]
    words = [shlex.split(command) for command in (*commands, hook["entry"])]
    assert words == [
        ["clip", "validate", name],
        ["clip", "--file", name, "check-links"],
        ["clip", "validate", name],
    ]


def test_only_the_data_file(folder: Path, clip: Clip) -> None:
    assert clip("init", "--only-data").code == 0
    assert files(folder) == ["data/clippings.yaml"]
    assert "schema" not in Path("data/clippings.yaml").read_text()  # to which it would lead


def test_a_data_file_that_is_there_stays(press: Path, clip: Clip) -> None:
    done = clip("init")
    assert (done.code, done.out) == (0, "")
    assert "  data/clippings.yaml already exists and is not changed\n" in done.err
    assert press.read_text() == PRESS
    assert ".pre-commit-config.yaml" in files(press.parent.parent)


@pytest.mark.parametrize(
    ("options", "way_out"),
    [
        (["--only-data"], "`clip add` adds to it"),
        (["--from", "my media.md"], "`clip import 'my media.md'` adds to it"),
    ],
)
def test_where_there_is_nothing_else_to_make_a_data_file_is_in_the_way(
    press: Path, clip: Clip, options: list[str], way_out: str
) -> None:
    Path("my media.md").write_text("# Press\n")
    reason = f"clip: data/clippings.yaml already exists; {way_out}\n"
    assert clip("init", *options) == (2, "", reason)
    assert press.read_text() == PRESS
    assert files(press.parent.parent) == ["data/clippings.yaml", "my media.md"]


def test_an_address_is_no_page_to_begin_with(press: Path, clip: Clip) -> None:
    told = "clip: https://a.example/x is a web address; save the page and name the file\n"
    assert clip("init", "--from", "https://a.example/x") == (2, "", told)


def test_where_a_data_file_is_not_looked_for_it_is_said_how_to_name_it(
    folder: Path, clip: Clip
) -> None:
    done = clip("init", "--file", "docs/press.yaml", "--only-data")
    assert done.err == (
        "  docs/press.yaml: the clippings\n"
        "  clip looks for data/clippings.yaml: name docs/press.yaml with --file, or in "
        "pyproject.toml with\n"
        '  [tool.clip]\n  file = "docs/press.yaml"\n'
    )
    _, table = done.err.split("pyproject.toml with\n")
    Path("pyproject.toml").write_text(table)
    assert clip("list", "--format", "json").out == "[]\n"


def test_other_files_that_are_there_stay_too(folder: Path, clip: Clip) -> None:
    hooks, schema = Path(".pre-commit-config.yaml"), Path("data/clippings.schema.json")
    schema.parent.mkdir()
    hooks.write_text("repos: []\n")
    schema.write_text("{}\n")
    done = clip("init")
    assert done.code == 0
    assert (hooks.read_text(), schema.read_text()) == ("repos: []\n", "{}\n")
    assert "data/clippings.schema.json already exists and is not changed\n" in done.err
    assert ".pre-commit-config.yaml already exists and is not changed; add to it:\n" in done.err
    assert "id: clip-validate\n" in done.err


def test_a_hook_that_is_there_is_not_to_be_added_once_more(folder: Path, clip: Clip) -> None:
    clip("init")
    assert "add to it" not in clip("init").err


def test_a_folder_in_the_place_of_the_hook_is_told(folder: Path, clip: Clip) -> None:
    Path(".pre-commit-config.yaml").mkdir()
    done = clip("init")
    assert done.code == 2
    assert done.err.endswith("clip: .pre-commit-config.yaml is a folder; name a file in it\n")


@pytest.mark.parametrize("named", [".", ""])
def test_a_folder_is_no_data_file(folder: Path, clip: Clip, named: str) -> None:
    told = (2, "", "clip: . is a folder; name a file in it\n")
    assert clip("init", "--file", named) == told
    (folder / "pyproject.toml").write_text(f'[tool.clip]\nfile = "{named}"\n')
    assert clip("init") == told
    assert files(folder) == ["pyproject.toml"]


def test_makes_the_file_that_the_project_names(folder: Path, clip: Clip) -> None:
    Path("pyproject.toml").write_text('[tool.clip]\nfile = "docs/press.yaml"\n')
    missing = clip("list")
    assert missing.code == 2
    assert missing.err.endswith(f"which does not exist; `clip init` in {folder} creates it\n")
    assert clip("init", "--only-data").code == 0
    assert clip("list", "--format", "json").out == "[]\n"
    assert files(folder) == ["docs/press.yaml", "pyproject.toml"]


def test_a_file_outside_the_project_gets_no_workflow(
    folder: Path, clip: Clip, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    assert clip("init", "--file", str(other / "press.yaml")).code == 0
    assert files(folder) == []
    assert files(other) == ["clippings.schema.json", "press.yaml"]


def test_begins_with_a_page(folder: Path, clip: Clip) -> None:
    Path("media.md").write_text(PAGE)
    done = clip("init", "--from", "media.md")
    assert done.code == 0
    assert clip("list", "--format", "ids").out == done.out != ""


def test_the_head_of_a_list_that_begins_with_the_oldest_is_true(folder: Path, clip: Clip) -> None:
    Path("list.yml").write_text(
        "".join(f"- title: Piece {year}\n  date: {year}\n" for year in (2011, 2012, 2013))
    )
    assert clip("init", "--from", "list.yml", "--only-data").code == 0
    made = Path("data/clippings.yaml").read_text()
    assert made.index("Piece 2011") < made.index("Piece 2013")
    assert "newest first" not in made


def test_a_page_that_is_not_there_makes_nothing(folder: Path, clip: Clip) -> None:
    assert clip("init", "--from", "media.md") == (
        2,
        "",
        "clip: media.md does not exist; name another file\n",
    )
    assert files(folder) == []


def test_a_folder_that_cannot_be_made_is_told(folder: Path, clip: Clip) -> None:
    Path("data").write_text("a file\n")
    done = clip("init")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("clip: the folder data cannot be made: ")
    assert done.err.count("\n") == 1


def test_a_row_that_was_left_is_told_by_the_exit_code(folder: Path, clip: Clip) -> None:
    Path("press.csv").write_text("title,date\nOne,2021-05-04\nTwo,05/06/2021\n")
    assert clip("init", "--from", "press.csv").code == 1
    assert clip("list", "--format", "ids").out.count("\n") == 2


def test_a_dry_run_makes_nothing(folder: Path, clip: Clip) -> None:
    assert clip("init", "--dry-run") == (0, "", f"{MADE}  dry run: nothing was written\n")
    assert files(folder) == []
