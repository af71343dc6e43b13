"""`clip validate`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from clippings import options, output
from clippings.data_file.editing import findings_of
from clippings.data_file.fixing import fix_file
from clippings.data_file.snapshot import Snapshot, read_snapshot, snapshot_of
from clippings.errors import ClipError
from clippings.reporting import exit_code, print_report, usual_format
from clippings.reports import REPORTS, find_report

STDIN = Path("-")


def run(
    checked: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="The data file, - for stdin.", show_default=False),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 for warnings too.")] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Put right what can be put right without asking.")
    ] = False,
    dry_run: options.DryRun = False,
    format_name: Annotated[
        str, options.format_among(REPORTS, "; github inside Actions, else text")
    ] = "",
    file: options.File = None,
) -> int:
    """Check the data file by all rules (`clip rule` explains them); exit 1 where one is broken."""
    find_report(format_name or usual_format())
    path, images = options.find_data_file(checked or file)
    if fix and path == STDIN:
        raise ClipError("--fix needs a file that it can write; name it instead of -")
    snapshot = _read(path)
    if fix:
        snapshot = _fix(path, images, snapshot, dry_run=dry_run)
    findings = findings_of(snapshot, path, images)
    if not (fix and dry_run):
        counts = {"clippings": len(snapshot.collection.clippings)}
        print_report(findings, counts, format_name)
    return exit_code(findings, strict=strict)


def _read(path: Path) -> Snapshot:
    return snapshot_of(sys.stdin.buffer.read(), "stdin") if path == STDIN else read_snapshot(path)


def _fix(path: Path, images: str, snapshot: Snapshot, *, dry_run: bool) -> Snapshot:
    """What the file holds afterwards; one that cannot be read is left as it is, to be told of."""
    if snapshot.document.reading.problems:
        return snapshot
    change = fix_file(path, images, dry_run=dry_run)
    if dry_run:
        output.write(change.diff())
    else:
        fixed = _fixable(change.before, path, images) - _fixable(change.after, path, images)
        output.say(f"clip: {fixed or 'nothing'} put right")
    return change.after


def _fixable(snapshot: Snapshot, path: Path, images: str) -> int:
    return sum(finding.fix is not None for finding in findings_of(snapshot, path, images))
