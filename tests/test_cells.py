"""A clipping as one row of a table, and back."""

import pytest

from clippings.cells import from_cells, guarded, to_cells, unguarded
from clippings.values import Plain


def test_an_apostrophe_stands_before_what_would_run() -> None:
    cells = ["=1+1", "'=1", "@x", "＝1", "'tis", "plain", "", "-5"]
    kept = ["'=1+1", "''=1", "'@x", "'＝1", "'tis", "plain", "", "'-5"]
    assert [guarded(cell) for cell in cells] == kept
    assert [unguarded(cell) for cell in kept] == cells


@pytest.mark.parametrize(
    ("plain", "cells"),
    [
        ({"id": "a", "title": "A"}, {"id": "a", "title": "A"}),
        ({"author": ["Ada", "Bo"]}, {"author": "Ada; Bo"}),
        ({"author": ["Ada; Bo", "Cy"]}, {"author[0]": "Ada; Bo", "author[1]": "Cy"}),
        (
            {"quote": [{"text": "One", "speaker": "Ada"}, {"text": "Two"}]},
            {"quote": "One", "quote.speaker": "Ada", "quote[1]": "Two"},
        ),
        ({"image": {"src": "a.png", "alt": "A"}}, {"image": "a.png", "image.alt": "A"}),
        ({"ours": {"a": ["1"]}}, {"ours": '{"a": ["1"]}'}),
        ({"ours": "[1]"}, {"ours": '"[1]"'}),
        ({"ours": None}, {"ours": "null"}),
        ({"ours": "[so"}, {"ours": "[so"}),
    ],
)
def test_parts_have_columns_and_are_put_together_again(
    plain: dict[str, Plain], cells: dict[str, str]
) -> None:
    assert to_cells(plain) == cells
    assert to_cells(from_cells(cells)) == cells


def test_an_empty_cell_states_nothing() -> None:
    assert from_cells({"title": "", "quote": "One", "quote[1]": ""}) == {"quote": {"text": "One"}}
    assert from_cells({"tags": "a; ;b"}) == {"tags": ["a", "b"]}
