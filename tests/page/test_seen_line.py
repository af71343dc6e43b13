"""Text from a page as one line."""

import pytest

from clippings.page.seen_line import plain_line, seen_line


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
    assert seen_line(text) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Worm &amp; Co. &#x26; sons", "Worm & Co. & sons"),
        ("A <em>worm</em> wins<br>prize", "A worm wins prize"),
        ("The <b> element & its <i>use</i>", "The <b> element & its use"),
        ("https://x.example/?a=1&copy=2", "https://x.example/?a=1&copy=2"),
    ],
)
def test_entities_and_paired_markup_are_left_out(text: str, line: str) -> None:
    assert plain_line(text) == line
