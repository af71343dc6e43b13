"""Remarks that a piece was printed."""

import pytest

from clippings.words.in_print import remarks_print, says_print


@pytest.mark.parametrize(
    "words",
    [
        "print",
        "Print edition",
        "only in print",
        "nur im Print",
        "Druckausgabe",
        "uniquement en version papier",
        "edición impresa",
        "somente na edição impressa",
        "edizione cartacea",
        "Solo stampa",
        "alleen in de papieren krant",
        "wersja drukowana",
        "только в печатной версии",
        "tištěné vydání",
        "pouze v tištěné verzi",
        "誌面のみ",
        "紙本",
    ],
)
def test_a_remark_that_something_was_printed(words: str) -> None:
    assert says_print(words)


@pytest.mark.parametrize(
    "words", ["Printing Today", "papers", "in German", "La Stampa", "in La Stampa"]
)
def test_other_words_are_no_such_remark(words: str) -> None:
    assert not says_print(words)


@pytest.mark.parametrize(
    "text",
    ["A title (not online)", "Titel [kein Link]", "Titre (pas en ligne)", "Título (sin enlace)"],
)
def test_a_remark_that_a_piece_is_not_on_the_web(text: str) -> None:
    assert remarks_print(text)
    assert not remarks_print(text.replace("(", "").replace("[", ""))
