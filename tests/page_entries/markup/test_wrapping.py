"""Line ends that only wrap a line."""

from clippings.page_entries import read_entries

FILLED = (
    "# Press\n\n"
    "- **The Paper** (17/11/2020) — “A title that goes on in the next line of\n"
    "  the page”.\n  https://paper.example/some/longer/path/to/the/piece/1\n"
    "- **Gazette** (18/11/2020) — “Another title that is too long for the line\n"
    "  it begins in”.\n  https://gazette.example/2\n"
    "- **The Post** (19/11/2020) — “The third of the titles that has so many\n"
    "  words in it”.\n  https://post.example/3\n"
)
APART = (
    "# Press\n\n"
    "- [A title of some words that is rather long](https://paper.example/1)\n  The Paper\n"
    "- [A title](https://gazette.example/2)\n  Gazette\n"
    "- [The third title](https://post.example/3)\n  The Post\n"
)


def test_a_title_goes_on_where_lines_are_filled() -> None:
    assert [one.plain["title"] for one in read_entries(FILLED)] == [
        "A title that goes on in the next line of the page",
        "Another title that is too long for the line it begins in",
        "The third of the titles that has so many words in it",
    ]


def test_a_line_end_stays_where_more_would_have_fitted() -> None:
    found = [(one.plain["title"], one.plain["outlet"]) for one in read_entries(APART)]
    assert found[1:] == [("A title", "Gazette"), ("The third title", "The Post")]
