"""A fact is removed from its line with the words and punctuation that belong to it."""

import pytest

from clippings.text_edits import apply_edits
from clippings.updating import PageFormat
from clippings.updating.facts.dropping import ways_to_drop
from tests.updating.updated import lines_of


def _ways(page: str, fact: str, page_format: PageFormat) -> list[str]:
    """The page without the fact, in each possible way, the likeliest first."""
    part = lines_of(page, page_format)[0].parts[0]
    slot = next(one for one in part.slots if one.fact == fact)
    return [apply_edits(page, [edit]) for edit in ways_to_drop(page, part, slot)]


@pytest.mark.parametrize(
    ("line", "fact", "left"),
    [
        ("- [One](https://a.example/1), Wired, 2 May 2021", "date", ", Wired"),
        ("- [One](https://a.example/1), Wired, 2 May 2021", "outlet", ", 2 May 2021"),
        ("- [One](https://a.example/1) (2 May 2021)", "date", ""),
        ("- [One](https://a.example/1) (on **2 May 2021**), Wired", "date", ", Wired"),
        ("- [One](https://a.example/1), Wired, p. 7", "pages", ", Wired"),
        ("- [One](https://a.example/1), Wired, in French", "lang", ", Wired"),
    ],
)
def test_the_punctuation_before_a_fact_is_removed_with_it(line: str, fact: str, left: str) -> None:
    assert _ways(line, fact, "markdown")[0] == f"- [One](https://a.example/1){left}"


@pytest.mark.parametrize("before", ["*Wired*: ", "Wired – ", "**Wired**, "])
def test_the_punctuation_after_the_first_fact_of_a_line_can_be_removed_with_it(
    before: str,
) -> None:
    ways = _ways(f"- {before}[One](https://a.example/1)", "outlet", "markdown")
    assert "- [One](https://a.example/1)" in ways


def test_in_brackets_with_others_only_the_fact_is_removed() -> None:
    line = "- [One](https://a.example/1) (Wired, 2 May 2021)"
    assert _ways(line, "date", "markdown")[0] == "- [One](https://a.example/1) (Wired)"


@pytest.mark.parametrize(
    ("markup", "left"),
    [
        ('<li><b>Wired</b> <a href="/1">One</a></li>', '<li> <a href="/1">One</a></li>'),
        (
            '<li><a href="/1">One</a><span><b>Wired</b></span></li>',
            '<li><a href="/1">One</a></li>',
        ),
        ('<li><a href="/1">One</a>, <b>Wired</b></li>', '<li><a href="/1">One</a></li>'),
        (
            '<li><a href="/1">One</a>, <b>Wired</b>, <i>2021</i></li>',
            '<li><a href="/1">One</a>, <i>2021</i></li>',
        ),
        ('<li><b>Wired</b>: <a href="/1">One</a></li>', '<li><a href="/1">One</a></li>'),
        ('<li><a href="/1">One</a> (<b>Wired</b>)</li>', '<li><a href="/1">One</a></li>'),
    ],
)
def test_an_element_with_nothing_else_is_removed_with_the_fact(markup: str, left: str) -> None:
    page = f"<ul>{markup}</ul>".replace("/1", "https://a.example/1")
    ways = _ways(page, "outlet", "html")
    assert ways[0] == f"<ul>{left}</ul>".replace("/1", "https://a.example/1")


def test_a_table_cell_is_kept() -> None:
    row = '<table><tr><td>Wired</td><td><a href="https://a.example/1">One</a></td></tr></table>'
    assert _ways(row, "outlet", "html") == []


@pytest.mark.parametrize(
    ("page", "page_format", "left"),
    [
        (
            "- ![Wired](logo.png) [One](https://a.example/1)",
            "markdown",
            "-  [One](https://a.example/1)",
        ),
        (
            '<ul><li><img alt="W" src="logo.png"><a href="https://a.example/1">One</a></li></ul>',
            "html",
            '<ul><li><a href="https://a.example/1">One</a></li></ul>',
        ),
    ],
)
def test_a_picture_is_removed_as_a_whole(page: str, page_format: PageFormat, left: str) -> None:
    assert _ways(page, "image", page_format) == [left]
