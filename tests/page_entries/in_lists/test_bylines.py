"""Authors that lines name."""

import pytest

from clippings.page_entries import read_entries


def read(words: str) -> dict[str, object]:
    """The facts of a line that ends with these words."""
    line = f"- [The bots begin a war](https://planet.fr/a), 12 June 2018, {words}"
    [entry] = read_entries(f"# Press\n\n{line}\n")
    return dict(entry.plain)


@pytest.mark.parametrize(
    "words",
    [
        "avec propos de Jo Doe",
        "with quotes by Jo Doe",
        "mit vielen Worten von Jo Doe",
        "con dichiarazioni di Jo Doe",
    ],
)
def test_whose_words_a_piece_has_wrote_nothing(words: str) -> None:
    found = read(words)
    assert "author" not in found
    assert found["note"] == words


@pytest.mark.parametrize(
    "words", ["comment by Jo Doe", "article de Jo Doe", "propos recueillis par Jo Doe", "by Jo Doe"]
)
def test_whoever_wrote_it_is_the_author(words: str) -> None:
    assert read(words)["author"] == "Jo Doe"
