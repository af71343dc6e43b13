"""Headings as readers see them."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import bare, meta, read

TITLE = "Worm wins the great prize"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        (f"{TITLE} <span class=badge>Video</span>", TITLE),
        (f"<b>Live</b> {TITLE}", TITLE),
        (f"{TITLE} <i>again</i>", f"{TITLE} again"),
    ],
)
def test_a_badge_in_a_heading_is_no_part_of_it(heading: str, title: str) -> None:
    declared = f"Video: {TITLE}" if title == TITLE else title
    html = bare(declared, meta(og_title=declared), f"<h1>{heading}</h1>")

    assert read(html).title == Fact(title, "h1")
