"""The first clippings of a page, between its markers or at its end."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.updating import PageFormat, update_page

ONE = Clipping(
    id="one", url="https://a.example/1", title="One", outlet="Wired", date=PartialDate(2021, 5, 4)
)
TWO = ONE._replace(id="two", url="https://a.example/2", title="Two", date=PartialDate(2020, 1))
README = """# Project

- [Docs](https://docs.example/)

## In the press

<!-- clip:begin -->
{}
<!-- clip:end -->

## Links

- [Chat](https://chat.example/), Wired, May 4, 2019
"""


def after(page: str, *clippings: Clipping, page_format: PageFormat = "markdown") -> str:
    updated = update_page(page, Collection(clippings=clippings), page_format)
    assert not updated.left
    return updated.text


def test_links_outside_the_markers_are_ignored() -> None:
    page = README.format("- [One](https://a.example/1), Wired, May 4, 2021")
    assert after(page, ONE) == page
    two = "- [One](https://a.example/1), Wired, May 4, 2021\n- [Two](https://a.example/2), Wired, "
    assert after(page, ONE, TWO) == README.format(f"{two}January 2020")


def test_the_first_clippings_go_between_the_markers() -> None:
    page = README.format("")
    assert after(page, ONE) == README.format(
        "\n\n### Wired\n\n- Source: [Wired](https://a.example/1) – May 4, 2021\n\n**One**\n"
    )
    assert after(after(page, ONE), ONE) == after(page, ONE)


@pytest.mark.parametrize(
    ("above", "below", "made", "closed"),
    [("<div>", "</div>", "<ul>\n", "</ul>\n"), ("<ul>", "</ul>", "", "")],
)
def test_html_gets_a_list_in_the_language_of_the_page(
    above: str, below: str, made: str, closed: str
) -> None:
    page = f"<html lang='de'>{above}<!-- clip:begin -->{{}}<!-- clip:end -->{below}\n"
    item = (
        '<li><a href="https://a.example/1">One</a>, Wired, '
        '<time datetime="2021-05-04">4. Mai 2021</time></li>\n'
    )
    filled = after(page.format(""), ONE, page_format="html")
    assert filled == page.format(f"{made}{item}{closed}")
    assert after(filled, ONE, page_format="html") == filled


def test_html_without_markers_has_no_place_for_the_first_clippings() -> None:
    updated = update_page("<p>Hello</p>", Collection(clippings=(ONE,)), "html")
    assert (updated.text, [told.name for told in updated.left]) == ("<p>Hello</p>", ["one"])


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("blank", [1, 2])
def test_one_blank_line_precedes_the_first_clipping(line_end: str, blank: int) -> None:
    page = "# Press" + line_end * blank
    assert after(page, ONE).startswith(f"# Press{line_end * 2}## Wired")


def test_the_first_clippings_of_a_page_go_to_its_end() -> None:
    new = Clipping(url="https://a.example/1", outlet="Wired", lang="en")
    assert after("# Press\n", new) == (
        "# Press\n\n## Wired (English)\n\n- Source: [Wired](https://a.example/1)\n"
    )


def test_a_clipping_without_a_date_gets_none() -> None:
    page = "<ul><!-- clip:begin --><!-- clip:end --></ul>\n"
    item = '<li><a href="https://a.example/1">One</a>, Wired</li>\n'
    assert after(page, ONE._replace(date=None), page_format="html") == page.replace(
        "<!-- clip:end", f"{item}<!-- clip:end"
    )
