"""The report for programs is read back as it was written."""

import json

import pytest

from clippings.quotes.json_report import read_shape, write
from clippings.quotes.match import QuoteMatch
from tests.quotes.stored import CHANGED, stored


def test_the_shape_in_json_is_read_back() -> None:
    quote = stored(CHANGED, is_copy=True)
    (shape,) = json.loads(write([quote]))["quotes"]
    again = read_shape(shape)
    assert (again.match, again.quote, again.is_copy) == (quote.match, quote.quote, True)
    assert json.loads(write([again]))["quotes"] == [shape]


def test_the_report_has_a_summary_and_no_password() -> None:
    told = json.loads(write([stored(CHANGED), stored(QuoteMatch(verdict="present"))]))
    assert told["summary"] == {"quotes": 2, "changed": 1, "present": 1}
    stopped = json.loads(write([stored(CHANGED)], unasked=2))
    assert stopped["summary"] == {"quotes": 1, "changed": 1, "unasked": 2}
    assert told["quotes"][0]["differences"][0] == {"ours": "176", "theirs": "178"}
    assert told["quotes"][0]["url"] == "https://***@paper.example/a"


@pytest.mark.parametrize("spoilt", [{"verdict": "lost"}, {"line": "3"}, {"copy": "no"}])
def test_another_shape_is_not_read(spoilt: dict[str, object]) -> None:
    (shape,) = json.loads(write([stored(CHANGED)]))["quotes"]
    with pytest.raises(ValueError, match=r".+"):
        read_shape({**shape, **spoilt})
