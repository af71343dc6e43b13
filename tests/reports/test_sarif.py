"""The report for code scanning services."""

import json

import pytest

from clippings.finding import Finding, Place
from clippings.reports.outcome import Outcome
from clippings.reports.sarif import write
from tests.reports.findings import BARE, NONE, SOME


def test_has_one_run_with_every_result() -> None:
    told = json.loads(write(SOME))
    assert told["version"] == "2.1.0"
    (run,) = told["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [
        "double-space",
        "duplicate-url",
    ]
    assert run["results"][0] == {
        "ruleId": "duplicate-url",
        "level": "error",
        "message": {
            "text": "the address is the same as in 'le-monde' (line 2)\nremove one of the two"
        },
        "partialFingerprints": {"clip/v1": "duplicate-url:le-monde-2:url"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "data/clippings.yaml"},
                    "region": {"startLine": 5, "startColumn": 8},
                }
            }
        ],
    }


def test_has_no_results_where_nothing_was_found() -> None:
    assert json.loads(write(NONE))["runs"][0]["results"] == []


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("wanted", "A clipping has no outlet, date or language."),
        ("dead", "It is gone."),
        ("absent", "The page does not have these words."),
    ],
)
def test_a_rule_or_verdict_says_what_it_is_about(rule: str, says: str) -> None:
    told = json.loads(write(Outcome(findings=[Finding(message="m", rule=rule)])))
    (described,) = told["runs"][0]["tool"]["driver"]["rules"]
    assert described == {
        "id": rule,
        "shortDescription": {"text": says},
        "help": {"text": f"Run `clip rule {rule}` for an explanation."},
    }


def test_leaves_out_a_place_that_is_not_known() -> None:
    (result,) = json.loads(write(Outcome(findings=[BARE])))["runs"][0]["results"]
    assert "locations" not in result


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("my press/été.yaml", "my%20press/%C3%A9t%C3%A9.yaml"),
        ("/srv/press.yaml", "file:///srv/press.yaml"),
    ],
)
def test_paths_are_uris(path: str, uri: str) -> None:
    finding = Finding(message="m", rule="r", place=Place(path))
    (result,) = json.loads(write(Outcome(findings=[finding])))["runs"][0]["results"]
    assert result["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": uri}}}]
