"""Markup of site generators in a page."""

import pytest

from clippings.page_entries import read_entries
from clippings.page_entries.markup.blocks import read_blocks


def test_attributes_after_links_and_headings_are_no_words() -> None:
    page = '# Press {.title}\n\n[One](https://a.example){:target="_blank"} and\nmore {{ page.x }}\n'
    assert [block.prose.text for block in read_blocks(page)] == [
        "Press",
        "One and\nmore {{ page.x }}",
    ]


def test_an_address_with_spaces_is_that_of_a_file() -> None:
    (block,) = read_blocks("[A scan]({{site.url }}/scans/My piece.pdf) ![](my scan.jpg)\n")
    (link,), (picture,) = block.prose.anchors, block.prose.pictures
    assert link.url == "{{site.url }}/scans/My piece.pdf"
    assert picture.src == "my scan.jpg"


def test_a_tag_that_is_filled_in_is_a_part_of_an_address_wherever_that_stands() -> None:
    page = (
        "[One]({{ site.url }}{{ site.baseurl }}/1) [Two][two] ![][three]\n\n"
        "[two]: {{ site.baseurl }}/2\n[three]: {{ site.baseurl }}img/3.png\n"
    )
    (block,) = read_blocks(page)
    assert [link.url for link in block.prose.anchors] == [
        "{{ site.url }}{{ site.baseurl }}/1",
        "{{ site.baseurl }}/2",
    ]
    assert block.prose.pictures[0].src == "{{ site.baseurl }}img/3.png"


def test_words_in_brackets_after_words_in_brackets_are_no_address() -> None:
    (block,) = read_blocks("[sic] (see p. 4. And more)\n")
    assert not block.prose.anchors


def test_a_comment_with_blank_lines_is_not_read() -> None:
    page = (
        "<p>One<br>\n<!-- Two\n\n[Three](https://a.example/3)\n-->\nFour</p>\n\nFive <!-- \n\nSix\n"
    )
    texts = [block.prose.text.strip() for block in read_blocks(page)]
    assert texts[:2] == ["One", "Four"]
    assert texts[-1] == "Six"


def test_an_address_that_liquid_makes_is_what_it_makes() -> None:
    page = """[One]({{ '/scans/1.pdf' | relative_url }}) [Two]({% link scans/2.pdf %})
<a href="{{ "/scans/3.pdf" | absolute_url }}">Three</a> ![Four]({{ '/4.jpg' | relative_url }})
"""
    (block,) = read_blocks(page)
    assert [link.url for link in block.prose.anchors] == [
        "/scans/1.pdf",
        "scans/2.pdf",
        "/scans/3.pdf",
    ]
    assert [page[slice(*link.target)] for link in block.prose.anchors[:2] if link.target] == [
        "/scans/1.pdf",
        "scans/2.pdf",
    ]
    assert block.prose.pictures[0].src == "/4.jpg"


def test_characters_without_width_are_no_part_of_a_word() -> None:
    page = "A \ufeffp\u200baper\u2060s, *one\ufeff*\n"
    (block,) = read_blocks(page)
    assert block.prose.text == "A papers, one"
    assert page[slice(*block.prose.span(2, 8))] == "p\u200baper\u2060s"


def test_a_day_or_a_year_that_begins_a_line_numbers_no_item() -> None:
    page = "- 2021. One\n\n1. 4. Mai 2021: Two\n2. 6. Juni 2020: Three\n\n12. März 2019\n"
    texts = [block.prose.text for block in read_blocks(page)]
    assert texts == ["2021. One", "4. Mai 2021: Two", "6. Juni 2020: Three", "12. März 2019"]


@pytest.mark.parametrize("lead", ["", "- ", "* ", "1. "])
@pytest.mark.parametrize("days", [("4", "14"), ("1", "2")])
def test_days_and_months_in_figures_number_no_items(lead: str, days: tuple[str, str]) -> None:
    lines = [f"{day}. 5. 2021 – [Words](https://paper.example/{day})" for day in days]
    page = "\n\n".join(lead + line for line in lines)
    texts = [block.prose.text for block in read_blocks(page)]
    assert texts == [f"{day}. 5. 2021 – Words" for day in days]


def test_an_address_holds_a_quotation_whole() -> None:
    page = (
        "# Presse\n\nGull Tide, 3. April 2026: https://gulltide.org/a?id=8:der-„neue-hafen“&b=1\n"
    )
    (entry,) = read_entries(page)
    assert entry.plain["url"] == "https://gulltide.org/a?id=8:der-„neue-hafen“&b=1"
