"""The output formats of checks, for people and CI services.

To add a format: a module here with `write`, and its name in REPORTS.

outcome.py   the data of a report
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from clippings.known_words import require_known

if TYPE_CHECKING:
    from clippings.reports.outcome import Outcome

Report: TypeAlias = "Callable[[Outcome], str]"

# Names of formats and of their modules, which are imported when they are used.
REPORTS = ("text", "json", "github", "sarif", "junit", "markdown")


def require_report(name: str) -> None:
    """Raises ClipError for an unknown format."""
    require_known(name, REPORTS, "a report format")


def find_report(name: str) -> Report:
    """The function that writes an outcome in a format; raises ClipError for an unknown name."""
    require_report(name)
    report: Report = import_module(f"{__name__}.{name}").write
    return report
