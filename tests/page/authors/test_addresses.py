"""Authors whom a page declares by an address."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import meta, page, read

JANE = ("Jane Doe",)


@pytest.mark.parametrize(
    "head",
    [
        meta(article_author="https://www.dailyplanet.example/source/jane-doe"),
        '<link rel="author" href="/source/jane-doe/">',
    ],
)
def test_the_text_of_the_link_to_the_declared_author_address_is_the_name(
    head: str,
) -> None:
    link = '<a href="/source/jane-doe">{}</a>'
    box = f'<div class="sidebar">{link.format("Jane Doe")} {link.format("All pieces")}</div>'
    other = '<div class="sidebar"><a href="/source/john-roe">John Roe</a></div>'

    assert read(page(head, box + other)).authors == Fact(JANE, "author's address")
    assert read(page("", box + other)).authors is None
