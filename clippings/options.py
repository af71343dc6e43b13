"""Options shared by several commands, and opening the data file that `--file` names."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from clippings import completion
from clippings.data_file.store import Store
from clippings.errors import ClipError
from clippings.output import tell
from clippings.reports import REPORTS
from clippings.settings import settings_for, to_name

File = Annotated[
    Path | None,
    typer.Option("--file", "-f", help="The data file.", metavar="FILE", show_default=False),
]
Id = Annotated[
    str,
    typer.Argument(
        metavar="ID", help="Id of a clipping, or its beginning.", autocompletion=completion.ids
    ),
]
Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID...",
        help="Ids of clippings, or their beginnings.",
        autocompletion=completion.ids,
    ),
]
SomeIds = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ID]...",
        help="Only these clippings; the beginnings of their ids are enough.",
        autocompletion=completion.ids,
        show_default=False,
    ),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", "-n", help="Show what would change; write nothing.")
]
AllowPrivate = Annotated[
    list[str] | None,
    typer.Option(
        "--allow-private",
        metavar="HOST-OR-NET",
        help="A private host or network to allow requests to; may be repeated.",
    ),
]
ArchiveService = Annotated[
    str,
    typer.Option(
        metavar="ADDRESS",
        envvar="CLIP_ARCHIVE",
        help="Another web archive with the same interface, instead of web.archive.org.",
        show_default=False,
    ),
]
ChangedSince = Annotated[
    str, typer.Option(metavar="REF", help="Only clippings that differ from this commit.")
]
Timeout = Annotated[str, typer.Option(metavar="TIME", help="Longest wait for an answer to begin.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]

Sort = Annotated[
    str,
    typer.Option(
        help="Sort by date, outlet, title, lang, kind or id; - in front reverses the order.",
        metavar="KEY",
        autocompletion=completion.sorts,
    ),
]


def _limit(given: str | int) -> int:
    text = str(given)  # Typer passes the default, an int, through the parser too
    if not (text.isascii() and text.isdecimal()):
        raise ClipError(f"--limit {text!r} is not a number of clippings; write one such as 10")
    return int(text)


Limit = Annotated[
    int,
    typer.Option(
        parser=_limit, metavar="NUMBER", help="At most this many; 0 means all.", show_default=False
    ),
]


def format_among(formats: Iterable[str], note: str = "") -> object:
    """The option `--format` of a command with these formats."""
    return typer.Option(
        "--format",
        help=f"One of {', '.join(formats)}{note}.",
        metavar="FORMAT",
        autocompletion=completion.among(formats),
    )


def output_to(help_line: str) -> object:
    """The option `--output`: a file, or `-` for stdout."""
    return typer.Option("--output", "-o", metavar="FILE", help=help_line)


def locale_of(what: str, panel: str | None = None) -> object:
    """The option `--locale` of a command that writes a page or a report (`what`)."""
    return typer.Option(
        metavar="TAG",
        autocompletion=completion.locales,
        help=f"Language of the {what}'s labels; else `lang` in the data file, else English.",
        rich_help_panel=panel,
    )


def images_as(what: str, panel: str | None = None) -> object:
    """The option `--images`: how a page includes its pictures."""
    return typer.Option(
        metavar="WAY",
        autocompletion=completion.picture_ways,
        help=f"{what}: embed (the default), link or copy.",
        rich_help_panel=panel,
    )


def fail_on(what: str, usual: str, complete: completion.Complete) -> object:
    """The option `--fail-on` of a check that fails on the `usual` verdicts without it."""
    help_line = f"{what} that make it exit 1, instead of {usual}; or none."
    return typer.Option(metavar="VERDICTS", help=help_line, autocompletion=complete)


def state_of(help_line: str) -> object:
    """The option `--state`: the file that stores the results of link checks."""
    return typer.Option(metavar="FILE", help=help_line)


ReportFormat = Annotated[
    str, format_among(REPORTS, "; the default is github inside Actions, else text")
]


def open_store(file: Path | None) -> Store:
    """Open the data file; print a message on stderr if some values cannot be read."""
    store = Store(*settings_for(file))
    errors = sum(fault.severity == "error" for fault in store.collection.faults)
    if errors:
        from clippings.command_lines import check_command

        what = "one value" if errors == 1 else f"{errors} values"
        command = check_command(to_name(store.path))
        tell(f"{what} in {store.name} cannot be read; `{command}` shows which")
    return store
