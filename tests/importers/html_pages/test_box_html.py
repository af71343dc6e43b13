"""The content of a box, as the HTML of an entry."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.importers.html_pages.box_html import (
    entry_html,
    hrefs_in,
    is_generic_link,
    leads_elsewhere,
    source_of,
)

ADDRESS = "https://a.example/1"


def node(html: str) -> LexborNode:
    found = LexborHTMLParser(html).css_first("body > *")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<h3 class=big>A river</h3>", "<h3>A river</h3>"),
        (f'<a href="{ADDRESS}" class=link>A river</a>', f'<a href="{ADDRESS}">A river</a>'),
        ('<a href="#">Read more</a>', ""),
        ('<p class="lead">Words</p>', '<div class="p lead">Words</div>'),
        ('<span class="outlet">The Gazette</span>', "<strong>The Gazette</strong>"),
        ('<img src="a.jpg" alt="A  boat" width=3>', '<img src="a.jpg" alt="A boat">'),
    ],
)
def test_only_lines_links_and_pictures_are_kept(html: str, kept: str) -> None:
    assert kept in entry_html(node(html))


def test_a_part_with_a_title_class_is_the_heading_if_there_is_none() -> None:
    box = node('<div class="title">A river</div>')
    assert "<h4>A river</h4>" in entry_html(box, headed=False)
    assert "<h4>" not in entry_html(box)


def test_headings_are_linked_to_the_only_address_of_the_box() -> None:
    assert entry_html(node("<h3>A river</h3>"), heading_link=ADDRESS) == (
        f'<h3><a href="{ADDRESS}">A river</a></h3>'
    )


def test_links_within_the_site_are_ignored() -> None:
    box = node(
        f'<p><a href="about.html">Us</a> <a href="{ADDRESS}">It</a> <a href="{ADDRESS}">2</a></p>'
    )
    assert list(hrefs_in(box)) == [ADDRESS]


def test_links_that_lead_elsewhere_and_generic_links_are_recognised() -> None:
    assert leads_elsewhere(node(f'<a href="{ADDRESS}">Read more</a>'))
    assert not leads_elsewhere(node('<a href="javascript:open()">A river</a>'))
    assert is_generic_link(node(f'<a href="{ADDRESS}">Read more</a>'))
    assert not is_generic_link(node(f'<a href="{ADDRESS}">A river returns</a>'))


def test_a_lazily_loaded_picture_has_its_source() -> None:
    assert source_of(node('<img src="data:image/gif;base64,x" data-src="a.jpg">')) == "a.jpg"
    assert source_of(node('<img src="data:image/gif;base64,x">')) == ""
