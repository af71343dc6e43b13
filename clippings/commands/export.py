"""`clip export`."""

from pathlib import Path
from typing import Annotated

import typer

from clippings import completion, options, output
from clippings.errors import ClipError
from clippings.exporters import EXPORTERS
from clippings.publishing import exporting
from clippings.publishing.html_export import PageOptions

_PAGE = "HTML page"


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
    fragments: Annotated[
        bool,
        typer.Option("--fragments", help="Links scroll to the quote (text fragments)."),
    ] = False,
    images: Annotated[
        str,
        typer.Option(
            metavar="WAY",
            help="Pictures of an HTML page: embed (the default), link or copy.",
            rich_help_panel=_PAGE,
        ),
    ] = "",
    fragment: Annotated[
        bool,
        typer.Option(
            "--fragment", help="Only the list, for a page of your own.", rich_help_panel=_PAGE
        ),
    ] = False,
    locale: Annotated[
        str,
        typer.Option(
            metavar="TAG", help="Language of the page's own words.", rich_help_panel=_PAGE
        ),
    ] = "",
    file: options.File = None,
) -> int:
    """Publish the clippings as a page, a feed, citations or data.

    Drafts, hidden and left-out clippings are kept out unless --status asks for them.
    """
    filters = options.filters(lang, outlet, kind, tag, status, since, until, search)
    published = exporting.chosen(options.open_store(file).collection, filters, sort, limit)
    if fragments:
        published = exporting.leading_to_quotes(published)
    for written in filter(None, (target, update)):
        exporting.refuse_source(written, options.find_data_file(file).file)
    if update:
        page = exporting.updated_page(update, published)
        return exporting.settle(page, check=check, dry_run=dry_run)
    path = target if target != Path("-") else None
    if check and not path:
        raise ClipError("--check compares with a file; name it with --output or --update")
    name = exporting.format_for(format_name, target)
    chosen = PageOptions(images, fragment, locale)
    made = exporting.made(published, name, chosen, options.find_data_file(file), path)
    if path:
        return exporting.settle(exporting.new_file(path, made), check=check, dry_run=dry_run)
    output.write(made.text)
    return 0
