"""`clip open`."""

import webbrowser
from typing import Annotated

import typer

from clippings import options
from clippings.addresses import is_web_address
from clippings.command_lines import command_line
from clippings.errors import ClipError
from clippings.headlines import address_of


def run(
    id_: options.Id,
    archive: Annotated[
        bool, typer.Option("--archive", help="Open the saved copy instead.")
    ] = False,
    file: options.File = None,
) -> None:
    """Open the source of a clipping in the browser."""
    clipping = options.open_store(file)[id_]
    copy = clipping.archive.url if clipping.archive else ""
    url, what = (copy, "saved copy") if archive else (address_of(clipping), "web address")
    if not is_web_address(url):
        show = command_line("show", clipping.id, file=str(file or ""))
        raise ClipError(f"{clipping.id} has no {what} to open; `{show}` shows it")
    if not webbrowser.open(url):
        raise ClipError(f"no browser was found; open {url} yourself")
