"""Checks the data file against all rules, fixes what is safe to fix, prints the rest."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from clippings import output
from clippings.data_file.rule_check import rule_findings
from clippings.data_file.snapshot import Change, Snapshot, read_snapshot, snapshot_of
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.findings_shown import exit_code, print_findings, refuse_format_beside_diff, sum_up
from clippings.settings import Settings
from clippings.streams import STDIN


class ValidateOptions(NamedTuple):
    """Options of `clip validate`."""

    strict: bool = False
    fix: bool = False
    dry_run: bool = False
    format_name: str = ""


def validate(settings: Settings, options: ValidateOptions) -> int:
    """Check a data file, print the findings and return the exit code; raises ClipError."""
    _refuse_idle(settings, options)
    snapshot = _read(settings.file)
    # A file that cannot be read is not changed, only reported.
    fixing = options.fix and not snapshot.document.reading.problems
    change = _fix(settings, options) if fixing else None
    snapshot = change.after if change else snapshot
    found = rule_findings(snapshot, settings)
    findings = [one._replace(fix=None, moves=False) for one in found] if options.fix else found
    counts = {"clippings": len(snapshot.collection.clippings)}
    if change and options.dry_run:
        output.write(change.diff())
        sum_up(findings, counts)
        return exit_code(findings, strict=options.strict)
    if options.fix:
        before = rule_findings(change.before, settings) if change else found
        _print_fixed(_fixable(before), _fixable(found))
    print_findings(findings, counts, options.format_name)
    return exit_code(findings, strict=options.strict)


def _fix(settings: Settings, options: ValidateOptions) -> Change:
    from clippings.data_file.fixing import fix_file  # imports everything for writing

    return fix_file(settings, dry_run=options.dry_run)


def _refuse_idle(settings: Settings, options: ValidateOptions) -> None:
    """Raises ClipError for options that do not fit together, or do not fit stdin."""
    if options.dry_run and not options.fix:
        raise ClipError("--dry-run shows what --fix would write; use both")
    if options.dry_run:
        refuse_format_beside_diff(options.format_name)
    if options.fix and (settings.file == STDIN or settings.file.is_fifo()):
        raise ClipError(f"--fix needs a file to write; name it instead of {settings.file}")


def _read(path: Path) -> Snapshot:
    return snapshot_of(sys.stdin.buffer.read(), "stdin") if path == STDIN else read_snapshot(path)


def _fixable(findings: Iterable[Finding]) -> int:
    return sum(finding.fixable for finding in findings)


def _print_fixed(before: int, left: int) -> None:
    rest = f"; {left} not fixed, because that is not safe there" if left else ""
    output.tell(f"{before - left or 'nothing'} fixed{rest}")
