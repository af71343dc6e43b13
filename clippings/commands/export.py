"""`clip export`."""

from pathlib import Path
from typing import Annotated

import typer

from clippings import completion, options, output
from clippings.errors import ClipError
from clippings.exporters import EXPORTERS
from clippings.exporters.markdown import TEMPLATES
from clippings.filter_options import filtered
from clippings.grouping import GROUPINGS
from clippings.publishing import exporting
from clippings.publishing.format_options import FormatOptions, refuse_beside_update
from clippings.publishing.target import new_file, refuse_source, settle
from clippings.selection import Filters
from clippings.streams import STDOUT

_FORMAT_PANEL = "Options for particular formats"


@filtered
def run(
    filters: Filters,
    sort: options.Sort = "",
    limit: options.Limit = 0,
    format_name: Annotated[
        str, options.format_among(EXPORTERS, "; the default depends on the suffix of the output")
    ] = "",
    target: Annotated[Path | None, options.output_to("Write to this file.")] = None,
    update: Annotated[
        Path | None,
        typer.Option(
            metavar="PAGE",
            help="Update this Markdown or HTML page; "
            "entries that are not among the chosen clippings are removed.",
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if the file is out of date.")
    ] = False,
    dry_run: options.DryRun = False,
    fragments: Annotated[
        bool,
        typer.Option("--fragments", help="Links scroll to the quote (text fragments)."),
    ] = False,
    template: Annotated[
        str,
        typer.Option(
            metavar="NAME-OR-FILE",
            autocompletion=completion.among(TEMPLATES),
            help=f"Template for Markdown: {', '.join(TEMPLATES)}, or your own Jinja file.",
            rich_help_panel=_FORMAT_PANEL,
        ),
    ] = "",
    locale: Annotated[str, options.locale_of("page", _FORMAT_PANEL)] = "",
    group_by: Annotated[
        str,
        typer.Option(
            "--group-by",
            metavar="KEY",
            help=f"Group a page under headings: {', '.join(GROUPINGS)}.",
            autocompletion=completion.among(GROUPINGS),
            rich_help_panel=_FORMAT_PANEL,
        ),
    ] = "",
    raw: Annotated[
        bool,
        typer.Option(
            "--raw",
            help="No apostrophe in front of cells that a spreadsheet would run as formulas.",
            rich_help_panel=_FORMAT_PANEL,
        ),
    ] = False,
    images: Annotated[str, options.images_as("Pictures of an HTML page", _FORMAT_PANEL)] = "",
    fragment: Annotated[
        bool,
        typer.Option(
            "--fragment",
            help="Only the list of an HTML page, to include in your own page.",
            rich_help_panel=_FORMAT_PANEL,
        ),
    ] = False,
    file: options.File = None,
) -> int:
    """Publish the clippings as a page, a feed, citations or data.

    Draft, hidden and left-out clippings are omitted unless --status names them.
    """
    of_format = FormatOptions(template, locale, group_by, raw, images, fragment)
    if update:
        alone = {"output": target, "format": format_name, "sort": sort, "limit": limit}
        refuse_beside_update([*(name for name in alone if alone[name]), *of_format.given()])
    store = options.open_store(file)
    path, settings = target if target != STDOUT else None, store.settings
    feed = not update and exporting.is_feed(format_name, of_format, path)
    published = exporting.chosen(store.collection, filters, sort, limit, feed=feed)
    if fragments:
        from clippings.publishing.quote_links import with_links_to_quotes

        published = with_links_to_quotes(published)
    for written in filter(None, (target, update)):
        refuse_source(written, settings.file)
    if update:
        from clippings.publishing import page_update

        return page_update.update(
            update, published, store.collection, settings, check=check, dry_run=dry_run
        )
    if check and not path:
        raise ClipError("--check compares with a file; name it with --output or --update")
    made = exporting.made(published, format_name, of_format, settings, path)
    if path:
        return settle(new_file(path, made), check=check, dry_run=dry_run)
    output.write(made.content)
    return 0
