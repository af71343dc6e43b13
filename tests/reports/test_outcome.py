"""What a check has come to, in one sentence."""

import pytest

from clippings.finding import Finding, Place
from clippings.reports.outcome import Outcome, location
from tests.reports.findings import BARE, DUPLICATE, NONE, SOME


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (SOME, "3 clippings: 1 error, 1 warning"),
        (NONE, "1 clipping: nothing found"),
        (Outcome(findings=[BARE] * 2, counts={"clippings": 0}), "0 clippings: 2 errors"),
        (Outcome(counts={"links": 12, "images": 1}), "12 links, 1 image: nothing found"),
        (Outcome(counts={"entries": 1}), "1 entry: nothing found"),
    ],
)
def test_sums_up(outcome: Outcome, sentence: str) -> None:
    assert outcome.sentence == sentence


@pytest.mark.parametrize(
    ("finding", "where"),
    [
        (DUPLICATE, "data/clippings.yaml:5:8"),
        (Finding(message="m", place=Place("a.yaml", 5)), "a.yaml:5"),
        (Finding(message="m", place=Place("a.yaml"), id="le-monde"), "a.yaml"),
        (Finding(message="m", id="le-monde"), "le-monde"),
        (BARE, ""),
    ],
)
def test_says_where_as_exactly_as_is_known(finding: Finding, where: str) -> None:
    assert location(finding) == where
