"""For the summary of a CI job, or a comment: a Markdown table (GFM)."""

from collections.abc import Iterable, Iterator

from clippings.finding import Finding
from clippings.github_markdown import as_code, as_text
from clippings.inert import inert
from clippings.reports.outcome import Outcome, location

# GitHub takes 65,536 characters for an issue or a comment, and more for the summary of a job.
_LONGEST = 64_000  # characters
_LONGEST_CELL = 1_000  # characters, to leave room for other findings
_HEAD = "| | Where | What | Way out |\n| --- | --- | --- | --- |\n"


def write(outcome: Outcome) -> str:
    """Write a summary line and a row for each finding; if they are too many, errors first."""
    findings = [*outcome.findings, *outcome.ignored]
    rows = [*_fitting(findings)]
    if len(rows) < len(findings):
        rows = [*_fitting(sorted(findings, key=_severity_order))]
    table = f"\n{_HEAD}{''.join(rows)}" if rows else ""
    left_out = len(findings) - len(rows)
    more = f"\n{left_out} more are left out; other formats show them.\n" if left_out else ""
    return f"**{outcome.sentence}**\n{table}{more}"


def _severity_order(finding: Finding) -> tuple[bool, str]:
    """Sort key: errors first, ignored findings last."""
    return finding.ignored is not None, finding.severity


def _fitting(findings: Iterable[Finding]) -> Iterator[str]:
    """Rows for as many findings as fit."""
    room = _LONGEST
    for finding in findings:
        row = _row(finding)
        room -= len(row)
        if room < 0:
            return
        yield row


def _row(finding: Finding) -> str:
    who = _cell(finding.id) if finding.place.file else ""
    where = f"{as_code(_shortened(location(finding)))} {who}".strip()
    what = f"{_cell(finding.message)} (`{finding.rule}`)"
    kind = "ignored" if finding.ignored else finding.severity
    return f"| {kind} | {where} | {what} | {_cell(str(finding.ignored or finding.hint))} |\n"


def _cell(text: str) -> str:
    return as_text(_shortened(text))


def _shortened(text: str) -> str:
    return inert(text if len(text) <= _LONGEST_CELL else f"{text[:_LONGEST_CELL]}…")
