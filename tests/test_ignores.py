"""Comments that have findings ignored for a time."""

import pytest

from clippings.dates import PartialDate
from clippings.finding import Finding, Place
from clippings.ignores import Ignore, ignores_in, without_ignored

COMMENT = "# clip: ignore wanted until 2027-01-01 we ask"


def test_reads_rules_end_and_reason() -> None:
    (ignore,) = ignores_in(["- id: a  # clip: ignore wanted, url-date until 2027-01 - we ask"])
    assert ignore == Ignore(
        line=1,
        column=10,
        about=1,
        rules=("wanted", "url-date"),
        until=PartialDate(2027, 1),
        written_until="2027-01",
        reason="we ask",
    )


@pytest.mark.parametrize(
    ("lines", "about"),
    [
        ([f"- id: a {COMMENT}", "  url: b"], 1),
        ([COMMENT, "- id: a"], 2),
        ([COMMENT, "# another comment", "", "- id: a"], 4),
        (["- id: a", f"  {COMMENT}", "  url: b"], 3),
        ([f"- {COMMENT}", "  id: a"], 2),
        ([COMMENT, "-", "  id: a"], 3),
        (["- id: a", COMMENT], 2),
    ],
)
def test_is_about_its_own_line_or_the_next_with_a_value(lines: list[str], about: int) -> None:
    (ignore,) = ignores_in(lines)
    assert ignore.about == about


@pytest.mark.parametrize("line", ["title: clip: ignore x", "# clip: add", "# clip ignore url", ""])
def test_other_text_is_no_such_comment(line: str) -> None:
    assert list(ignores_in([line])) == []


@pytest.mark.parametrize(
    ("today", "expired"),
    [((2027, 1, 1), False), ((2027, 1, 31), False), ((2027, 2, 1), True), ((2026, 12, 31), False)],
)
def test_a_month_lasts_to_its_end(today: tuple[int, int, int], expired: bool) -> None:
    ignore = Ignore(line=1, column=1, about=1, until=PartialDate(2027, 1))
    assert ignore.expired(PartialDate(*today)) is expired


def finding(rule: str, line: int) -> Finding:
    """A finding on a line."""
    return Finding(message="m", rule=rule, place=Place("f", line, 1))


@pytest.mark.parametrize(
    ("about", "rule", "kept"),
    [
        (2, "url", [1, 3, 5, 6]),  # one field
        (1, "url", [5, 6]),  # a whole entry by its first line
        (5, "url", [1, 2, 3]),
        (2, "date", [1, 2, 3, 5, 6]),  # another rule
    ],
)
def test_leaves_out_what_is_ignored(about: int, rule: str, kept: list[int]) -> None:
    findings = [finding("url", line) for line in (1, 2, 3, 5, 6)]
    ignore = Ignore(line=about, column=1, about=about, rules=(rule,))
    left = without_ignored(findings, [ignore], [1, 5])
    assert [one.place.line for one in left] == kept


def test_what_keeps_the_file_from_being_read_is_never_ignored() -> None:
    ignore = Ignore(line=1, column=1, about=1, rules=("syntax", "ignore"))
    findings = [finding("syntax", 1), finding("ignore", 1)]
    assert without_ignored(findings, [ignore], [1]) == findings
