"""Text from a page as one line."""

import pytest

from clippings.page.one_line import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  A \n worm\t wins ", "A worm wins"),
        ("worm\x1b[31m wins\x00", "worm[31m wins"),
        ("worm\u202e wins \u200b", "worm wins"),
        ("com\xadputer", "computer"),
        ("می\u200cخواهم 👩\u200d🔬", "می\u200cخواهم 👩\u200d🔬"),
        ("\x00", ""),
    ],
)
def test_only_what_a_reader_sees_is_left(text: str, line: str) -> None:
    assert one_line(text) == line
