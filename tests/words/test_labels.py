"""Labels before a colon."""

from time import process_time

import pytest

from clippings.words.labels import LABELLED, is_labelled, label_of


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Author: Jo Doe", "author:"),
        ("  Published by", ""),
        ("Autor : Jo", "autor :"),
        ("Quelle：taz", "quelle："),
        ("Jo Doe: A piece", ""),
        ("", ""),
    ],
)
def test_a_label_is_one_of_known_words(text: str, label: str) -> None:
    assert label_of(text) == label


@pytest.mark.parametrize(
    ("text", "so"),
    [("Jo Doe: A piece", True), ("A piece", False), (": A", False), ("1: A", False), ("A:", False)],
)
def test_any_few_words_and_a_colon_may_be_one(text: str, so: bool) -> None:
    assert is_labelled(text) is so


def test_each_label_of_a_line_ends_the_value_of_the_one_before() -> None:
    told = [
        (next(key for key in ("author", "title", "outlet", "other") if one[key]), one["words"])
        for one in LABELLED.finditer("Author: Jo Doe. Title: A piece. Date: 2021")
    ]
    assert [(key, words.strip()) for key, words in told] == [
        ("author", "Jo Doe"),
        ("title", "A piece"),
        ("other", "2021"),
    ]


def test_many_line_ends_are_read_in_time() -> None:
    begun = process_time()
    assert not LABELLED.search("\u2028" * 10_000)
    assert process_time() - begun < 1
