"""What something is, as an encyclopedia says it, and what a notice says of it."""

import pytest

from clippings.links.judging.pieces.definitions import defines_part_of, says_what_it_is


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Error 404", "Error 404 is a tavern in the old town."),
        ("Deleted scene", "A deleted scene (or cut) is a part of a film that was removed."),
        ("Lost village", "Lost villages were the places that the plague had emptied."),
        ("Page not found (album)", "Page not found is the third album by a Norse band."),
        ("Fehler", "Fehler ist ein Dorf am Fluss."),
        ("Page blanche", "Page blanche, est un roman de 1961."),
        ("Página perdida", "Página perdida fue una revista de poesía."),
        ("Errore", "Errore è un brano del 1975."),
        ("Sidan saknas", "Sidan saknas är en film."),
        ("Ошибка", "Ошибка — это посёлок на севере."),
    ],
)
def test_what_it_is(name: str, text: str) -> None:
    assert says_what_it_is(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Dead link", "The dead link is broken."),
        ("404", "404 is the code that you see when a link leads nowhere."),
        ("Error", "Error is how our master says it."),
        ("", "It is a tavern."),
        ("Boat", "A tavern is a house."),
        ("Page not found", "Page not found on the quay."),
        ("Strona", "Strona jest niedostępna."),
        ("Seite", "Die Seite ist nicht da."),
    ],
)
def test_what_notices_say(name: str, text: str) -> None:
    assert not says_what_it_is(name, text)


def test_a_part_of_a_headline_is_defined() -> None:
    assert defines_part_of("What is a moat?", "A moat is a ditch with water in it.")
    assert not defines_part_of("What is a moat?", "A ditch is a moat without water.")
    assert not defines_part_of("Moats", "The moat was dry.")
