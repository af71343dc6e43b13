"""Names taken apart for citations, where that is no guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.exporters.names import Name, parts_of_name


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Ada Lovelace", Name("Ada", "Lovelace")),
        ("Ludwig van Beethoven", Name("Ludwig", "Beethoven", "van")),
        ("Ludwig Mies van der Rohe", None),
        ("Annette von Droste-Hülshoff", Name("Annette", "Droste-Hülshoff", "von")),
        ("Oscar de la Renta", Name("Oscar", "Renta", "de la")),
        ("John F. Kennedy", Name("John F.", "Kennedy")),
        ("J. R. R. Tolkien", Name("J. R. R.", "Tolkien")),
        ("J.R.R. Tolkien", Name("J.R.R.", "Tolkien")),
        ("Sammy Davis Jr.", Name("Sammy", "Davis", "", "Jr.")),
        ("Martin L. King III", Name("Martin L.", "King", "", "III")),
        ("Conan O’Brien", Name("Conan", "O’Brien")),
        ("Лев Толстой", Name("Лев", "Толстой")),
        ("Gabriel García Márquez", None),
        ("Plato", None),
        ("bell hooks", None),
        ("毛泽东", None),
        ("村上 春樹", None),
        ("يوسف إدريس", None),
        ("Agence France-Presse", None),
        ("BBC News", None),
        ("AFP Factuel", None),
        ("Die Redaktion", None),
        ("Guest Author", None),
        ("Polizei Berlin", None),
        ("Fact Checker", None),
        ("Webmaster Site", None),
        ("Anonymous User", None),
        ("Le Monde", None),
        ("The Economist", None),
        ("Emily Post", Name("Emily", "Post")),
        ("Doe, Jane", None),
        ("Doe & Sons", None),
        ("Jane and Joe", None),
        ("", None),
    ],
)
def test_a_name_is_taken_apart_only_where_it_is_clear(author: str, name: Name | None) -> None:
    assert parts_of_name(author) == name


@given(st.text(max_size=30))
def test_no_word_of_a_name_is_lost(author: str) -> None:
    if name := parts_of_name(author):
        parts = (name.given, name.particle, name.family, name.suffix)
        assert " ".join(filter(None, parts)) == " ".join(author.split())
