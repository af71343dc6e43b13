"""Words that do not occur in names of persons."""

import pytest

from clippings.person_names.non_person_words import has_non_person_word


@pytest.mark.parametrize(
    "name",
    ["Emily Post", "Judith Guest", "Michael Bloomberg", "Maria Fotopoulou", "Christina Pressel"],
)
def test_a_family_name_after_a_given_one_is_a_persons(name: str) -> None:
    assert not has_non_person_word(name)


@pytest.mark.parametrize(
    "name",
    [
        "Harbour Post",
        "Guest",
        "Post Anna",
        "Anna Post Staff",
        "Anna Redaktion",
        "By Guest",
        "Anadolu Ajansı",
    ],
)
def test_the_same_words_elsewhere_are_nobodys(name: str) -> None:
    assert has_non_person_word(name)


@pytest.mark.parametrize(
    "name", ["一面", "宮城版", "文化欄", "仙台放送", "編集室", "東北大学", "新規登録"]
)
def test_pages_editions_and_houses_in_han_letters_are_nobodys(name: str) -> None:
    assert has_non_person_word(name)


@pytest.mark.parametrize("name", ["山田太郎", "佐々木希", "王小明"])
def test_names_in_han_letters_are_persons(name: str) -> None:
    assert not has_non_person_word(name)
