"""Names of persons, and texts that only look like one."""

import pytest

from clippings.person_names.names import is_handle, is_mononym, is_person


@pytest.mark.parametrize(
    "name",
    [
        "Ada Lovelace",
        "Ludwig van Beethoven",
        "Jean-Luc O’Neill",
        "J. R. R. Tolkien",
        "María de la Cruz",
        "Ada “Bug” Lovelace",
        "王小明",
        "Αδα Λάβλεϊς",
    ],
)
def test_two_to_five_capitalised_words_are(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ada",
        "the river",
        "el INTA",
        "A Katmandou",
        "In Lisbon",
        "A story of the long river at the sea",
        "Ada 2021",
        "",
    ],
)
def test_other_words_are_not(name: str) -> None:
    assert not is_person(name)


def test_a_known_person_may_have_a_name_of_one_word() -> None:
    assert is_person("rawmeat42", handles=True)
    assert is_person("ada lovelace", handles=True)
    assert not is_person("ada lovelace")


@pytest.mark.parametrize(
    ("name", "so"),
    [("Sartre", True), ("sartre", False), ("SARTRE", False), ("Al", False), ("A. B", False)],
)
def test_one_capitalised_word_is_a_mononym(name: str, so: bool) -> None:
    assert is_mononym(name) is so


@pytest.mark.parametrize(
    ("name", "so"), [("rawmeat42", True), ("A.B.", True), ("12345", False), ("NASA", False)]
)
def test_a_handle_is_no_number_and_not_in_capitals(name: str, so: bool) -> None:
    assert is_handle(name) is so
