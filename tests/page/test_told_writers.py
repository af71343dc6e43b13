"""Full names beside what tells that they are writers."""

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
def test_a_role_an_account_or_the_time_tells_that_a_name_is_a_writers(line: str) -> None:
    assert read(page("", line)).authors == Fact(JANE, "line under the headline", doubtful=True)


def test_full_names_with_an_and_are_those_of_the_writers() -> None:
    authors = read(page("", "<p>Jane Doe, Anna Lee and Robert Ray</p>")).authors

    assert authors is not None
    assert authors.value == ("Jane Doe", "Anna Lee", "Robert Ray")


@pytest.mark.parametrize(
    "line", ["<p>Jane Doe</p>", "<p>Jane Doe @planet</p>", "<p>Jane Doe, Anna Lee</p>"]
)
def test_a_name_that_nothing_is_told_of_may_be_anybodys(line: str) -> None:
    assert read(page("", line)).authors is None
