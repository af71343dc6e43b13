"""For the summary of a CI job, or a comment: a Markdown table (GFM)."""

from collections.abc import Iterable
from itertools import accumulate

from clippings.finding import Finding
from clippings.github_markdown import as_code, as_text
from clippings.inert import inert
from clippings.reports.outcome import Outcome, location

# GitHub takes 65,536 characters for an issue or a comment, and more for the summary of a job.
_ROOM = 64_000
_HEAD = "| | Where | What | Way out |\n| --- | --- | --- | --- |\n"


def write(outcome: Outcome) -> str:
    """A line that sums up, and a row for each finding; where they are too many, errors go first."""
    findings = [*outcome.findings, *outcome.ignored]
    rows = [_row(finding) for finding in findings]
    if sum(map(len, rows)) > _ROOM:
        rows = _fitting(findings)
    table = f"\n{_HEAD}{''.join(rows)}" if rows else ""
    left_out = len(findings) - len(rows)
    more = f"\n{left_out} more are left out; the other reports have them.\n" if left_out else ""
    return f"**{outcome.sentence}**\n{table}{more}"


def _fitting(findings: Iterable[Finding]) -> list[str]:
    """Rows for as many as there is room for, errors first, what is ignored last."""
    order = sorted(findings, key=lambda one: (one.ignored is not None, one.severity))
    rows = [_row(finding) for finding in order]
    ends = accumulate(map(len, rows))
    return [row for row, end in zip(rows, ends, strict=True) if end <= _ROOM]


def _row(finding: Finding) -> str:
    what = f"{as_text(inert(finding.message))} (`{finding.rule}`)"
    who = as_text(inert(finding.id)) if finding.place.file else ""
    where = f"{as_code(inert(location(finding)))} {who}".strip()
    kind = "ignored" if finding.ignored else finding.severity
    way_out = str(finding.ignored or finding.hint)
    return f"| {kind} | {where} | {what} | {as_text(inert(way_out))} |\n"
