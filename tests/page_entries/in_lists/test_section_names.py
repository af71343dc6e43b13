"""The outlet or the section in the heading above a line."""

from clippings.page_entries import read_entries

COVERAGE = """\
# Press

## In the news

- [A title of one](https://www.theguardian.com/1), The Guardian, 4 May 2021
- [A title of two](https://www.lemonde.fr/2), Le Monde, 4 May 2020
"""


def sections(page: str) -> list[object]:
    """The sections of the entries of a page."""
    return [entry.plain.get("section") for entry in read_entries(page)]


def test_the_only_section_is_not_named() -> None:
    assert sections(COVERAGE) == [None, None]


def test_one_of_several_sections_is_named() -> None:
    radio = "\n## On the radio\n\n- [A talk with us](https://www.npr.org/3), NPR, 4 May 2019\n"
    assert sections(COVERAGE + radio) == ["In the news", "In the news", "On the radio"]


def test_a_section_of_something_else_is_none_beside_which_others_are_named() -> None:
    other = "\n## Work\n\n- [A tool of ours](https://tool.example/3)\n"
    assert sections(COVERAGE + other) == [None, None]


def test_years_below_an_outlet_are_of_its_pieces() -> None:
    page = (
        "# Clips\n\n## The Guardian\n\n### 2021\n\n- May 4: [A gull](https://theguardian.com/1)\n\n"
        "### 2020\n\n- May 3: [A tide](https://theguardian.com/2)\n\n"
        "## Le Monde\n\n### 2019\n\n- May 2: [Un phare](https://lemonde.fr/3)\n"
    )
    told = [(one.plain["outlet"], one.plain["date"]) for one in read_entries(page)]
    assert told == [
        ("The Guardian", "2021-05-04"),
        ("The Guardian", "2020-05-03"),
        ("Le Monde", "2019-05-02"),
    ]
