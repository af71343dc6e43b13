"""Addresses of pages of the site, without the site."""

import pytest

from clippings.importers.imported import LeftLink
from tests.importers.reading import messages, plain, read

PAGE = """# Press

- [A lamp is found](https://wired.example/1), Wired, 4 May 2021
- [A moth is found](https://moth.example/2), Moth News, 3 May 2021
- [A lake is found]({url}), The Post, 2 May 2021
"""


@pytest.mark.parametrize("url", ["/lake", "/blog/lake", "blog/lake.html", "../blog/lake/"])
def test_an_entry_is_kept_without_an_address_that_is_not_whole(url: str) -> None:
    imported = read("markdown", PAGE.format(url=url))
    assert plain(imported)[2] == {
        "title": "A lake is found",
        "outlet": "The Post",
        "date": "2021-05-02",
    }
    assert messages(imported) == [(5, f"{url} is no whole address, so it is left out")]


def test_the_path_of_a_scan_is_the_file_of_an_entry() -> None:
    imported = read("markdown", PAGE.format(url="/scans/lake.pdf"))
    assert (plain(imported)[2]["file"], imported.findings) == ("/scans/lake.pdf", ())


def test_an_entry_that_cannot_be_told_from_links_of_the_site_is_named() -> None:
    imported = read("markdown", "# Press\n\n- [A lake](/lake), The Post, 2 May 2021\n")
    assert (imported.entries, imported.left) == ((), (LeftLink("/lake", 3),))


def test_findings_on_a_page_of_html_have_no_line() -> None:
    items = "".join(
        f'<li><a href="{url}">A {name} is found</a>, The Post, 2 May 2021</li>'
        for url, name in (
            ("https://a.example/1", "lamp"),
            ("https://b.example/1", "moth"),
            ("/lake", "lake"),
        )
    )
    imported = read("html", f"<h1>Press</h1><ul>{items}</ul>")
    assert messages(imported) == [(0, "/lake is no whole address, so it is left out")]
