"""Telling what a check has come to, in the format that fits where it runs."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from clippings import output
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.reports import Report, find_report
from clippings.reports.outcome import Outcome, outcome_of

_FOR_WHO_RUNS_IT = ("text", "json")


def print_findings(
    findings: Sequence[Finding],
    counts: Mapping[str, int],
    format_name: str = "",
    own: Mapping[str, Report] = MappingProxyType({}),
) -> None:
    """Print the findings; without a name as `github` inside Actions, else as `text`.

    They also go into the summary of a GitHub job. Formats that the check writes in a way of its
    `own` stand there. Raises ClipError for an unknown name.
    """
    name = format_name or usual_format()
    width = output.width() if output.on_terminal() else 0
    outcome = outcome_of(findings, counts, colour=output.shows_colour(), width=width)
    for_repository = outcome_of(map(_from_its_top, findings), counts)
    if write := own.get(name):
        output.write(write(outcome))
    else:
        here = name in _FOR_WHO_RUNS_IT
        output.write(find_report(name)(outcome if here else for_repository), safe=True)
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        _summarise(Path(summary), for_repository)


def _from_its_top(finding: Finding) -> Finding:
    """The finding with its file as the repository knows it, wherever in it the check runs.

    Paths of annotations begin at the top of the repository, which lies in GITHUB_WORKSPACE:
    https://docs.github.com/actions/reference/workflows-and-actions/variables
    """
    workspace, place = os.environ.get("GITHUB_WORKSPACE"), finding.place
    if not workspace or not place.file:
        return finding
    path, top = Path(place.file).resolve(), Path(workspace).resolve()
    if not path.is_relative_to(top):
        return finding
    return finding._replace(place=place._replace(file=path.relative_to(top).as_posix()))


def refuse_format_beside_diff(name: str) -> None:
    """Raises ClipError where a format is named for what a dry run shows as a diff."""
    if name:
        raise ClipError(f"--dry-run shows a diff, which is not {name}; leave one of the two out")


def sum_up(findings: Sequence[Finding], counts: Mapping[str, int]) -> None:
    """Say in one line on stderr what was found, where something else is printed."""
    output.tell(outcome_of(findings, counts).sentence)


def _summarise(path: Path, outcome: Outcome) -> None:
    text = find_report("markdown")(outcome)
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
    except OSError as error:
        output.tell(f"{path} cannot be written: {error.strerror}")


def usual_format() -> str:
    """The format for where we run."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def exit_code(findings: Sequence[Finding], *, strict: bool = False) -> int:
    """1 where there is an error, or with `strict` anything at all, that is not ignored; else 0."""
    open_ones = (finding for finding in findings if not finding.ignored)
    return int(any(strict or finding.severity == "error" for finding in open_ones))
