"""Lists of sites on a press page."""

import pytest

from clippings.page_entries import read_entries

SITES = [f"[{name}](https://{name.lower()}.example/)" for name in ("Reef", "Tide", "Shoal", "Bay")]
SITES += ["[Harbour](https://www.harbour.example/lists/all)", "[Pier 2001](http://pier.example)"]
PIECE = "The tool was featured in [Gull Post](https://gullpost.example/a/1.html).\n"


def urls(page: str) -> list[object]:
    return [one.plain["url"] for one in read_entries(page)]


@pytest.mark.parametrize("mark", ["- {}", "* {} (since long)", "1. {}"])
def test_a_list_of_sites_beside_pieces_is_none_of_pieces(mark: str) -> None:
    listed = "\n".join(map(mark.format, SITES))
    page = f"# In use and in the news\n\n{PIECE}\nThese sites are known to use it:\n\n{listed}\n"
    assert urls(page) == ["https://gullpost.example/a/1.html"]


def test_a_list_right_below_a_heading_that_announces_press_is_left() -> None:
    listed = "\n".join(map("- {}".format, SITES))
    page = f"# Tool\n\n{PIECE}\n## Featured in\n\n{listed}\n"
    assert len(urls(page)) >= len(SITES)


def test_sites_with_days_are_pieces() -> None:
    listed = "\n".join(f"- {site}, {day} May 2021" for day, site in enumerate(SITES, 1))
    page = f"# In the press\n\n{PIECE}\nMore of them:\n\n{listed}\n"
    assert len(urls(page)) >= len(SITES)
