"""Which part of an HTML page belongs to which entry."""

import pytest

from clippings.html_source import locate_in_html_blocks, read_html_entries
from clippings.page_entries import read_entries as read_markdown

A, B = "https://www.theguardian.com/a", "https://www.wired.com/b"


@pytest.mark.parametrize(
    ("page", "first"),
    [
        (
            f"<ul><li><a href='{A}'>One is here</a>, Wired</li>\n<li><a href={B}>Two</a></li></ul>",
            f"<li><a href='{A}'>One is here</a>, Wired</li>",
        ),
        (
            f"<p>1 May 2021 <a href='{A}'>One is here</a> x<br>\n2 May 2021 <a href='{B}'>Two</a>",
            f"1 May 2021 <a href='{A}'>One is here</a> x",
        ),
        (
            f"<div><div><div><h3>One is here</h3><a href='{A}'>Read more</a></div></div>"
            f"<div><div><h3>Two is there</h3><a href='{B}'>Read more</a></div></div></div>",
            f"<div><div><h3>One is here</h3><a href='{A}'>Read more</a></div></div>",
        ),
        (
            f"<nav><a href='{A}'>One</a></nav><ul><li><a href='{A}'>One is here</a>"
            f"<li><a href='{B}'>Two is there</a></ul>",
            f"<li><a href='{A}'>One is here</a>",
        ),
    ],
)
def test_an_entry_is_the_element_that_contains_only_its_link(page: str, first: str) -> None:
    entries = read_html_entries(page)
    assert len(entries) == 2
    assert page[slice(*entries[0].span)] == first


def test_entries_in_html_blocks_span_their_elements() -> None:
    page = (
        f"# Press\n\n<div class='card'>\n<p><a href='{A}'>One is here</a></p>\n</div>\n"
        f"<div class='card'>\n<p><a href='{B}'>Two is there</a></p>\n</div>\n"
    )
    entries = locate_in_html_blocks(page, read_markdown(page))
    assert [page[slice(*entry.span)] for entry in entries] == [
        f"<div class='card'>\n<p><a href='{A}'>One is here</a></p>\n</div>",
        f"<div class='card'>\n<p><a href='{B}'>Two is there</a></p>\n</div>",
    ]


def test_a_card_alone_in_its_section_is_found_like_the_others() -> None:
    card = "<a class='card' href='{}'><h3>{}</h3><p>4 May 2021</p></a>"
    one, two = card.format(A, "One is here"), card.format(B, "Two is there")
    three = card.format(f"{B}3", "Three stands beside it")
    sections = (f"<section><h2>First</h2>{one}</section>", f"<section>{two}{three}</section>")
    page = f"<h1>Press</h1>{''.join(sections)}"
    assert [page[slice(*entry.span)] for entry in read_html_entries(page)] == [one, two, three]


def test_an_entry_is_located_in_page_order_if_its_address_is_also_linked_above() -> None:
    prose = (
        f"<p>We are glad of all that was written, and of <a href='{B}'>this story</a> most of "
        "all, which tells at length how it came about and what is still to be done by us.</p>"
    )
    items = [
        f"<li><a href='{url}'>{name} is here</a>, Wired, 4 May 2021</li>"
        for name, url in (("One", A), ("Two", B), ("Three", f"{B}3"))
    ]
    page = f"<h1>In the press</h1>{prose}<ul>{''.join(items)}</ul>"
    assert [page[slice(*entry.span)] for entry in read_html_entries(page)] == items
