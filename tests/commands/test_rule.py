"""`clip rule`."""

import pytest

from clippings.app import run
from clippings.rules import RULES
from clippings.verdicts import VERDICTS


def test_lists_every_rule_and_verdict_with_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition("\t")[0] for line in lines] == [*RULES, *VERDICTS]
    assert "tracker\tAn address carries parameters that tell where its reader came from." in lines


def test_explains_a_rule_with_a_bad_and_a_good_example(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["rule", "tracker"]) == 0
    assert capsys.readouterr().out == (
        "tracker\n"
        "\n"
        "An address carries parameters that tell where its reader came from.\n"
        "\n"
        "`utm_source`, `fbclid` and their like change nothing on the page, but they tell the outlet"
        " who\n"
        "copied the address, make it long, and keep duplicates from being seen.\n"
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
        "clip: 'trackers' is neither a rule nor a verdict; did you mean tracker?\n"
    )


def test_explains_a_verdict_of_a_link_with_its_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", "moved"]) == 0
    assert capsys.readouterr().out == (
        "moved (a verdict of `clip check-links`)\n"
        "\n"
        "It has moved for good, to an address that the server names.\n"
        "\n"
        "Reasons:\n"
        "\n"
        "    permanent-redirect: it has moved for good\n"
        "\n"
        "`clip check-links --fix` writes the new address.\n"
    )


def test_explains_a_verdict_of_a_quote(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rule", "absent"]) == 0
    assert capsys.readouterr().out.startswith("absent (a verdict of `clip check-quotes`)\n\nThe ")
