"""Full names marked as writers by a role, an account or an "and"."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import page, read

JANE = ("Jane Doe",)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Jane Doe Worm Correspondent</p>",
        "<p>Jane Doe</p><p>Senior Editor</p>",
        "<p>Jane Doe, jane.doe@planet.example</p>",
        "<p>Jane Doe @JaneWrites</p>",
        "<p>Jane Doe</p><p>2 days ago</p>",
        "<p>Jane Doe</p><p>vor 3 Stunden</p>",
    ],
)
def test_a_role_an_account_or_the_time_marks_a_name_as_a_writers(line: str) -> None:
    assert read(page("", line)).authors == Fact(JANE, "line under the headline", doubtful=True)


def test_full_names_with_an_and_are_those_of_the_writers() -> None:
    authors = read(page("", "<p>Jane Doe, Anna Lee and Robert Ray</p>")).authors

    assert authors is not None
    assert authors.value == ("Jane Doe", "Anna Lee", "Robert Ray")


@pytest.mark.parametrize(
    "line", ["<p>Jane Doe</p>", "<p>Jane Doe @planet</p>", "<p>Jane Doe, Anna Lee</p>"]
)
def test_a_name_without_any_mark_may_be_anybodys(line: str) -> None:
    assert read(page("", line)).authors is None


@pytest.mark.parametrize(
    "role", ["Journalist", "Кореспондент", "Contributor", "Culture editor", "Verslaggever cultuur"]
)
def test_the_word_for_a_writer_under_a_line_makes_it_a_name(role: str) -> None:
    html = page("", f"<ul><li>Wormina Planet-Doe<div>{role}</div></li></ul><p>4 May 2021</p>")
    authors = read(html).authors

    assert authors is not None
    assert authors.value == ("Wormina Planet-Doe",)
