"""The files of a new press page: data, schema, workflow, pre-commit entry."""

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
    """A file to make: its path, its text, and what it is for."""

    path: Path
    text: str
    purpose: str


def data_alone(data: Path) -> NewFile:
    """The data file without the line that leads editors to the schema beside it."""
    _, text = _template("clippings.yaml", data).split("\n", 1)
    return NewFile(data, text, "the clippings")


def new_files(data: Path, schema: str, top: Path = Path()) -> Iterator[NewFile]:
    """What `clip init` makes, the data file first, for checks at the `top` of the repository.

    For a data file outside of it there is nothing to set up there.
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
    """The command as it stands in YAML, the path as it stands in a shell."""
    command = words.replace("FILE", shlex.quote(path))
    return command if plain_is_safe(command) else double_quoted(command)
