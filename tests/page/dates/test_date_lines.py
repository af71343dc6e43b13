"""Lines that print a day."""

import pytest

from clippings.page.dates.date_lines import (
    is_change_date,
    is_date_and_author,
    is_piece_line,
    labelled_lines,
)


@pytest.mark.parametrize(
    "line",
    [
        "May 4, 2021",
        "Tuesday, 4 May 2021, 10:15",
        "By Jane Doe, Chief Correspondent of the Planet in San Lorenzo on May 4, 2021",
        "Jane Doe | San Lorenzo | 04/05/2021",
        "Published by the gardeners of the Daily Planet on May 4, 2021",
    ],
)
def test_a_line_may_consist_of_date_and_author(line: str) -> None:
    assert is_date_and_author(line, "en-GB")


@pytest.mark.parametrize(
    "line",
    [
        "Best before: May 4, 2021",
        "Security forces near a checkpoint in the garden of the worm on May 4, 2021",
    ],
)
def test_a_line_may_consist_of_a_day(line: str) -> None:
    assert not is_date_and_author(line, "en")


def test_the_line_above_may_be_a_label() -> None:
    lines = ("Updated:", "May 6, 2021", "Original:", "May 4, 2021")

    assert [*labelled_lines(lines)] == [
        "Updated:",
        "Updated: May 6, 2021",
        "Original:",
        "May 4, 2021",
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Updated May 6, 2021", True),
        ("2021.05.06 lastupdate", True),
        ("2021年5月6日 更新", True),
        ("May 4, 2021, updated 10:15", False),
        ("May 4, 2021 | Updated May 6, 2021", False),
    ],
)
def test_a_day_may_be_that_of_a_change(line: str, told: bool) -> None:
    assert is_change_date(line, "en") is told


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("The worm has lived in a computer since May 2, 2019.", True),
        ("Tuesday the 4 of May 2021 in San Lorenzo - 9:10 p.m.", False),
        ("Worms | by Jane Doe | in San Lorenzo | May 4, 2021 | Planet Inc.", False),
    ],
)
def test_a_sentence_is_of_the_piece_and_not_about_it(line: str, sentence: bool) -> None:
    assert is_piece_line(line, "en") is sentence
