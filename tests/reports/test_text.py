"""The report for people."""

import pytest
from rich.cells import cell_len

from clippings.finding import Finding, Place
from clippings.reports.outcome import Outcome
from clippings.reports.text import write
from tests.reports.findings import BARE, NONE, SOME


def test_tells_place_rule_message_line_and_way_out() -> None:
    assert write(SOME) == (
        "data/clippings.yaml:5:8: error duplicate-url: the address is the same as in 'le-monde'"
        " (line 2)\n"
        "    5 |   url: https://www.lemonde.fr/a\n"
        "      |        ^\n"
        "    help: remove one of the two\n"
        "\n"
        "data/clippings.yaml:6:11: warning double-space: outlet has extra spaces or tabs\n"
        "    6 |   outlet: Le  Monde\n"
        "      |           ^\n"
        "    help: keep one space between words and none at the start or end\n"
        "\n"
        "3 clippings: 1 error, 1 warning (1 fixable with --fix)\n"
    )


def test_on_a_terminal_what_is_said_is_folded_and_the_excerpt_is_not() -> None:
    assert write(SOME._replace(width=50)) == (
        "data/clippings.yaml:5:8: error duplicate-url: the\n"
        "          address is the same as in 'le-monde'\n"
        "          (line 2)\n"
        "    5 |   url: https://www.lemonde.fr/a\n"
        "      |        ^\n"
        "    help: remove one of the two\n"
        "\n"
        "data/clippings.yaml:6:11: warning double-space:\n"
        "          outlet has extra spaces or tabs\n"
        "    6 |   outlet: Le  Monde\n"
        "      |           ^\n"
        "    help: keep one space between words and none at\n"
        "          the start or end\n"
        "\n"
        "3 clippings: 1 error, 1 warning (1 fixable with --fix)\n"
    )


@pytest.mark.parametrize("width", [1, 20, 30, 80])
def test_folding_changes_no_word_and_no_colour(width: int) -> None:
    coloured = SOME._replace(colour=True)
    assert write(coloured._replace(width=width)).split() == write(coloured).split()


def test_is_one_line_where_nothing_was_found() -> None:
    assert write(NONE) == "1 clipping: nothing found\n"


def alike(number: int) -> list[Finding]:
    places = [Place("data/clippings.yaml", line, 3, "- id: x") for line in range(1, number + 1)]
    return [Finding(message="m", rule="r", hint="h", place=place) for place in places]


def test_a_few_that_say_the_same_are_told_one_by_one() -> None:
    assert write(Outcome(findings=alike(3))).count("error r: m") == 3


def test_many_that_say_the_same_are_told_once_with_the_other_lines() -> None:
    told = write(Outcome(findings=[*alike(4), *SOME.findings], counts={"clippings": 4}))
    assert told.startswith(
        "data/clippings.yaml:1:3: error r: m\n"
        "    1 | - id: x\n"
        "      |   ^\n"
        "    help: h\n"
        "    also: lines 2, 3, 4\n"
        "\n"
        "data/clippings.yaml:5:8: error duplicate-url"
    )
    assert told.endswith("4 clippings: 5 errors, 1 warning (1 fixable with --fix)\n")


def test_the_way_out_for_each_of_many_is_told_once_for_any() -> None:
    own = [
        one._replace(id=f"a{one.place.line}", hint=f"`clip set a{one.place.line} x=…` sets a1 too")
        for one in alike(4)
    ]
    assert "    help: `clip set ID x=…` sets a1 too\n    also: " in write(Outcome(findings=own))
    assert "    help: `clip set a3 x=…` sets a1 too\n" in write(Outcome(findings=own[1:]))


def test_of_very_many_the_lines_are_counted() -> None:
    assert "    also: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 289 more\n" in write(
        Outcome(findings=alike(300))
    )


def test_the_same_in_another_file_is_told_by_itself() -> None:
    elsewhere = [Finding(message="m", rule="r", hint="h", place=Place("b.yaml", 2))]
    assert "b.yaml:2: error r: m" in write(Outcome(findings=[*alike(4), *elsewhere]))


def test_tells_only_what_is_known() -> None:
    told = write(Outcome(findings=[BARE], counts={"clippings": 0}))
    assert told == "error syntax: it cannot be read\n\n0 clippings: 1 error\n"


@pytest.mark.parametrize(
    ("excerpt", "column"),
    [
        ("  title: x", 10),
        ("\ttitle:\tx", 9),
        ("  标题: 世界 x", 10),
        ("  e\u0301te\u0301: x", 10),
        ("  👩\u200d💻: x", 8),
        ("  a\u200bb\x1b: x", 9),
        ("  " + "ab " * 100 + "x", 303),
        ("x" + " ab" * 100, 1),
        ("ab " * 40 + "x" + " ab" * 40, 121),
    ],
)
def test_the_caret_stands_under_the_column(excerpt: str, column: int) -> None:
    assert excerpt[column - 1] == "x"
    finding = Finding(message="m", rule="r", place=Place("f", 7, column, excerpt))
    _, line, caret, *_ = write(Outcome(findings=[finding])).split("\n")
    under = cell_len(caret[: caret.index("^")])
    shown = [n for n in range(len(line)) if cell_len(line[:n]) == under and line[n] == "x"]
    assert len(shown) == 1
    assert cell_len(line) <= 120


@pytest.mark.parametrize(
    ("excerpt", "column", "shown"),
    [
        ("url: https://u:secret@h.example/x", 6, "url: https://***@h.example/x"),
        (
            "{url: https://u:secret@h.example/x, odd: 1}",
            37,
            "{url: https://***@h.example/x, odd: 1}",
        ),
    ],
)
def test_an_excerpt_shows_no_password(excerpt: str, column: int, shown: str) -> None:
    finding = Finding("odd", place=Place("press.yaml", 1, column, excerpt))
    line, caret = write(Outcome([finding], {})).split("\n")[1:3]
    assert line == f"    1 | {shown}"
    assert line[caret.index("^")] == excerpt[column - 1]


def test_colours_only_where_asked() -> None:
    plain = write(SOME)
    coloured = write(Outcome(findings=SOME.findings, counts=SOME.counts, colour=True))
    assert "\x1b" not in plain
    assert "\x1b[1;31merror\x1b[0m" in coloured
    assert "\x1b[1;33mwarning\x1b[0m" in coloured
