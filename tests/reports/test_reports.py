"""What holds for every format of a report."""

from pathlib import Path

import pytest

import clippings.reports
from clippings.errors import ClipError
from clippings.reports import REPORTS, find_report
from clippings.reports.outcome import Outcome
from tests.reports.findings import BARE, NONE, SOME, WORST


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("outcome", [SOME, NONE, WORST, Outcome(findings=[BARE])])
def test_ends_with_a_line_break_and_can_be_encoded(name: str, outcome: Outcome) -> None:
    told = find_report(name)(outcome)
    assert told.endswith("\n")
    assert not told.endswith("\n\n")
    told.encode()


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_from_data_acts_on_a_terminal_or_a_runner(name: str) -> None:
    told = find_report(name)(WORST)
    assert "##[" not in told
    assert not any(char in told for char in "\x1b\r\u202e\udcff")
    commands = [line for line in told.split("\n") if line.lstrip().startswith("::")]
    assert len(commands) == (1 if name == "github" else 0)


def test_every_file_is_in_the_table() -> None:
    files = {path.stem for path in Path(clippings.reports.__file__).parent.glob("*.py")}
    assert files == {*REPORTS, "__init__", "outcome"}


def test_an_unknown_format_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ClipError, match="did you mean json"):
        find_report("jsn")
