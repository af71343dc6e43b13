"""Prints the findings of a check, in the format that fits where it runs."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from clippings import output
from clippings.errors import ClipError
from clippings.finding import Finding
from clippings.reports import Report, find_report
from clippings.reports.outcome import Outcome, outcome_of

_WITH_LOCAL_PATHS = ("text", "json")  # other formats name files from the top of the repository


def print_findings(
    findings: Sequence[Finding],
    counts: Mapping[str, int],
    format_name: str = "",
    own: Mapping[str, Report] = MappingProxyType({}),
) -> None:
    """Print the findings; the default format is `github` inside Actions, else `text`.

    They are also added to the summary of a GitHub job. `own` has formats that the check writes
    itself. Raises ClipError for an unknown format.
    """
    name = format_name or usual_format()
    width = output.width() if output.on_terminal() else 0
    outcome = outcome_of(findings, counts, colour=output.shows_colour(), width=width)
    for_repository = outcome_of(map(_with_repository_path, findings), counts)
    if write := own.get(name):
        output.write(write(outcome))
    else:
        local = name in _WITH_LOCAL_PATHS
        output.write(find_report(name)(outcome if local else for_repository), safe=True)
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        _summarise(Path(summary), for_repository)


def _with_repository_path(finding: Finding) -> Finding:
    """The finding with the path of its file relative to the repository.

    Paths of annotations are relative to the top of the repository, which is GITHUB_WORKSPACE:
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
    """Raises ClipError if a format is named for a dry run, which prints a diff."""
    if name:
        raise ClipError(f"--dry-run prints a diff, not {name}; leave one of the two out")


def sum_up(findings: Sequence[Finding], counts: Mapping[str, int]) -> None:
    """Print a one-line summary on stderr, when stdout has something else."""
    output.tell(outcome_of(findings, counts).sentence)


def _summarise(path: Path, outcome: Outcome) -> None:
    text = find_report("markdown")(outcome)
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
    except OSError as error:
        output.tell(f"{path} cannot be written: {error.strerror}")


def usual_format() -> str:
    """The default format: `github` inside GitHub Actions, else `text`."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def exit_code(findings: Sequence[Finding], *, strict: bool = False) -> int:
    """1 if an error (with `strict`, any finding) is not ignored, else 0."""
    not_ignored = (finding for finding in findings if not finding.ignored)
    return int(any(strict or finding.severity == "error" for finding in not_ignored))
