"""`clip show`."""

from typing import Annotated

import typer

from clippings import completion, options
from clippings.showing import FORMATS, show


def run(
    id_: options.Id,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            help=f"One of {', '.join(FORMATS)}.",
            metavar="FORMAT",
            autocompletion=completion.among(FORMATS),
        ),
    ] = "text",
    file: options.File = None,
) -> None:
    """Show one clipping whole."""
    store = options.open_store(file)
    show(store, store[id_], format_name)
