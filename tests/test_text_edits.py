"""Changes to a text are made at once, each where the text stood before."""

import pytest

from clippings.text_edits import Edit, apply_edits, colliding


@pytest.mark.parametrize(
    ("edits", "after"),
    [
        ([], "abcdef"),
        ([Edit(4, 5, "Y"), Edit(0, 1, "X")], "XbcdYf"),
        ([Edit(2, 2, "X"), Edit(2, 2, "Y")], "abXYcdef"),
        ([Edit(2, 4), Edit(2, 2, "X")], "abXef"),
        ([Edit(1, 4), Edit(2, 5)], "af"),
        ([Edit(1, 5), Edit(2, 3)], "af"),
        ([Edit(6, 6, "X")], "abcdefX"),
    ],
)
def test_each_part_is_taken_out_once(edits: list[Edit], after: str) -> None:
    assert apply_edits("abcdef", edits) == after


@pytest.mark.parametrize(
    ("edits", "collides"),
    [
        ([Edit(1, 4), Edit(2, 3, "X")], True),
        ([Edit(1, 4), Edit(2, 3)], False),
        ([Edit(1, 4), Edit(4, 5, "X")], False),
        ([Edit(1, 4, "X"), Edit(1, 1, "Y")], False),
    ],
)
def test_words_must_not_be_written_into_what_goes(edits: list[Edit], collides: bool) -> None:
    assert (colliding(edits) is not None) is collides
