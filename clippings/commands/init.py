"""`clip init`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from clippings import options, output
from clippings.errors import ClipError
from clippings.safe_write import write_whole
from clippings.schema import json_schema
from clippings.settings import DEFAULT_FILE
from clippings.starting import new_files


def run(
    from_page: Annotated[
        Path | None,
        typer.Option("--from", metavar="PAGE", help="A press page to begin with (see import)."),
    ] = None,
    only_data: Annotated[
        bool, typer.Option("--only-data", help="Make the data file and nothing else.")
    ] = False,
    file: options.File = None,
) -> None:
    """Begin a press page here: data file, schema for editors, GitHub workflow, pre-commit entry.

    A file that is there already stays as it is.
    """
    data = file or DEFAULT_FILE
    if data.exists():
        raise ClipError(f"{data} is there already; `clip add` puts a clipping in")
    schema = json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
    for new in list(new_files(data, schema))[: 1 if only_data else None]:
        _make(new.path, new.text, new.purpose)
    if from_page:
        from clippings.commands.import_ import run as import_page

        import_page(from_page, file=data)


def _make(path: Path, text: str, purpose: str) -> None:
    if path.exists():
        output.say(f"  {path} is there already; to be added to it:\n{text}")
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ClipError(f"{path.parent} cannot be made: {error.strerror}") from None
    write_whole(path, text.encode())
    output.say(f"  {path}: {purpose}")
