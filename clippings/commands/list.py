"""`clip list`."""

from typing import Annotated

import typer

from clippings import completion, options
from clippings.listing import FORMATS, print_listing
from clippings.selection import ordered_by


def run(
    lang: options.Lang = None,
    outlet: options.Outlet = None,
    kind: options.Kind = None,
    tag: options.Tag = None,
    status: options.Status = None,
    since: options.Since = "",
    until: options.Until = "",
    search: options.Search = "",
    sort: options.Sort = "",
    limit: options.Limit = 0,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            help=f"One of {', '.join(FORMATS)}.",
            metavar="FORMAT",
            autocompletion=completion.among(FORMATS),
        ),
    ] = "table",
    file: options.File = None,
) -> None:
    """List clippings: a table on a terminal, plain rows in a pipe."""
    collection = options.open_store(file).collection
    filters = options.filters(lang, outlet, kind, tag, status, since, until, search)
    chosen = options.choose(collection, filters)
    print_listing(collection, ordered_by(chosen, sort)[: limit or None], format_name)
