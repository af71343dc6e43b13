"""Entries as a repeated sequence of blocks."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.stretches.repeats import repeated_sequences

LINK = "[A title of words](https://a{0}.org/x)"


def turns(*blocks: str) -> list[list[str]]:
    """The first words of each sequence, in the rows that belong together."""
    read = read_blocks("\n\n".join(block.format(n) for n, block in enumerate(blocks)))
    return [
        [" | ".join(one.prose.text for one in read[slice(*turn)]) for turn in alike]
        for alike in repeated_sequences(read)
    ]


def test_every_second_paragraph_has_the_link_of_the_one_after_it() -> None:
    assert turns(LINK, "Wired", LINK, "Time") == [
        ["A title of words | Wired", "A title of words | Time"]
    ]


def test_the_link_may_stand_last() -> None:
    found = turns("Wired", "May 2021", LINK, "Time", "June 2020", LINK)
    assert found == [["Wired | May 2021 | A title of words", "Time | June 2020 | A title of words"]]


@pytest.mark.parametrize(
    "blocks",
    [
        (LINK, LINK),
        (LINK, "Wired"),
        (LINK, "Wired", LINK),
        (LINK, "Wired", LINK, "Time", "and more"),
        (LINK, "Wired", "May", LINK, "Time"),
        ("Words", "Others"),
        (LINK, "May 4, 2021", LINK, "Time"),
    ],
)
def test_blocks_that_do_not_repeat_are_no_entries(blocks: tuple[str, ...]) -> None:
    assert turns(*blocks) == []


def test_a_heading_without_a_link_ends_a_row_and_rows_of_one_form_belong_together() -> None:
    found = turns(LINK, "Wired", LINK, "Time", "## 2020", LINK, "Nature")
    assert [[turn.split(" | ")[1] for turn in alike] for alike in found] == [
        ["Wired", "Time", "Nature"]
    ]


def test_a_long_paragraph_takes_no_turn() -> None:
    assert turns(LINK, "Wired " * 100, LINK, "Time " * 100) == []
