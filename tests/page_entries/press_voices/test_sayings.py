"""Quoted lines, and the lines that attribute them."""

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.press_voices.sayings import find_voices
from clippings.written_dates.day_order import UNKNOWN


def texts(page: str) -> list[str]:
    return [voice.text for voice in find_voices(read_blocks(page), UNKNOWN)]


def test_a_name_in_quotation_marks_is_no_saying() -> None:
    assert texts("“A fine book.”\n\n“TIP” Magazine, Berlin\n") == ["A fine book."]


def test_a_sentence_after_a_quotation_names_nobody() -> None:
    assert texts("“A fine book.”\n\nThis is what they wrote.\n") == []


def test_the_last_line_shows_whether_attributions_come_before_or_after() -> None:
    assert texts("The Times\n\n“First.”\n\nThe Post\n\n“Second.”\n") == ["First.", "Second."]
    assert texts("A heading\n\n“First.”\n\nThe Post\n\n“Second.”\n\nThe Mail\n") == [
        "First.",
        "Second.",
    ]


def test_a_line_in_bold_ends_the_quotation_above() -> None:
    page = "".join(f"> They did it again, says {n}\n>\n> **Planet {n}**\n\n" for n in range(2))
    assert texts(page) == ["They did it again, says 0", "They did it again, says 1"]
