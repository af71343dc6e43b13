"""Edits are made within a stretch of a page, and overlapping text is replaced once."""

import pytest

from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.updating.changes import with_edits


@pytest.mark.parametrize(
    ("edits", "after"),
    [
        ([], "bcdef"),
        ([Edit(2, 3, "X")], "bXdef"),
        ([Edit(4, 5, "Y"), Edit(1, 2, "X")], "XcdYf"),
        ([Edit(2, 3, "X"), Edit(2, 3, "X")], "bXdef"),
        ([Edit(1, 4, "X"), Edit(2, 3, "Y")], "Xef"),
        ([Edit(1, 3, "X"), Edit(2, 5, "Y")], "XYf"),
        ([Edit(2, 2, "X"), Edit(2, 2, "Y")], "bXYcdef"),
        ([Edit(1, 3, "X"), Edit(3, 3, "Y")], "XYdef"),
    ],
)
def test_of_edits_that_overlap_the_outer_and_the_first_count(edits: list[Edit], after: str) -> None:
    assert with_edits("abcdefg", Span(1, 6), edits) == after
