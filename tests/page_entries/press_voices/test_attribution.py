"""The attribution of a quotation."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.press_voices.attribution import read_attribution
from clippings.spans import Span
from clippings.written_dates.day_order import UNKNOWN


def named(line: str) -> tuple[str, str, str]:
    (block,) = read_blocks(line)
    text = block.prose.text
    told = read_attribution(block.prose, Span(0, len(text)), UNKNOWN)
    if not told:
        return "", "", ""
    author = text[told.author.start : told.author.end] if told.author else ""
    date = str(told.date.date) if told.date else ""
    return text[told.outlet.start : told.outlet.end], author, date


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("– The Times", ("The Times", "", "")),
        ("Jo Doe, The Times", ("The Times", "Jo Doe", "")),
        ("*The Times* (London)", ("The Times", "", "")),
        ("The Times (Jo Doe)", ("The Times", "Jo Doe", "")),
        ("Jo Doe in *The Times*, May 2021", ("The Times", "Jo Doe", "2021-05")),
        ("*Evening Reviews* (starred review)", ("Evening Reviews", "", "")),
        ("The Times, 2019", ("The Times", "", "2019")),
        ("times.example", ("times.example", "", "")),
        ("Jo Doe, author of another book", ("", "", "")),
    ],
)
def test_outlet_author_and_date_are_distinguished(line: str, told: tuple[str, str, str]) -> None:
    assert named(line) == told
