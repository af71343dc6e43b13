"""Ranges of a text are replaced without overlapping."""

import pytest

from clippings.text_edits import Edit
from clippings.yaml_text.edits import CannotSpliceError, replace_on_line, spliced


@pytest.mark.parametrize(
    ("edits", "after"),
    [
        ([], "abcdef"),
        ([Edit(1, 3, "X")], "aXdef"),
        ([Edit(4, 5, ""), Edit(0, 1, "Y")], "Ybcdf"),
        ([Edit(2, 2, "X"), Edit(2, 2, "Y")], "abXYcdef"),
        ([Edit(2, 4, ""), Edit(2, 2, "X")], "abXef"),
        ([Edit(1, 3, ""), Edit(2, 5, "")], "af"),
        ([Edit(6, 6, "X")], "abcdefX"),
    ],
)
def test_edits_are_made_in_the_order_of_the_text(edits: list[Edit], after: str) -> None:
    assert spliced("abcdef", edits) == after


def test_words_that_are_written_and_taken_out_are_refused() -> None:
    with pytest.raises(CannotSpliceError, match="two changes overlap"):
        spliced("abcdef", [Edit(1, 4, ""), Edit(2, 3, "X")])


@pytest.mark.parametrize(
    ("text", "end", "written", "after"),
    [
        ("k: a # c\n", 4, "b", "k: b # c\n"),
        ("k: a # c\n", 4, "|\n  b", "k: | # c\n  b\n"),
        ("k: a # c\r\n", 4, "|\r\n  b", "k: | # c\r\n  b\r\n"),
        ("k: a", 4, "|\n  b", "k: |\n  b\n"),
        ("k: |+\n  a\n\nl", 11, "b", "k: b\n\nl"),
    ],
)
def test_a_comment_stays_on_the_first_line(text: str, end: int, written: str, after: str) -> None:
    assert spliced(text, [*replace_on_line(text, 3, end, written)]) == after
