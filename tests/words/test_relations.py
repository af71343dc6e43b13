"""The relation of other links to the first."""

import pytest

from clippings.words.relations import names_paper, relation_of


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("archived copy", "archive"),
        ("(Auf Deutsch)", "translation"),
        ("PDF version", "full-text"),
        ("Nachdruck", "repost"),
        ("Pressemitteilung", "related"),
        ("Part II", "part"),
        ("doi:10.1234/abc.5", "related"),
        ("The river returns", ""),
    ],
)
def test_the_text_of_a_link_shows_its_relation_to_the_first(words: str, relation: str) -> None:
    assert relation_of(words) == relation


def test_a_number_of_a_paper_or_a_book_is_known() -> None:
    assert names_paper("arXiv:2101.00001")
    assert not names_paper("The river returns")
