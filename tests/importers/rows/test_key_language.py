"""Languages that keys name."""

import json

from tests.importers.reading import plain, read

RIVER = {"fr": "Un fleuve coule", "en": "A river runs", "url": "https://a.example/1"}


def found(*rows: dict[str, str]) -> list[dict[str, object]]:
    return [dict(one) for one in plain(read("json", json.dumps(rows)))]


def test_the_title_in_the_language_of_the_piece_is_its_title() -> None:
    one, two, three = found(
        RIVER | {"lang": "en"},
        RIVER | {"lang": "fr", "url": "https://a.example/2"},
        RIVER | {"lang": "es", "url": "https://a.example/3"},
    )
    assert (one["title"], one["fr"]) == ("A river runs", "Un fleuve coule")
    assert (two["title"], two["en"]) == ("Un fleuve coule", "A river runs")
    assert (three["title"], three["en"]) == ("Un fleuve coule", "A river runs")


def test_keys_of_two_letters_that_are_words_are_no_languages() -> None:
    row = {"name": "A river", "in": "The Bee Hive", "no": "Number 5", "url": "https://a.example/1"}
    (one,) = found(row)
    assert (one["title"], one["outlet"]) == ("A river", "The Bee Hive")
