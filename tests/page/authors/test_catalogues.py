"""Authors declared for catalogues of papers."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import page, read


@pytest.mark.parametrize(
    ("cited", "name"),
    [
        ("Doe, Jane", "Jane Doe"),
        ("van der Meer, Jane", "Jane van der Meer"),
        ("Doe Martín, Jane Ann", "Jane Ann Doe Martín"),
        ("Jane Doe", "Jane Doe"),
    ],
)
def test_a_family_name_may_stand_before_a_comma(cited: str, name: str) -> None:
    head = f'<meta name="citation_author" content="{cited}">'

    assert read(page(head)).authors == Fact((name,), "citation_author")


def test_each_author_of_a_paper_is_cited_apart() -> None:
    cited = ("Doe, Jane", "Roe, John")
    head = "".join(f'<meta name="citation_author" content="{name}">' for name in cited)

    assert read(page(head)).authors == Fact(("Jane Doe", "John Roe"), "citation_author")


@pytest.mark.parametrize("name", ["dc.creator", "author", "citation_authors"])
def test_a_list_as_of_a_catalogue_is_read_in_any_place(name: str) -> None:
    head = f'<meta name="{name}" content="Doe, Jane; Roe, Mary Ann">'
    authors = read(page(head)).authors

    assert authors is not None
    assert authors.value == ("Jane Doe", "Mary Ann Roe")
