"""What lines have from the headings above them."""

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
