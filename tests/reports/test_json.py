"""The report for programs."""

import json

from clippings.reports.json import write
from tests.reports.findings import EVIL, NONE, SOME, WORST


def test_has_a_documented_shape() -> None:
    told = json.loads(write(SOME))
    assert told["version"] == 1
    assert told["summary"] == {"clippings": 3, "errors": 1, "warnings": 1}
    assert told["findings"][1] == {
        "rule": "double-space",
        "severity": "warning",
        "message": "outlet has extra spaces or tabs",
        "hint": "keep one space between words and none at the start or end",
        "file": "data/clippings.yaml",
        "line": 6,
        "column": 11,
        "id": "le-monde-2",
        "field": "outlet",
        "fix": "Le Monde",
    }


def test_is_an_object_where_nothing_was_found() -> None:
    assert json.loads(write(NONE))["findings"] == []


def test_hands_data_on_unchanged() -> None:
    assert json.loads(write(WORST))["findings"][0]["message"] == EVIL
