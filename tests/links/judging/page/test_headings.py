"""The heading of a page is the first that is no logo, and a title has parts."""

import pytest

from clippings.links.judging.page.headings import (
    first_heading,
    goes_on_from,
    headings_of,
    is_h1,
    title_parts,
)

LOGO = "<h1><a href='/'>Site</a></h1>"


def _first(text: str) -> str:
    found = first_heading(text)
    return found[1] if found else ""


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("<h1>A</h1><h1>B</h1>", "A"),
        ("<h2>A</h2><h2>B</h2>", "A"),
        (f"{LOGO}<h1>A</h1>", "A"),
        (f"{LOGO}<h2>A</h2>", "A"),
        (f"{LOGO}<h2>Menu</h2><h1>A</h1>", "A"),
        (
            "<h1><a href=https://a.example/2021/piece>A</a></h1><h1>B</h1>",
            "<a href=https://a.example/2021/piece>A</a>",
        ),
        (LOGO * 20 + "<h1>A</h1>", "<a href='/'>Site</a>"),
        ("<p>no heading</p>", ""),
    ],
)
def test_a_link_to_the_front_page_is_a_logo(text: str, heading: str) -> None:
    assert _first(text) == heading


def test_a_heading_is_told_from_a_subheading_and_a_logo() -> None:
    headings = [first_heading(text) for text in ("<H1>A</H1>", "<h2>A</h2>", LOGO)]
    assert [bool(one and is_h1(one)) for one in headings] == [True, False, False]


def test_the_first_dozen_of_each_level_is_enough() -> None:
    assert headings_of("<h2>A</h2><h3>B</h3><h1>C</h1><h2>D</h2>", 0) == ["C", "A", "D"]
    assert len(headings_of("<h2>A</h2>" * 50, 0)) == 12


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("A piece", ["A piece"]),
        ("A piece, in two parts: why?", ["A piece, in two parts: why?"]),
        ("A piece | Site", ["A piece | Site", "A piece", "Site"]),
        ("A - B — Site", ["A - B — Site", "A", "B", "Site"]),
        ("A piece・Site", ["A piece・Site"]),
        ("作品｜网站", ["作品｜网站", "作品", "网站"]),
        ("A well-known site", ["A well-known site"]),
        ("| A", ["| A"]),
    ],
)
def test_a_title_is_parted_at_separators(title: str, parts: list[str]) -> None:
    assert list(title_parts(title)) == parts


@pytest.mark.parametrize(
    ("title", "heading", "goes_on"),
    [
        ("Not found", "Not found in the river", True),
        ("Not found", "not found: what now", False),
        ("Not found", "Not found", False),
        ("Not found", "Not founded", True),
        ("Not found", "The river", False),
    ],
)
def test_a_headline_may_begin_with_the_title(title: str, heading: str, goes_on: bool) -> None:
    assert goes_on_from(title, heading) is goes_on
