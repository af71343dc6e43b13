"""Printing what a check of links has found."""

import os
from pathlib import Path

from clippings import output
from clippings.links import json_report, text_report
from clippings.links.checked import Checked
from clippings.links.telling import findings_of
from clippings.reporting import exit_code, print_report, usual_format
from clippings.reports import Outcome, find_report, outcome_of

_OURS = {"text": text_report.write, "json": json_report.write}


def tell(checked: Checked, fail_on: frozenset[str], format_name: str) -> int:
    """Print the report; 1 where something fails, else 0."""
    name = format_name or usual_format()
    findings = findings_of(checked, fail_on)
    counts = {"links": len(checked.links)}
    if write := _OURS.get(name):
        output.write(write(checked))
    else:
        print_report(findings, counts, name)
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        _summarise(Path(summary), outcome_of(findings, counts))
    return exit_code(findings)


def _summarise(path: Path, outcome: Outcome) -> None:
    text = find_report("markdown")(outcome)
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
    except OSError as error:
        output.say(f"clip: {path} cannot be written: {error.strerror}")
