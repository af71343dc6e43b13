"""For programs: `{"version": 1, "findings": […], "summary": {…}}`.

The shape is stable: keys may be added; any other change gets a new version number.
"""

import json

from clippings.finding import Finding
from clippings.inert import inert_json
from clippings.reports.outcome import Outcome

VERSION = 1


def write(outcome: Outcome) -> str:
    """Write one JSON object."""
    shape = {
        "version": VERSION,
        "findings": [_shape(finding) for finding in outcome.findings],
        "summary": outcome.summary,
    }
    return inert_json(json.dumps(shape, ensure_ascii=False, indent=2)) + "\n"


def _shape(finding: Finding) -> dict[str, str | int | None]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "id": finding.id,
        "field": finding.field,
        "fix": finding.fix,
    }
