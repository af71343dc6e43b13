"""JSON Lines holds one clipping a line, for readers that end lines at other signs too."""

import json

import pytest

from clippings.clipping import Clipping, Collection
from tests.exporters.nasty import EMPTY
from tests.exporters.written import written


@pytest.mark.parametrize("sign", ["\n", "\r", "\x85", "\u2028", "\u2029"])
def test_no_line_break_stands_within_a_line(sign: str) -> None:
    clippings = (Clipping(id="a", title=f"A{sign}B"), Clipping(id="b"))
    lines = written("jsonl", Collection(clippings=clippings)).splitlines()
    assert [json.loads(line) for line in lines] == [{"id": "a", "title": f"A{sign}B"}, {"id": "b"}]


def test_no_clippings_are_no_line() -> None:
    assert written("jsonl", EMPTY) == ""
