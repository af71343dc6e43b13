"""Every rule is explained by a bad and a good example, and they are what they say."""

from pathlib import Path

import pytest

import clippings.rules
from clippings.errors import ClipError
from clippings.rules import RULES, find_rule
from tests.rules.judging import found, subject_of

NO_RULES = {"__init__", "subject", "manual"}


@pytest.mark.parametrize("name", RULES)
def test_the_bad_example_is_found(name: str) -> None:
    findings = found(find_rule(name).BAD, name)
    assert findings
    assert all(finding.place.line for finding in findings)
    assert all(finding.hint for finding in findings)


@pytest.mark.parametrize("name", RULES)
def test_the_good_example_is_not(name: str) -> None:
    assert found(find_rule(name).GOOD, name) == []


@pytest.mark.parametrize("name", RULES)
def test_good_examples_can_be_read_without_an_error(name: str) -> None:
    faults = subject_of(find_rule(name).GOOD).collection.faults
    assert [fault for fault in faults if fault.severity == "error"] == []


@pytest.mark.parametrize("name", RULES)
def test_the_manual_says_what_is_wrong_and_why_it_matters(name: str) -> None:
    what, blank, *why = (find_rule(name).__doc__ or "").splitlines()
    assert what.endswith(".")
    assert blank == ""
    assert why


def test_every_file_is_in_the_table() -> None:
    files = {path.stem for path in Path(clippings.rules.__file__).parent.glob("*.py")}
    assert files - NO_RULES == {name.replace("-", "_") for name in RULES}


def test_an_unknown_rule_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ClipError, match="did you mean duplicate-url"):
        find_rule("duplicate_url")
