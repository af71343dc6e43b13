"""`clip init`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from clippings import options, output
from clippings.clipping import Collection
from clippings.command_lines import command_line
from clippings.errors import ClipError, unreadable
from clippings.files import shown_path
from clippings.files.reading import read_file
from clippings.files.writing import write_with_folders
from clippings.init_files import PRE_COMMIT, NewFile, data_alone, new_files
from clippings.schema import json_schema
from clippings.settings import usual_file
from clippings.streams import STDIN


def run(
    from_page: Annotated[
        Path | None,
        typer.Option("--from", metavar="PAGE", help="A press page to import first (see import)."),
    ] = None,
    only_data: Annotated[
        bool, typer.Option("--only-data", help="Create only the data file.")
    ] = False,
    dry_run: options.DryRun = False,
    file: options.File = None,
) -> int:
    """Set up clip here: data file, schema for editors, GitHub workflow, pre-commit entry.

    Existing files are not changed. Exit 1 if a row of PAGE was skipped.
    """
    usual = Path(shown_path(usual_file(Path())))
    data = Path(shown_path(file)) if file else usual
    if data.is_dir():
        raise unreadable(data, IsADirectoryError())
    if from_page and from_page != STDIN and not from_page.exists():
        raise unreadable(from_page, FileNotFoundError())
    if data.exists() and (from_page or only_data):
        command = command_line("import", str(from_page)) if from_page else "clip add"
        raise ClipError(f"{data} already exists; `{command}` adds to it")
    schema = json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
    for new in (data_alone(data),) if only_data else new_files(data, schema, _top()):
        _make(new, dry_run=dry_run)
    if dry_run:
        output.say("  dry run: nothing was written")
    if data != usual:
        _explain_file_option(data, usual)
    if from_page:
        from clippings.importing.list_import import ImportOptions, import_list

        return import_list(from_page, data, Collection(), ImportOptions(dry_run=dry_run))
    return 0


def _top() -> Path:
    """The top folder of the git repository, or the working folder if there is none."""
    here = Path.cwd()
    top = next((one for one in here.parents if (one / ".git").exists()), here)
    return Path() if (here / ".git").exists() or top == here else top


def _explain_file_option(data: Path, usual: Path) -> None:
    output.say(f"  clip looks for {usual}: name {data} with --file, or in pyproject.toml with")
    output.say(f"  [tool.clip]\n  file = {json.dumps(data.as_posix(), ensure_ascii=False)}")


def _make(new: NewFile, *, dry_run: bool) -> None:
    path = new.path
    if path.exists():
        lacks_hook = path.name == PRE_COMMIT.name and b"id: clip-validate" not in read_file(path)
        to_add = f"; add to it:\n{new.text}" if lacks_hook else ""
        output.say(f"  {path} already exists and is not changed{to_add}")
        return
    if not dry_run:
        write_with_folders(path, new.text.encode())
    output.say(f"  {path}: {new.purpose}")
