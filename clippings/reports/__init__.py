"""Telling what was found, in the formats that people and CI services read.

To add a format: a module here with `write`, and its name in REPORTS.

outcome.py   what there is to tell
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from clippings.known_words import require_known

if TYPE_CHECKING:
    from clippings.reports.outcome import Outcome

Report: TypeAlias = "Callable[[Outcome], str]"

# Names of formats and of the modules that write them, which are imported when they are used.
REPORTS = ("text", "json", "github", "sarif", "junit", "markdown")


def require_report(name: str) -> None:
    """Raises ClipError where no format has this name."""
    require_known(name, REPORTS, "a format of a report")


def find_report(name: str) -> Report:
    """The function that tells an outcome in a format; raises ClipError for an unknown name."""
    require_report(name)
    report: Report = import_module(f"{__name__}.{name}").write
    return report
