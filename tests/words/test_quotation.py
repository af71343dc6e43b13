"""Quotation marks around a whole text."""

import pytest

from clippings.words.quotation import QUOTED, Marks, fitting_marks, split_quotation


@pytest.mark.parametrize(
    ("text", "marks", "inner"),
    [
        ('"It works."', ('"', '"'), "It works."),
        ("“It works.”", ("“", "”"), "It works."),
        ("„Es geht.“", ("„", "“"), "Es geht."),
        ("«\u00a0Ça va.\u00a0»", ("«\u00a0", "\u00a0»"), "Ça va."),
        ("‘It’s good’", ("‘", "’"), "It’s good"),
        ("「できた」", ("「", "」"), "できた"),
        ('"He said "go" to us."', ('"', '"'), 'He said "go" to us.'),
        ("“A “B” C”", ("“", "”"), "A “B” C"),
    ],
)
def test_outer_marks_are_taken_off(text: str, marks: tuple[str, str], inner: str) -> None:
    assert split_quotation(text) == (Marks(*marks), inner)


@pytest.mark.parametrize("text", ['"A" and "B"', "“A” and “B”", "It works.", '"', '""', "", '"a'])
def test_what_is_not_one_quotation_is_left(text: str) -> None:
    assert split_quotation(text) is None


def test_marks_are_chosen_that_can_be_taken_off_again() -> None:
    assert fitting_marks("It works.") == Marks('"', '"')
    assert fitting_marks('A" and "B') == Marks("“", "”")
    assert fitting_marks("It works.", Marks("„", "“")) == Marks("„", "“")


@pytest.mark.parametrize(
    ("line", "quoted"),
    [
        ("潮新報「港の『写真』で甦る」", "港の『写真』で甦る"),
        ("潮新報『港の「写真」で甦る』", "港の「写真」で甦る"),
        ("潮新報 “港の「写真」で甦る”", "港の「写真」で甦る"),
        ('The Gull: "On the pier", May', "On the pier"),
        ("The Gull: «Un phare» (2021)", "Un phare"),
    ],
)
def test_words_are_quoted_by_the_marks_around_those_of_others(line: str, quoted: str) -> None:
    (found,) = QUOTED.finditer(line)
    assert found[1] == quoted


@pytest.mark.parametrize("line", ["「写真』", '12" and 14" of it', "a “b", "O'Neill"])
def test_marks_that_are_no_pair_quote_nothing(line: str) -> None:
    assert not QUOTED.search(line)


def test_one_mark_may_be_typed_as_usual_and_the_other_as_it_is_set() -> None:
    assert split_quotation('“A title"') == (("“", '"'), "A title")
    found = QUOTED.search('Jo Doe, “A title, and more" 2013')
    assert found
    assert found[1] == "A title, and more"
