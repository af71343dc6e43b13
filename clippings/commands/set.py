"""`clip set`."""

from typing import Annotated

import typer

from clippings import completion, options
from clippings.applying import edit_and_show
from clippings.assigning import assign
from clippings.data_file.entries import replace_entry
from clippings.errors import ClipError
from clippings.output import say


def run(
    id_: options.Id,
    assignments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="KEY=VALUE...",
            help="Fields, such as outlet='Le Monde'.",
            autocompletion=completion.assignments,
        ),
    ] = None,
    unset: Annotated[
        list[str] | None,
        typer.Option(
            "--unset", metavar="KEY", help="Take a field out.", autocompletion=completion.fields
        ),
    ] = None,
    dry_run: options.DryRun = False,
    file: options.File = None,
) -> None:
    """Change fields of one clipping; every other character stays. A new date moves it to its place.

    Parts are named with a dot (image.alt=…), items of a list with a number (quote[1].speaker=…);
    a key given several times makes a list, KEY+=VALUE adds to one.
    """
    if not (assignments or unset):
        raise ClipError("nothing to set; write key=value or --unset key")
    change = edit_and_show(
        options.open_store(file),
        lambda now: replace_entry(
            now, id_, lambda entry: assign(entry, assignments or (), unset or ())
        ),
        dry_run=dry_run,
    )
    if change.before.data == change.after.data:
        say("clip: nothing changed")
