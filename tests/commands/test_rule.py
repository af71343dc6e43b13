"""`clip rule`."""

import re

import pytest

from clippings.app import run
from clippings.links.reasons import REASONS
from clippings.meanings import VERDICTS
from clippings.rules import RULES
from tests.running import in_a_pipe, on_a_terminal


def test_lists_every_rule_verdict_and_reason_with_what_it_says(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["rule"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition("\t")[0] for line in lines] == [*RULES, *VERDICTS, *REASONS]
    assert "tracker\tAn address has tracking parameters." in lines
    assert "soft-404\tsuspect: the page says that there is no such page" in lines


def test_on_a_terminal_the_list_has_a_heading_for_each() -> None:
    shown = re.sub(r"\x1b\[[\d;]*m", "", on_a_terminal("rule").out)
    headings = re.findall(r"^ ?(\w+) +(\w[\w ]+?) *\n ?─+ *$", shown, re.MULTILINE)
    assert headings == [
        ("rule", "finds"),
        ("verdict", "means"),
        ("reason", "verdict and meaning"),
    ]


def test_explains_a_rule_with_a_bad_and_a_good_example(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["rule", "tracker"]) == 0
    assert capsys.readouterr().out == (
        "tracker\n"
        "\n"
        "An address has tracking parameters.\n"
        "\n"
        "`utm_source`, `fbclid` and the like change nothing on the page, but they show the outlet"
        " where the\n"
        "address was copied, make it long, and hide duplicates.\n"
        "\n"
        "Bad:\n"
        "\n"
        "    - id: le-monde-2021-05-04\n"
        "      url: https://www.lemonde.fr/a?utm_source=newsletter&page=2\n"
        "\n"
        "Good:\n"
        "\n"
        "    - id: le-monde-2021-05-04\n"
        "      url: https://www.lemonde.fr/a?page=2\n"
    )


def test_names_the_nearest_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", "trackers"]) == 2
    assert capsys.readouterr().err == (
        "clip: 'trackers' is not a rule, verdict or reason; did you mean tracker?"
        " `clip rule` lists them all\n"
    )


def test_names_nothing_where_nothing_is_near(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", "nope"]) == 2
    assert capsys.readouterr().err == (
        "clip: 'nope' is not a rule, verdict or reason; `clip rule` lists them all\n"
    )


def test_explains_a_reason_with_its_verdict_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["rule", "soft-404"]) == 0
    assert capsys.readouterr().out == (
        "soft-404 (a reason of `clip check-links`)\n"
        "\n"
        "The page says that there is no such page.\n"
        "\n"
        "The server answers 200, but the title, the heading or the whole text is `not found`.\n"
        "\n"
        "The verdict is suspect: there is an answer, but it may not be the piece.\n"
        "\n"
        "Open it in a browser; if it is gone, find a saved copy with `clip archive`.\n"
        "\n"
        "`--accept soft-404:alive` counts it as alive (with `HOST:` in front, at one host),\n"
        "`--fail-on soft-404` makes the check exit 1, and\n"
        "`# clip: ignore soft-404 until DATE REASON` at the address in the file ignores it.\n"
    )


def test_explains_a_verdict_of_a_link_with_its_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", "moved"]) == 0
    assert capsys.readouterr().out == (
        "moved (a verdict of `clip check-links`)\n"
        "\n"
        "It has moved permanently, to an address that the server gives.\n"
        "\n"
        "Reasons:\n"
        "\n"
        "    permanent-redirect: it has moved permanently\n"
        "\n"
        "`clip check-links --fix` writes the new address.\n"
    )


def test_what_is_explained_is_as_wide_as_the_terminal_and_in_a_pipe_as_it_is() -> None:
    piped = in_a_pipe("rule", "order").out
    assert max(map(len, piped.splitlines())) > 90
    for columns in (40, 80):
        shown = on_a_terminal("rule", "order", columns=columns).out
        assert max(map(len, shown.splitlines())) <= columns
        assert shown.split() == piped.split()
    assert "not\nchecked, nor are" in piped
    assert "not checked, nor are" in on_a_terminal("rule", "order", columns=300).out


def test_explains_a_verdict_of_a_quote(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", "absent"]) == 0
    assert capsys.readouterr().out.startswith("absent (a verdict of `clip check-quotes`)\n\nThe ")
