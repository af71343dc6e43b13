"""The text of a line that no fact has taken."""

import pytest

from clippings.page_entries.in_lists.remainder import Remainder


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (" – A title, ", "A title"),
        ("“A title”", "A title"),
        ("She said: “It works”", "She said: “It works”"),
        ('A note for "The Paper"', 'A note for "The Paper"'),
        ("(The Paper)", "The Paper"),
        ("A talk (part 1)", "A talk (part 1)"),
        ("[Talk] A title", "[Talk] A title"),
        ("A title (\x00\x00)", "A title"),
        (") a rest of words", "a rest of words"),
        ("The first of them.", "The first of them"),
        ("，中央社，", "中央社"),
        ("، الجزيرة، ", "الجزيرة"),
    ],
)
def test_marks_that_hold_a_part_of_the_words_stay(text: str, left: str) -> None:
    span = Remainder(text).trimmed(0, len(text))
    assert text[span.start : span.end] == left
