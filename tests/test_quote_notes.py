"""A quotation stands in the note of a citation, and is read back from it."""

import pytest

from clippings.clipping import Quote
from clippings.quote_notes import read_notes, write_quote

QUOTES = [
    (Quote(text="So it is."), "“So it is.”"),
    (Quote(text="So it is.", speaker="Ada"), "“So it is.” – Ada"),
    (Quote(text="So it is.", speaker="Ada", role="head"), "“So it is.” – Ada (head)"),
    (Quote(text="So\nit  is.", role="head"), "“So it is.”"),
]


@pytest.mark.parametrize(("quote", "written"), QUOTES)
def test_a_quotation_is_one_line(quote: Quote, written: str) -> None:
    assert write_quote(quote) == written


def test_what_was_written_is_read_and_other_notes_are_kept() -> None:
    quotes, rest = read_notes([*(written for _, written in QUOTES[:3]), " ", "by hand", "“so"])
    assert quotes == [
        {"text": "So it is."},
        {"text": "So it is.", "speaker": "Ada"},
        {"text": "So it is.", "speaker": "Ada", "role": "head"},
    ]
    assert rest == "by hand\n“so"
