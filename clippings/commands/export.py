"""`clip export`."""

from pathlib import Path
from typing import Annotated

import typer

from clippings import completion, exporting, options, output
from clippings.errors import ClipError
from clippings.exporters import EXPORTERS, find_exporter
from clippings.selection import Filters


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
    limit: Annotated[int, typer.Option(min=0, help="At most so many; 0 is all.")] = 0,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help=f"One of {', '.join(EXPORTERS)}; else by the suffix of the output.",
            autocompletion=completion.export_formats,
            show_default=False,
        ),
    ] = "",
    target: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file."),
    ] = None,
    update: Annotated[
        Path | None,
        typer.Option(metavar="PAGE", help="Bring this Markdown page up to date, and no more."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 where the file is behind.")
    ] = False,
    dry_run: options.DryRun = False,
    file: options.File = None,
) -> int:
    """Publish the clippings as a page, a feed, citations or data.

    Drafts, hidden and left-out clippings are kept out unless --status asks for them.
    """
    filters = Filters(
        lang=lang or (),
        outlet=outlet or (),
        kind=kind or (),
        tag=tag or (),
        status=status or (),
        since=since,
        until=until,
        search=search,
    )
    published = exporting.chosen(options.open_store(file).collection, filters, sort, limit)
    if update:
        page = exporting.updated_page(update, published)
        return exporting.settle(page, check=check, dry_run=dry_run)
    name = exporting.format_for(format_name, target)
    if target and target != Path("-"):
        made = exporting.new_file(target, published, name)
        return exporting.settle(made, check=check, dry_run=dry_run)
    if check:
        raise ClipError("--check compares with a file; name it with --output or --update")
    output.write(find_exporter(name).write(published))
    return 0
