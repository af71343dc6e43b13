"""Headings that are written as lines."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.stretches.line_headings import bold_headings, end_of_heading

LINKS = "[One](https://one.org/a)\n[Two](https://two.org/b)\n"


def headings(page: str) -> list[str]:
    blocks = read_blocks(page)
    told = bold_headings(blocks)
    return [block.prose.text for block in blocks if id(block) in told]


@pytest.mark.parametrize("words", ["On rivers:", "In the press", "Publications"])
def test_a_line_in_bold_that_leads_on_is_a_heading(words: str) -> None:
    assert headings(f"**{words}**\n\n- Words\n") == [words]


@pytest.mark.parametrize(
    "line",
    [
        "**A title**",
        "**In the press** since 2020",
        "In the press",
        "- **In the press**",
        "**[In the press](https://a.org/press)**",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert headings(f"{line}\n\n- Words\n") == []


def test_after_two_headings_in_bold_any_bold_line_over_a_block_without_a_link_is_one() -> None:
    page = "**Radio:**\n\n- Words\n\n**Films:**\n\n- Words\n\n**{}**\n\n{}\n"
    assert headings(page.format("Rivers", "- Words")) == ["Radio:", "Films:", "Rivers"]
    linked = page.format("Rivers", "- [One](https://one.org/a)")
    assert headings(linked) == ["Radio:", "Films:"]


@pytest.mark.parametrize("first", ["PRESS ABOUT RIVERS", "**In the press**"])
def test_the_first_line_of_a_paragraph_may_be_the_heading_of_the_others(first: str) -> None:
    (block,) = read_blocks(f"{first}\n{LINKS}")
    assert block.prose.text[: end_of_heading(block.prose)] == first.strip("*")


@pytest.mark.parametrize(
    "page",
    [
        f"Press about rivers\n{LINKS}",
        f"**A title**\n{LINKS}",
        f"PRESS OF MAY 2021\n{LINKS}",
        f"TV\n{LINKS}",
        f"A LINE IN CAPITALS THAT SAYS MORE THAN NAMES DO\n{LINKS}",
        "IN THE PRESS\n[One](https://one.org/a)\n",
        f"IN THE [PRESS](https://press.org/a)\n{LINKS}",
    ],
)
def test_else_it_is_a_line_like_others(page: str) -> None:
    (block,) = read_blocks(page)
    assert end_of_heading(block.prose) == 0
