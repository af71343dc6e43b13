"""A line without a model is written in a common form."""

from clippings.updating import PageFormat
from clippings.updating.new_lines.plain_lines import plain_lines
from tests.updating.updated import lines_of

FACTS = {
    "title": "Two & [three]",
    "outlet": "Zeit",
    "date": "2022-06-01",
    "address": "https://a.example/2",
}


def _lines(page: str, page_format: PageFormat, **facts: str) -> list[str]:
    parts = [entry.parts[0] for entry in lines_of(page, page_format)]
    return list(plain_lines(page, parts, facts or FACTS))


def test_the_title_is_linked_and_the_outlet_and_date_follow() -> None:
    assert _lines("- [One](https://a.example/1), 2 May 2021\n", "markdown")[:3] == [
        "- [Two & \\[three\\]](https://a.example/2) – Zeit, 1 June 2022",
        "- [Two & \\[three\\]](https://a.example/2) (Zeit, 1 June 2022)",
        "- Zeit: [Two & \\[three\\]](https://a.example/2) (1 June 2022)",
    ]


def test_the_list_mark_of_the_page_is_used() -> None:
    assert _lines("1. [One](https://a.example/1)\n", "markdown", title="A")[0] == "1. A"
    assert _lines("* [One](https://a.example/1)\n", "markdown", title="A")[0] == "* A"
    assert _lines("", "markdown", title="A")[0] == "- A"


def test_without_a_title_the_outlet_or_else_the_address_is_linked() -> None:
    page = "- [One](https://a.example/1)\n"
    address = "https://a.example/2"
    assert set(_lines(page, "markdown", outlet="Zeit")) == {"- Zeit"}
    assert set(_lines(page, "markdown", address=address)) == {f"- [{address}]({address})"}


def test_in_html_the_element_of_the_nearest_line_is_used_without_its_id() -> None:
    page = '<ul><li class="x" id="a"><a href="https://a.example/1">One</a>, 2. Mai 2021</li></ul>'
    link = '<a href="https://a.example/2">Two &amp; [three]</a>'
    assert _lines(page, "html")[0] == f'<li class="x">{link} – Zeit, 1. Juni 2022</li>'


def test_a_table_row_is_not_used_as_the_element() -> None:
    row = '<table><tr><td><a href="https://a.example/1">One</a></td></tr></table>'
    assert _lines(row, "html") == []
