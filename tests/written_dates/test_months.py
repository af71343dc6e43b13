"""Months by their names."""

import re

import pytest
from babel import Locale

from clippings.written_dates.months import MONTH_NAMES, MonthName, find_month

_OF = re.compile("^d(?:e |’)")  # Catalan has it before each month


@pytest.mark.parametrize(
    ("word", "prefer", "month"),
    [
        ("Sept.", "en", 9),
        ("MÄRZ", "de", 3),
        ("juil.", "fr", 7),
        ("Juni", "de", 6),
        ("grudnia", "pl", 12),
        ("listopad", "pl", 11),
        ("listopad", "hr", 10),
        ("พ.ค.", "th", 5),
        ("أيلول", "ar", 9),
        ("فيفري", "ar", 2),
    ],
)
def test_a_month_is_known_by_its_name_and_abbreviations(word: str, prefer: str, month: int) -> None:
    found = find_month(word, prefer)

    assert found is not None
    assert found.number == month


@pytest.mark.parametrize("word", ["worm", "", "ma", "Paris"])
def test_another_word_is_no_month(word: str) -> None:
    assert find_month(word) is None


def test_a_word_that_languages_disagree_about_is_left_open() -> None:
    assert find_month("listopad", "fr") is None


@pytest.mark.parametrize("lang", MONTH_NAMES)
def test_months_are_known_by_the_names_that_cldr_has_for_them(lang: str) -> None:
    locale = Locale.parse({"no": "nb"}.get(lang, lang), sep="-")
    for context in ("format", "stand-alone"):
        for number, name in locale.months[context]["wide"].items():
            found = find_month(_OF.sub("", name), lang)
            assert (name, found and found.number) == (name, number)


def test_the_language_of_a_page_has_its_months_though_few_pages_are_in_it() -> None:
    assert find_month("Ionawr", "cy") == MonthName(1, "cy", short=False)
    assert find_month("Ionawr") is None
