"""`clip validate`."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from clippings import options, output
from clippings.data_file.editing import findings_of
from clippings.data_file.fixing import fix_file
from clippings.data_file.snapshot import Snapshot, read_snapshot, snapshot_of
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.reporting import (
    exit_code,
    refuse_format_beside_diff,
    sum_up,
    tell,
    usual_format,
)
from clippings.reports import find_report
from clippings.settings import settings_for

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
    format_name: options.ReportFormat = "",
    file: options.File = None,
) -> int:
    """Check the data file by all rules (`clip rule` explains them); exit 1 where one is broken."""
    find_report(format_name or usual_format())
    settings = settings_for(checked or file)
    if dry_run and not fix:
        raise ClipError("--dry-run shows what --fix would write; give both")
    if dry_run:
        refuse_format_beside_diff(format_name)
    if fix and settings.file == STDIN:
        raise ClipError("--fix needs a file that it can write; name it instead of -")
    snapshot = _read(settings.file)
    # A file that cannot be read is left as it is, to be told of.
    fixing = fix and not snapshot.document.reading.problems
    change = fix_file(settings, dry_run=dry_run) if fixing else None
    snapshot = change.after if change else snapshot
    findings = findings_of(snapshot, settings)
    counts = {"clippings": len(snapshot.collection.clippings)}
    left = _fixable(findings)
    if fix:
        findings = [replace(finding, fix=None, moves=False) for finding in findings]
    if change and dry_run:
        output.write(change.diff())
        sum_up(findings, counts)
        return exit_code(findings, strict=strict)
    if fix:
        before = _fixable(findings_of(change.before, settings)) if change else left
        _tell_fixed(before - left, left)
    tell(findings, counts, format_name)
    return exit_code(findings, strict=strict)


def _read(path: Path) -> Snapshot:
    return snapshot_of(sys.stdin.buffer.read(), "stdin") if path == STDIN else read_snapshot(path)


def _tell_fixed(done: int, left: int) -> None:
    beyond = f"; {left} left, for it cannot be done safely there" if left else ""
    output.say(f"clip: {done or 'nothing'} put right{beyond}")


def _fixable(findings: Iterable[Finding]) -> int:
    return sum(finding.fixable for finding in findings)
