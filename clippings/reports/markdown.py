"""For the summary of a CI job, or a comment: a Markdown table (GFM)."""

import re

from clippings.finding import Finding
from clippings.inert import inert
from clippings.reports.outcome import Outcome, location

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")  # CommonMark 0.31, 2.4: each may be escaped
_HEAD = "| | Where | What | Way out |\n| --- | --- | --- | --- |\n"


def write(outcome: Outcome) -> str:
    """A line that sums up, and a row for each finding."""
    rows = "".join(_row(finding) for finding in outcome.findings)
    return f"**{outcome.sentence}**\n" + (f"\n{_HEAD}{rows}" if rows else "")


def _row(finding: Finding) -> str:
    what = f"{_escaped(finding.message)} (`{finding.rule}`)"
    who = f"{_escaped(location(finding))} {_escaped(finding.id)}".strip()
    return f"| {finding.severity} | {who} | {what} | {_escaped(finding.hint)} |\n"


def _escaped(text: str) -> str:
    """Text that reads as it is: no markup, no HTML, no cell border."""
    return _PUNCTUATION.sub(r"\\\1", inert(text))
