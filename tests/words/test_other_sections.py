"""Sections that hold no coverage are known by their names."""

import pytest

from clippings.words.other_sections import denies_press


@pytest.mark.parametrize(
    "heading",
    [
        "Press kit",
        "Press releases",
        "Pressemitteilungen",
        "For journalists",
        "About us",
        "Team",
        "Logos",
        "Publications",
        "Dossier de presse",
        "Для прессы",
        "Speaking Photos",
    ],
)
def test_they_deny_press(heading: str) -> None:
    assert denies_press(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "In the press",
        "Press",
        "Interviews and press releases",
        "Articles & publications",
        "About: how the town was saved",
        "The team that saved the river of the old town",
    ],
)
def test_press_itself_and_titles_do_not(heading: str) -> None:
    assert not denies_press(heading)
