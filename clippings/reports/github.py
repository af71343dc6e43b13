"""For GitHub Actions: one workflow command per finding, shown at its line in a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from clippings.finding import Finding
from clippings.inert import inert
from clippings.reports.outcome import Outcome


def write(outcome: Outcome) -> str:
    """Write `::error file=…,line=…,col=…,title=…::message` for each finding, and a summary line."""
    lines = [_command(finding) for finding in outcome.findings]
    return "\n".join([*lines, inert(outcome.sentence)]) + "\n"


def _command(finding: Finding) -> str:
    place = finding.place
    given = {
        "file": place.file,
        "line": str(place.line or ""),
        "col": str(place.column or ""),
        "title": f"{finding.rule}: {finding.id}" if finding.id else finding.rule,
    }
    properties = ",".join(f"{name}={_property(text)}" for name, text in given.items() if text)
    text = "%0A".join(_escaped(part) for part in (finding.message, finding.hint) if part)
    return f"::{finding.severity} {properties}::{text}"


def _escaped(text: str) -> str:
    """Escape text for a command (actions/toolkit, packages/core/src/command.ts)."""
    return inert(text).replace("%", "%25")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
