"""The files that `clip init` makes: data, schema, workflow, pre-commit entry."""

import os
import re
import shlex
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from clippings.version import VERSION
from clippings.yaml_text.scalars import double_quoted, plain_is_safe

_SCHEMA = "clippings.schema.json"
WORKFLOW = Path(".github", "workflows", "clippings.yml")
PRE_COMMIT = Path(".pre-commit-config.yaml")
_COMMAND = re.compile(r"(\b(?:run|entry): )(clip .*)")


class NewFile(NamedTuple):
    """A file to write: its path, its text, and what it is for."""

    path: Path
    text: str
    purpose: str


def data_alone(data: Path) -> NewFile:
    """The data file alone, without the line that refers editors to the schema."""
    _, text = _template("clippings.yaml", data).split("\n", 1)
    return NewFile(data, text, "the clippings")


def new_files(data: Path, schema: str, top: Path = Path()) -> Iterator[NewFile]:
    """The files of `clip init`, the data file first.

    `top` is the folder of the repository, where the checks run. For a data file outside of it,
    there are no checks to set up.
    """
    yield NewFile(data, _template("clippings.yaml", data), "the clippings")
    yield NewFile(data.with_name(_SCHEMA), schema, "completion and checks in editors")
    inside = Path(os.path.relpath(data, top))
    if ".." in inside.parts:
        return
    hook = _template("pre-commit-config.yaml", inside)
    yield NewFile(top / WORKFLOW, _template("workflow.yml", inside), "checks on GitHub")
    yield NewFile(top / PRE_COMMIT, hook, "a check at each commit")


def _template(name: str, data: Path) -> str:
    text = files("clippings").joinpath("templates", "start", name).read_text(encoding="utf-8")
    text = text.replace("SCHEMA", _SCHEMA).replace("VERSION", VERSION)
    return _COMMAND.sub(lambda found: found[1] + _command(found[2], data.as_posix()), text)


def _command(words: str, path: str) -> str:
    """A command for a line of YAML, with the path quoted for the shell."""
    command = words.replace("FILE", shlex.quote(path))
    return command if plain_is_safe(command) else double_quoted(command)
