"""A missing fact is inserted as neighbours have it, else in a common form."""

import pytest

from clippings.text_edits import apply_edits
from clippings.updating import PageFormat
from clippings.updating.facts.inserting import ways_to_insert
from tests.updating.updated import lines_of


def _ways(page: str, place: int, fact: str, value: str, page_format: PageFormat) -> list[str]:
    """The line with the fact inserted, in each possible way, the likeliest first."""
    edits = ways_to_insert(page, lines_of(page, page_format), place, fact, {fact: value})
    return [apply_edits(page, [edit]).splitlines()[place] for edit in edits]


ONE = "- [One](https://a.example/1), Wired, 2 May 2021\n"
TWO = "- [Two](https://a.example/2)"
LINK = '<a href="https://a.example/{0}">Story {0}</a>'


@pytest.mark.parametrize(
    ("above", "line", "fact", "value", "likeliest"),
    [
        (ONE, f"{TWO}, Zeit", "date", "2020-06", f"{TWO}, Zeit, June 2020"),
        (ONE, f"{TWO}, 1 May 2020", "outlet", "Zeit", f"{TWO}, Zeit, 1 May 2020"),
        ("- **W**: [One](https://a.example/1)\n", TWO, "outlet", "Zeit", f"- **Zeit**: {TWO[2:]}"),
        ("- [One](https://a.example/1) (*W*)\n", TWO, "outlet", "Zeit", f"{TWO} (*Zeit*)"),
        (
            "- 2.5.2021 [One](https://a.example/1)\n",
            TWO,
            "date",
            "2020-06-01",
            f"- 1.6.2020 {TWO[2:]}",
        ),
    ],
)
def test_a_fact_is_inserted_as_in_the_line_above(
    above: str, line: str, fact: str, value: str, likeliest: str
) -> None:
    assert _ways(above + line, 1, fact, value, "markdown")[0] == likeliest


def test_without_a_neighbour_that_has_it_a_fact_goes_beside_the_link() -> None:
    assert _ways(TWO, 0, "outlet", "Zeit", "markdown") == [
        f"{TWO} – Zeit",
        f"{TWO}, Zeit",
        f"{TWO} (Zeit)",
        f"- Zeit: {TWO[2:]}",
        f"- Zeit – {TWO[2:]}",
    ]


def test_an_uncommon_fact_is_inserted_only_if_a_neighbour_has_it() -> None:
    assert _ways(f"{ONE}{TWO}", 1, "summary", "About us.", "markdown") == []


def test_in_html_a_fact_goes_after_the_emphasis_and_is_escaped() -> None:
    page = (
        '<ul><li><a href="https://a.example/1">One</a> <em>(Wired)</em></li>\n'
        '<li><a href="https://a.example/2"><b>Two</b></a></li></ul>'
    )
    assert _ways(page, 1, "outlet", "A & B", "html")[0].startswith(
        '<li><a href="https://a.example/2"><b>Two</b></a> <em>(A &amp; B)</em></li>'
    )


@pytest.mark.parametrize("name", ["li", "p"])
def test_the_time_element_of_a_neighbour_is_not_copied(name: str) -> None:
    dated = '<time datetime="2021-05-02">2 May 2021</time>'
    for line in (f"{dated} {LINK.format('1')}", f"{LINK.format('1')} {dated}, Wired"):
        page = f"<div><{name}>{line}</{name}>\n<{name}>{LINK.format('2')}</{name}></div>"
        ways = _ways(page, 1, "date", "2020-06-01", "html")
        assert f"<{name}>{LINK.format('2')} – 1 June 2020</{name}></div>" in ways
        assert not any("2021-05-02" in way or f"<{name}><{name}>" in way for way in ways)


def test_the_address_of_a_neighbour_is_not_copied() -> None:
    line = f'<li>Wired <img src="wired.png" alt=""> {LINK.format("1")}</li>'
    page = f"<ul>{line}\n<li>{LINK.format('2')}</li></ul>"
    ways = _ways(page, 1, "outlet", "Zeit", "html")
    assert ways
    assert not any("wired.png" in way for way in ways)


@pytest.mark.parametrize("mark", [", ", " – ", ": ", "; "])
def test_existing_punctuation_is_not_repeated(mark: str) -> None:
    line = f"{TWO}{mark}1 May 2020"
    assert f"Zeit{mark}1 May 2020" in _ways(ONE + line, 1, "outlet", "Zeit", "markdown")[0]
