"""Printing what a check of links has found, and writing what has moved."""

import os
from pathlib import Path

from clippings import output
from clippings.entries import ORDER
from clippings.links import json_report, text_report
from clippings.links.checked import Checked
from clippings.links.moving import new_address, with_new_addresses
from clippings.links.telling import findings_of
from clippings.reporting import exit_code, print_report, usual_format
from clippings.reports import Outcome, find_report
from clippings.snapshot import Snapshot
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import Document

_OURS = {"text": text_report.write, "json": json_report.write}
_SUMMARY_LIMIT = 1 << 20  # bytes, of GitHub for one step


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
        text = find_report("markdown")(Outcome(findings=findings, counts=counts)).encode()
        if len(text) <= _SUMMARY_LIMIT:
            with Path(summary).open("ab") as file:
                file.write(text + b"\n")
    return exit_code(findings)


def with_moved(now: Snapshot, checked: Checked) -> Document:
    """The data file with the new address of every link that has moved for good."""
    moved = {link.url: new for link in checked.links if (new := new_address(link))}
    changed = {
        index: entry
        for index, before in enumerate(now.entries)
        if isinstance(entry := with_new_addresses(before, moved), dict) and entry != before
    }
    return change_entries(now.document, Changes(amends=changed, order=ORDER))
