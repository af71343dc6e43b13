"""The program: the table of commands, and the one place where errors become exit codes."""

import errno
import importlib
import keyword
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, cast

import typer
from typer.core import TyperGroup

from clippings.errors import BUG, INTERRUPTED, TERMINATED, ClipError, unreadable
from clippings.streams import prepare_streams

# Each command and its heading in `clip --help`. A command is the function `run` in
# commands/NAME.py (hyphens as underscores, `import` as import_.py); it returns its exit code, or
# None for 0. To add a command: its file, and its line here.
COMMANDS = {
    "init": "Start",
    "import": "Start",
    "add": "Keep",
    "list": "Keep",
    "show": "Keep",
    "open": "Keep",
    "edit": "Keep",
    "set": "Keep",
    "remove": "Keep",
    "validate": "Check",
    "check-links": "Check",
    "check-quotes": "Check",
    "archive": "Check",
    "rule": "Check",
    "export": "Publish",
    "report": "Publish",
    "stats": "Publish",
    "schema": "Publish",
}

_BOXES_FROM = 72  # columns; in narrower terminals, boxes cut the names of options
_NARROWEST = 30  # columns
_SYMLINK_LOOP = "Symlink loop from "  # pathlib's message before Python 3.13


class CommandTable(TyperGroup):
    """The commands by name, each imported when it is used."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.named = ""  # name of the command being run
        self.commands = cast("dict[str, Any]", dict.fromkeys(COMMANDS))  # for "did you mean"

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        return list(COMMANDS)

    def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override]
        if cmd_name not in COMMANDS:
            return None
        module = cmd_name.replace("-", "_") + "_" * keyword.iskeyword(cmd_name)
        run = importlib.import_module(f"clippings.commands.{module}").run
        single = typer.Typer(add_completion=False, **_help_settings())
        single.command(cmd_name, rich_help_panel=COMMANDS[cmd_name])(run)
        self.named = cmd_name
        return _with_our_path_checks(typer.main.get_command(single))


def _with_our_path_checks(command: Any) -> Any:
    """Replace Typer's check that paths are readable by ours, for our own error message."""
    for parameter in command.params:
        if hasattr(parameter.type, "readable"):
            parameter.type.readable = False
            parameter.callback = _require_readable
    return command


def _require_readable(_context: Any, _parameter: Any, path: str | None) -> str | None:
    if path and os.path.exists(path) and not os.access(path, os.R_OK):
        raise unreadable(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
    return path


def program() -> Any:
    """The whole program as a Typer command."""
    whole = typer.Typer(cls=CommandTable, invoke_without_command=True, **_help_settings())
    whole.callback()(clip)
    return _with_our_path_checks(typer.main.get_command(whole))


def _help_settings() -> dict[str, Any]:
    """Settings for `--help`: boxes on wide terminals, plain text on narrow ones."""
    columns = shutil.get_terminal_size().columns
    boxes = columns >= _BOXES_FROM
    names: dict[str, Any] = {"help_option_names": ["-h", "--help"]}
    narrow = {} if boxes else {"terminal_width": max(columns, _NARROWEST)}
    return {
        "rich_markup_mode": "markdown" if boxes else None,
        "context_settings": names | narrow,
    }


def _show_version(wanted: bool) -> None:
    if wanted:
        from clippings.version import version_line

        typer.echo(version_line())
        raise typer.Exit


def clip(
    context: typer.Context,
    file: Annotated[
        Path | None,
        typer.Option("--file", "-f", envvar="CLIP_FILE", help="The data file.", metavar="FILE"),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_show_version)
    ] = False,
) -> None:
    """Keep the press page of a project in one YAML file: add, check, publish."""
    _require_folder()
    if file:
        context.default_map = {name: {"file": str(file)} for name in COMMANDS}
    if not context.invoked_subcommand:
        typer.echo(context.get_help())


def _require_folder() -> None:
    """Raises ClipError if the working folder was deleted, since paths are relative to it."""
    try:
        os.getcwd()
    except FileNotFoundError:
        gone = "the current folder no longer exists; `cd` to another one"
        raise ClipError(gone) from None


def main() -> int:
    """Prepare the standard streams, run the program and return its exit code."""
    if "_CLIP_COMPLETE" not in os.environ and "_CLIPPINGS_COMPLETE" not in os.environ:
        prepare_streams()
    return run()


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    from clippings.output import tell

    table = program()
    try:
        code = table.main(args=arguments, prog_name=_program_name(), standalone_mode=False)
        sys.stdout.flush()
    except ClipError as error:
        tell(str(error))
        return error.exit_code
    except typer.TyperException as error:
        from clippings.usage import options_of, usage_sentence  # imports shlex

        command = f"{_program_name()} {table.named}".rstrip()
        tell(usage_sentence(error.format_message(), command, options_of(error)))
        return 2
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as error:  # noqa: BLE001 (the last net: a bug keeps its traceback and its own code)
        if message := _path_error(error):
            tell(message)
            return ClipError.exit_code
        import traceback

        traceback.print_exc()
        tell("this is a bug in clip; please report it with the lines above")
        return BUG
    if code == INTERRUPTED:  # Typer returns the same code for Ctrl-C
        from clippings.ctrl_c import CtrlC  # imports signal

        tell("terminated" if CtrlC.terminated else "interrupted")
        return TERMINATED if CtrlC.terminated else INTERRUPTED
    return code if isinstance(code, int) else 0


def _path_error(error: Exception) -> str:
    """The message for an error of the system about a path; empty for other errors."""
    if str(error).startswith(_SYMLINK_LOOP):
        path = str(error).removeprefix(_SYMLINK_LOOP).strip("'")
        return f"{path} is a loop of symbolic links; name another path"
    if not isinstance(error, OSError) or isinstance(error, FileNotFoundError) or not error.filename:
        return ""
    way_out = "name another path, or make it readable and writable"
    return f"{error.filename} cannot be used: {error.strerror}; {way_out}"


def _program_name() -> str:
    name = Path(sys.argv[0]).stem
    return name if name in ("clip", "clippings") else "clip"
