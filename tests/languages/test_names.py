"""Names of languages, and words that only resemble them."""

import pytest

from clippings.languages import (
    common_language,
    find_language,
    language_name,
    small_language,
)


@pytest.mark.parametrize(
    ("tag", "locale", "name"),
    [
        ("fr", "en", "French"),
        ("fr-CA", "en", "French"),
        ("pt-BR", "en", "Portuguese"),
        ("no", "en", "Norwegian"),
        ("de", "fr", "allemand"),
        ("xx", "en", "xx"),
        ("not a tag", "en", "not a tag"),
        ("x-ours", "en", "x-ours"),
    ],
)
def test_a_press_page_names_the_language_without_its_region(
    tag: str, locale: str, name: str
) -> None:
    assert language_name(tag, locale) == name


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("French", "fr"),
        ("français", "fr"),
        ("FRANZÖSISCH", "fr"),
        ("Norwegian", "no"),
        ("norsk", "no"),
        ("castellano", "es"),
        ("日本語", "ja"),
        ("русский", "ru"),
        ("Brazilian Portuguese", "pt-BR"),
        ("Simplified Chinese", "zh-Hans"),
    ],
)
def test_a_language_is_found_by_its_name_in_any_language(name: str, tag: str) -> None:
    assert find_language(name) == tag


@pytest.mark.parametrize(
    "name",
    [
        "",
        "fr",
        "Germanwings",
        "Greek Reporter",
        "French wine",
        "Article",
        "Video",
        "Even",
        "US",
        "Label",
    ],
)
def test_a_word_that_only_resembles_a_language_is_none(name: str) -> None:
    assert find_language(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "Laura",
        "Maria",
        "Dan",
        "Finn",
        "Sydney",
        "Colorado",
        "Turku",
        "Java",
        "Titan",
        "Iron",
        "Men",
    ],
)
def test_a_person_a_place_and_a_word_are_no_language_where_no_key_says_so(name: str) -> None:
    assert common_language(name) is None


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("French", "fr"),
        ("Francés", "fr"),
        ("po polsku", None),
        ("angielski", "en"),
        ("ruotsi", "sv"),
        ("Galego", "gl"),
        ("Eesti", "et"),
        ("தமிழ்", "ta"),
        ("Cantonese", "yue"),
        ("Central Kurdish", "ckb"),
        ("Lower Sorbian", "dsb"),
        ("Brazilian Portuguese", "pt-BR"),
        ("Mandarin", "zh"),
        ("Portugese", "pt"),
    ],
)
def test_a_language_of_many_pages_is_recognised_by_its_name_alone(
    name: str, tag: str | None
) -> None:
    assert common_language(name) == tag


@pytest.mark.parametrize(
    "name", ["Sweden", "Poland", "India", "Georgia", "Kanada", "Italia", "Ucrania"]
)
def test_a_country_is_not_a_language(name: str) -> None:
    assert find_language(name) is None


@pytest.mark.parametrize(("name", "tag"), [("Italien", "it"), ("ranska", "fr"), ("Polska", "pl")])
def test_a_language_may_be_called_as_another_language_calls_a_country(name: str, tag: str) -> None:
    assert find_language(name) == tag


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Cebuano", "ceb"),
        ("Central Kurdish", "ckb"),
        ("Zentralkurdisch", "ckb"),
        ("Laura", None),
        ("Colorado", None),
        ("French", None),
        ("Turku", None),
    ],
)
def test_a_language_of_few_pages_has_a_name_in_other_languages(name: str, tag: str | None) -> None:
    assert small_language(name) == tag


@pytest.mark.parametrize("name", ["fr\0", "\0", "central\0kurdish", "\ud800", "French\ud800"])
def test_words_with_characters_of_no_language_name_none(name: str) -> None:
    assert find_language(name) is None
    assert common_language(name) is None
