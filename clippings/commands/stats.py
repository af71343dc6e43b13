"""`clip stats`."""

from typing import Annotated

import typer

from clippings import completion, options
from clippings.counting import FORMATS, print_counts
from clippings.counts import count


def run(
    lang: options.Lang = None,
    outlet: options.Outlet = None,
    kind: options.Kind = None,
    tag: options.Tag = None,
    status: options.Status = None,
    since: options.Since = "",
    until: options.Until = "",
    search: options.Search = "",
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
    """Count clippings by year, outlet, language, kind and status; show what is missing."""
    collection = options.open_store(file).collection
    filters = options.filters(lang, outlet, kind, tag, status, since, until, search)
    print_counts(count(options.choose(collection, filters)), format_name)
