"""`clip validate`."""

from pathlib import Path
from typing import Annotated

import typer

from clippings import options
from clippings.checking.validating import ValidateOptions, validate
from clippings.findings_shown import usual_format
from clippings.reports import require_report
from clippings.settings import settings_for


def run(
    checked: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="The data file, or - for stdin.", show_default=False),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 for warnings too.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Fix what is safe to fix.")] = False,
    dry_run: options.DryRun = False,
    format_name: options.ReportFormat = "",
    file: options.File = None,
) -> int:
    """Check the data file against all rules (see `clip rule`); exit 1 if one is broken."""
    require_report(format_name or usual_format())
    how = ValidateOptions(strict, fix, dry_run, format_name)
    return validate(settings_for(checked or file), how)
