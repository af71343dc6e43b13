"""Running heads are not part of the text that continues across pages."""

import pytest

from clippings.pdf import Pdf
from clippings.pdf.running_heads import without_running_heads
from clippings.quotes import check_quote


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        (("The Gazette\nIt opens on", "The Gazette\nMonday."), "It opens on\nMonday."),
        (("It opens on\nPage 1 of 2", "Monday.\nPage 2 of 2"), "It opens on\nMonday."),
        (("Museums in spring 41\nIt opens on", "42 — REVIEW\nMonday."), "It opens on\nMonday."),
        (("It opens on\n7", "Monday.\n8"), "It opens on\nMonday."),
        (("It opens in 2021\nand on", "Monday.\nIt closed in 1998"), None),
        (("It opens.", "It closes."), None),
        (("The Gazette\nIt opens.",), None),
    ],
)
def test_what_comes_again_or_numbers_the_pages_is_taken_out(
    pages: tuple[str, ...], text: str | None
) -> None:
    flow = without_running_heads(pages)

    assert flow.text == ("\n".join(pages) if text is None else text)
    assert bool(flow.heads) == (text is not None)


def test_a_line_that_two_of_many_pages_begin_with_is_text() -> None:
    pages = [f"It is {word}\nand so on" for word in ["one", "two", "three", "four", "five"]]
    pages += ["of the town\nand", "of the town\nor"]

    assert "of the town\nand" in without_running_heads(pages).text


def test_running_heads_can_be_quoted_as_well() -> None:
    pdf = Pdf({}, "All of the city reads it\nIt opens on\fAll of the city reads it\nMonday.")

    assert check_quote(pdf.html, "All of the city reads it").stands
    assert check_quote(pdf.html, "It opens on Monday.").stands


def test_a_korean_line_ends_within_a_word_or_between_two() -> None:
    pdf = Pdf({}, "박물관은 오늘 문을 열\n었다고 시장이\n말했다.")

    assert check_quote(pdf.html, "박물관은 오늘 문을 열었다고 시장이 말했다.").stands
