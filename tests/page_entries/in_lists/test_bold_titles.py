"""Titles in bold beside generic links."""

import pytest

from clippings.page_entries import read_entries

LINE = "- **{}** (May 2021)\n  {}\n"
TITLES = ("A Gull Robbed a Couple", "Why are tides?", "The pier is to be built anew, they say")


@pytest.mark.parametrize(
    "link", ["<https://gull.example/{}>", "[Read on Gull](https://gull.example/{})"]
)
def test_bold_text_at_the_start_of_most_lines_is_the_title(link: str) -> None:
    lines = [LINE.format(title, link.format(n)) for n, title in enumerate((*TITLES, *TITLES))]
    found = read_entries("# Press\n\n" + "\n".join(lines))
    assert [one.plain.get("title") for one in found] == [*TITLES, *TITLES]
