"""Language suffixes of keys."""

import json

import pytest

from tests.importers.reading import plain, read

RIVER = {"fr": "Un fleuve coule", "en": "A river runs", "url": "https://a.example/1"}


def found(*rows: dict[str, str]) -> list[dict[str, object]]:
    return [dict(one) for one in plain(read("json", json.dumps(rows)))]


def test_the_title_in_the_language_of_the_article_is_used() -> None:
    one, two, three = found(
        RIVER | {"lang": "en"},
        RIVER | {"lang": "fr", "url": "https://a.example/2"},
        RIVER | {"lang": "es", "url": "https://a.example/3"},
    )
    assert (one["title"], one["fr"]) == ("A river runs", "Un fleuve coule")
    assert (two["title"], two["en"]) == ("Un fleuve coule", "A river runs")
    assert (three["title"], three["en"]) == ("Un fleuve coule", "A river runs")


def test_two_letter_keys_that_are_words_are_not_languages() -> None:
    row = {"name": "A river", "in": "The Bee Hive", "no": "Number 5", "url": "https://a.example/1"}
    (one,) = found(row)
    assert (one["title"], one["outlet"]) == ("A river", "The Bee Hive")


@pytest.mark.parametrize("form", ["title_{0}", "title.{0}", "title{0}", "titel_{0}", "name.{0}"])
def test_the_title_under_the_language_code_of_the_article_is_used(form: str) -> None:
    codes = ("En", "De") if form == "title{0}" else ("en", "de")
    english, german = (form.format(code) for code in codes)
    both = {english: "A river runs", german: "Ein Fluss"}
    one, two = found(
        both | {"language": "German", "url": "https://a.example/1"},
        both | {"language": "en-GB", "url": "https://a.example/2"},
    )
    assert (one["title"], two["title"]) == ("Ein Fluss", "A river runs")


def test_titles_by_language_are_used_although_some_rows_have_no_language() -> None:
    both = {"title_en": "A river runs", "title_de": "Ein Fluss"}
    one, two, three = found(
        both | {"lang": "de", "url": "https://a.example/1"},
        both | {"url": "https://a.example/2"},
        {"title_de": "Ein See liegt", "url": "https://a.example/3"},
    )
    assert (one["title"], two["title"]) == ("Ein Fluss", "A river runs")
    assert "lang" not in two
    assert (three["title"], three["lang"]) == ("Ein See liegt", "de")
