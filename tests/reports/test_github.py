"""The report for GitHub Actions."""

from clippings.reports.github import write
from tests.reports.findings import NONE, SOME, WORST


def test_is_one_command_a_finding() -> None:
    assert write(SOME) == (
        "::error file=data/clippings.yaml,line=5,col=8,title=duplicate-url%3A le-monde-2"
        "::the address is the same as in 'le-monde' (line 2)%0Aremove one of the two\n"
        "::warning file=data/clippings.yaml,line=6,col=11,title=double-space%3A le-monde-2"
        "::outlet has extra spaces or tabs%0A"
        "keep one space between words and none at the start or end\n"
        "3 clippings: 1 error, 1 warning\n"
    )


def test_has_no_command_where_nothing_was_found() -> None:
    assert write(NONE) == "1 clipping: nothing found\n"


def test_data_cannot_end_the_command_or_begin_another() -> None:
    command, summary, end = write(WORST).split("\n")
    properties, _, message = command.removeprefix("::error ").partition("::")
    assert {part.partition("=")[0] for part in properties.split(",")} == {
        "file",
        "line",
        "col",
        "title",
    }
    assert "%250A" in message
    assert message.count("%0A") == 1
    assert (summary, end) == ("1 clipping: 1 error", "")
