"""Listings of folders that hold no file, and of others."""

import pytest

from clippings.links.judging.gone.empty_folders import lists_no_file
from clippings.links.judging.page.markup import Markup


def _listing(folder: str, *links: str) -> Markup:
    rows = "".join(f"<a href='{link}'>{link}</a>\n" for link in links)
    name = f"Index of {folder}"
    return Markup(f"<title>{name}</title><h1>{name}</h1><pre>{rows}</pre>")


@pytest.mark.parametrize(
    ("folder", "links"),
    [
        ("/pub/old/", ["../"]),
        ("/pub/old", ["?C=N;O=D", "?C=M;O=A", "/pub/"]),
        ("/pub", ["/"]),
    ],
)
def test_a_listing_that_only_leads_up_holds_no_file(folder: str, links: list[str]) -> None:
    assert lists_no_file(_listing(folder, *links))


@pytest.mark.parametrize(
    ("folder", "links"),
    [
        ("/pub/", ["../", "heron.pdf"]),
        ("/pub/", ["../", "2019/"]),
        ("/pub/", ["/", "/pub/2019/"]),
        ("/", ["../"]),
        ("poems", ["../"]),
        ("/pub", []),
    ],
)
def test_other_listings_hold_files_or_are_none(folder: str, links: list[str]) -> None:
    assert not lists_no_file(_listing(folder, *links))


@pytest.mark.parametrize(
    "more",
    ["<script src='/list.js'></script>", "<p>A label for tape music, run by Jo and Ann.</p>"],
)
def test_a_script_may_list_the_files_and_a_folder_may_be_described(more: str) -> None:
    page = _listing("/music/", "../")
    assert lists_no_file(page)
    assert not lists_no_file(Markup(page.text + more))
