"""Parts that are lost when a value is replaced as a whole."""

import pytest

from clippings.data_file.assignments import assign
from clippings.data_file.dropped_parts import dropped_parts
from clippings.values import Plain

ENTRY: dict[str, Plain] = {
    "id": "a",
    "quote": {"text": "It works.", "speaker": "Ada", "role": "lead"},
    "links": ["https://example.org/1", {"url": "https://example.org/2", "rel": "part"}],
    "image": {"src": "a.png"},
}


@pytest.mark.parametrize(
    ("assignments", "told"),
    [
        (["quote=x"], ["a: quote loses speaker and role; `quote.text=…` keeps them"]),
        (["quote[0]=x"], ["a: quote[0] loses speaker and role; `quote[0].text=…` keeps them"]),
        (["quote=x", "quote.speaker=Eve"], ["a: quote loses role; `quote.text=…` keeps them"]),
        (["links=x"], ["a: links loses 1 of 2 items; `links+=…` adds one and keeps them"]),
        (["links[1]=x"], ["a: links[1] loses rel; `links[1].url=…` keeps them"]),
        (["links[0]=x", "quote.text=x", "quote+=x", "image=b.png", "title=x"], []),
    ],
)
def test_each_value_that_loses_parts_is_reported(assignments: list[str], told: list[str]) -> None:
    assert [*dropped_parts(ENTRY, assign(ENTRY, assignments), assignments)] == told
