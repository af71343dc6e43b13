"""Telling what was found, in the formats that people and CI services read.

To add a format: a module here with `write`, and its name in REPORTS.
"""

from collections.abc import Callable
from importlib import import_module

from clippings.errors import ClipError
from clippings.reports.outcome import Outcome, outcome_of
from clippings.values import did_you_mean

__all__ = ("REPORTS", "Outcome", "Report", "find_report", "outcome_of")

Report = Callable[[Outcome], str]

# Names of formats and of the modules that write them, which are imported when they are used.
REPORTS = ("text", "json", "github", "sarif", "junit", "markdown")


def find_report(name: str) -> Report:
    """The function that tells an outcome in a format; raises ClipError for an unknown name."""
    if name not in REPORTS:
        raise ClipError(f"{name!r} is not a format of a report; {did_you_mean(name, REPORTS)}")
    report: Report = import_module(f"{__name__}.{name}").write
    return report
