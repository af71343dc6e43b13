"""Headlines about a missing page, and messages that one is missing."""

import pytest

from clippings.links.judging.not_found.told_of import tells_of_a_page


@pytest.mark.parametrize(
    "text",
    [
        "the page that was not found",
        "sidan som inte kunde hittas",
        "siden, der ikke blev fundet",
        "siden som ikke fantes",
        "síðan sem fannst ekki",
        "sivu, jota ei löytynyt",
        "strona, której nie było",
        "stránka, která nebyla nalezena",
        "stránka, ktorá neexistuje",
        "az oldal, amely nem található",
        "pagina care nu a fost găsită",
        "stranica koja ne postoji",
        "страница која није пронађена",
        "stran, ki ne obstaja",
        "страницата, която не беше намерена",
        "сторінка, якої не існує",
        "η σελίδα που δεν βρέθηκε",
        "הדף שלא נמצא",
    ],
)
def test_a_relative_clause_tells_of_a_page(text: str) -> None:
    assert tells_of_a_page(text)


@pytest.mark.parametrize(
    "text",
    [
        "the page that you are looking for does not exist",
        "sidan som du letar efter finns inte",
        "siden, du leder efter, findes ikke",
        "síðan sem þú leitar að fannst ekki",
        "sivua, jota etsit, ei löytynyt",
        "strona, której szukasz, nie istnieje",
        "stránka, kterou hledáte, neexistuje",
        "az oldal, amelyet keres, nem található",
        "pagina pe care o căutați nu există",
        "stranica koju tražite ne postoji",
        "страницата, която търсите, не съществува",
        "сторінка, яку ви шукаєте, не існує",
        "η σελίδα που ζητήσατε δεν βρέθηκε",
        "הדף שחיפשת לא נמצא",
    ],
)
def test_a_message_tells_of_what_its_reader_looks_for(text: str) -> None:
    assert not tells_of_a_page(text)
