"""The parts of a block that may each be an entry."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.stretches.splitting import split_into_parts

ONE, TWO, THREE = "https://one.org/a", "https://two.org/b", "https://three.org/c"


def parts(page: str, breaks: str = "\n\u2028") -> list[str]:
    """The words of each part of the only block of a page."""
    (block,) = read_blocks(page)
    return [" ".join(one.text.split()) for one in split_into_parts(block.prose, breaks)]


def test_each_line_with_a_link_is_a_part() -> None:
    assert parts(f"[A title]({ONE}), Wired\n[Another]({TWO}), Time\n") == [
        "A title, Wired",
        "Another, Time",
    ]


def test_soft_breaks_in_an_item_separate_nothing() -> None:
    page = f"- [A title]({ONE}), Wired,\n  and [another]({TWO})\n"
    assert parts(page, "\u2028") == ["A title, Wired, and another"]


def test_lines_without_a_link_belong_to_the_one_before_or_lead_to_the_next() -> None:
    behind = f"[A title]({ONE})\nWired, 2021\n[Another]({TWO})\nTime, 2020\n"
    before = f"Wired, 2021\n[A title]({ONE})\nTime, 2020\n[Another]({TWO})\n"
    assert parts(behind) == ["A title Wired, 2021", "Another Time, 2020"]
    assert parts(before) == ["Wired, 2021 A title", "Time, 2020 Another"]


@pytest.mark.parametrize("further", ["[PDF]", "[Archived]", "Also in [Le Monde]"])
def test_a_link_that_is_only_another_way_to_the_piece_above_is_no_part(further: str) -> None:
    page = f"[A title]({ONE}), Wired\n{further}({THREE})\n[Another]({TWO}), Time\n"
    assert [part.split(",")[0] for part in parts(page)] == ["A title", "Another"]


def test_one_address_is_one_piece() -> None:
    assert parts(f"[A title]({ONE})\n[Read]({ONE})\n") == ["A title Read"]


def test_text_without_a_link_is_no_part() -> None:
    assert parts("A title, Wired\n") == []


def test_the_dots_of_a_line_part_what_has_a_link_and_words_each() -> None:
    page = f"Wired: [A title]({ONE}) · Time: [Another]({TWO}) • Nature: [The last]({THREE})\n"
    assert parts(page) == ["Wired: A title ·", "Time: Another •", "Nature: The last"]


@pytest.mark.parametrize(
    "page",
    [
        f"[A title]({ONE}) · [Another]({TWO}) · [The last]({THREE})\n",
        f"Wired: [A title]({ONE}) · May 2021 · by Jo Doe\n",
        f"Wired: [A title]({ONE}) · Scan: [PDF]({TWO}) · Time: [read]({THREE})\n",
    ],
)
def test_other_dots_part_the_facts_of_one_piece(page: str) -> None:
    assert len(parts(page)) == 1


def test_a_heading_with_a_link_has_the_other_links_of_its_box() -> None:
    page = f'<div><h3><a href="{ONE}">A title</a></h3><br><a href="{TWO}">Wired</a></div>\n'
    assert parts(page) == ["A title Wired"]


def test_each_entry_of_html_is_a_part() -> None:
    item = '<li><a href="{}">{}</a>, 2021</li>'
    page = f"<ul>{item.format(ONE, 'A title')}{item.format(TWO, 'Another')}<li>More</li></ul>\n"
    assert parts(page) == ["A title, 2021", "Another, 2021"]


def test_a_line_in_the_layout_of_those_with_links_was_printed() -> None:
    linked = [f"[A title]({ONE}), Wired, 4 May 2021", f"[Two]({TWO}), Time, 5 June 2020"]
    lines = [*linked, f"[Three]({THREE}), Nature, 6 June 2019", "Four, Die Zeit, 7 July 2018"]
    assert parts("\n".join(lines))[-1] == "Four, Die Zeit, 7 July 2018"


def test_a_translation_belongs_to_the_copy_in_the_line_above() -> None:
    assert parts(f"- [PDF]({ONE})\\\n  [Translation]({TWO})\n", "\u2028") == ["PDF Translation"]
