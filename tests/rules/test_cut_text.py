"""Text that a comment cuts short."""

import pytest

from tests.rules.judging import clipping, messages


def test_finds_a_text_that_goes_on_behind_the_sign() -> None:
    assert messages(clipping(title="The lab is #1 in Europe"), "cut-text") == [
        "3 warning: title is read as 'The lab is': what follows is a comment"
    ]


def test_finds_a_text_of_which_nothing_is_left() -> None:
    assert messages(clipping(title="#1 in Europe"), "cut-text") == [
        "3 warning: title is read as empty: its text begins with #"
    ]


@pytest.mark.parametrize(
    "title",
    [
        '"The lab is #1"',
        "'The lab is #1'",
        "C#1",
        "The lab  # a comment",
        "The lab #!x",
        "|\n    The lab is #1",
        ">-\n    The lab is\n    still #1 there",
        "The lab #clip: ignore wanted until 2027-01-01 we ask",
    ],
)
def test_leaves_comments_and_whole_texts_alone(title: str) -> None:
    assert messages(clipping(title=title), "cut-text") == []
