"""Keys are known in many languages and scripts."""

import pytest

from clippings.words.keys import field_meant, fields_among, is_field_name
from tests.importers.reading import found


def test_keys_may_be_cyrillic_words_in_latin_letters() -> None:
    row = {"smi": "Газета", "zagolovok": "Река", "data": "4.5.2021", "ssylka": "https://a.ru/1"}
    one, _ = found(row, {**row, "tip": "радио", "ssylka": "https://a.ru/2"})
    assert (one["outlet"], one["title"], one["date"]) == ("Газета", "Река", "2021-05-04")


def test_keys_of_one_letter_are_recognised_by_their_values() -> None:
    rows = (
        {"t": "A clinic in a box", "p": "The Post", "d": "4 May 2021", "l": ["https://post.com/1"]},
        {"t": "A box of one's own", "p": "Devex", "d": "June 2021", "l": ["https://devex.com/1"]},
        {"t": "The last box", "p": "SABC 2", "d": "July 2021", "l": []},
    )
    told_of = [(one["title"], one["outlet"], one["date"], one.get("url")) for one in found(*rows)]
    assert told_of == [
        ("A clinic in a box", "The Post", "2021-05-04", "https://post.com/1"),
        ("A box of one's own", "Devex", "2021-06", "https://devex.com/1"),
        ("The last box", "SABC 2", "2021-07", None),
    ]


@pytest.mark.parametrize(
    ("title", "outlet", "date"),
    [("כותרת", "עיתון", "תאריך"), ("عنوان", "الصحيفة", "التاريخ"), ("見出し", "掲載紙", "掲載日")],
)
def test_keys_in_other_scripts_are_known(title: str, outlet: str, date: str) -> None:
    (one,) = found({title: "X", outlet: "Y", date: "2021-05-04", "url": "https://a.example/1"})
    assert (one["title"], one["outlet"], one["date"]) == ("X", "Y", "2021-05-04")


def test_only_a_whole_key_calls_a_field_though_a_part_of_one_may_mean_it() -> None:
    keys = ("Headline", "headline_text", "Weather")
    assert [is_field_name("title", key) for key in keys] == [True, False, False]
    assert [field_meant(key) for key in keys] == ["title", "title", ""]
    assert fields_among(keys[:1]) >= {"title"}
    assert fields_among(keys[2:]) == set()
