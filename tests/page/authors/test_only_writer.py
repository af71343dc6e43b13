"""The only writer whom a page names."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import PIECE, page, read

JANE = ("Jane Doe",)


@pytest.mark.parametrize(
    "beside",
    [
        '<section class="sidebar"><p class="author">by Jane Doe</p></section>',
        '<div class="sidebar"><ul><li><a href="/author/7">Jane Doe</a></li></ul></div>',
    ],
)
def test_the_only_writer_named_on_the_page_is_the_author(beside: str) -> None:
    authors = read(page("", PIECE + beside)).authors

    assert authors == Fact(JANE, "only writer named on the page", doubtful=True)
