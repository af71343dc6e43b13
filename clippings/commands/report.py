"""`clip report`."""

from pathlib import Path
from typing import Annotated

import typer

from clippings import options, output
from clippings.errors import ClipError
from clippings.filter_options import filtered
from clippings.publishing.exporting import chosen
from clippings.publishing.report_export import ReportOptions, make_report, report_files
from clippings.publishing.target import refuse_source, settle
from clippings.selection import Filters
from clippings.streams import STDOUT


@filtered
def run(
    filters: Filters,
    sort: options.Sort = "",
    limit: options.Limit = 0,
    target: Annotated[Path | None, options.output_to("Write to this file, .html or .pdf.")] = None,
    pdf: Annotated[
        bool,
        typer.Option(
            "--pdf", help="Also as PDF, printed by an installed Chromium, Chrome or Edge."
        ),
    ] = False,
    title: Annotated[str, typer.Option(metavar="TEXT", help="Title of the report.")] = "",
    locale: Annotated[str, options.locale_of("report")] = "",
    images: Annotated[str, options.images_as("Pictures")] = "",
    dry_run: options.DryRun = False,
    file: options.File = None,
) -> int:
    """Write a coverage report: a summary, the contents, then a page for each clipping.

    Draft, hidden and left-out clippings are omitted unless --status names them.
    """
    store = options.open_store(file)
    published, settings = chosen(store.collection, filters, sort, limit), store.settings
    wanted = ReportOptions(title, locale, images)
    if target and target != STDOUT:
        refuse_source(target, settings.file)
        files = report_files(published, wanted, settings, target, pdf=pdf)
        return max(settle(one, check=False, dry_run=dry_run) for one in files)
    if pdf:
        raise ClipError(
            "a PDF needs a file to write to; name one with --output, as in -o report.pdf"
        )
    output.write(make_report(published, wanted, settings, None).content)
    return 0
