"""Printing what a check has come to, in the format that fits where it runs."""

import os
from collections.abc import Mapping, Sequence

from clippings import output
from clippings.finding import Finding
from clippings.reports import find_report, outcome_of


def print_report(
    findings: Sequence[Finding], counts: Mapping[str, int], format_name: str = ""
) -> None:
    """Tell the findings; without a name as `github` inside Actions, else as `text`.

    Raises ClipError for an unknown name.
    """
    outcome = outcome_of(findings, counts, colour=shows_colour())
    output.write(find_report(format_name or usual_format())(outcome), safe=True)


def usual_format() -> str:
    """The format for where we run."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def shows_colour() -> bool:
    """Whether stdout gets colours (https://no-color.org, https://force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or output.on_terminal()


def exit_code(findings: Sequence[Finding], *, strict: bool = False) -> int:
    """1 where there is an error, or with `strict` anything at all, that is not ignored; else 0."""
    open_ones = (finding for finding in findings if not finding.ignored)
    return int(any(strict or finding.severity == "error" for finding in open_ones))
