"""Splits a cell with two facts."""

import pytest

from clippings.importers.splitting.cell_parts import (
    Split,
    split_address,
    split_date,
    split_language,
    split_name_and_date,
    split_outlet,
    split_year,
)


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Le Monde, May 4, 2021", ("Le Monde", "May 4, 2021")),
        ("A river · 2021-05-04 · print", ("A river · print", "2021-05-04")),
        ("Le Monde, 2021", ("Le Monde", "2021")),
        ("Le Monde—2021", ("Le Monde", "2021")),
        ("Le Monde [2021]", ("Le Monde", "2021")),
        ("4 May 2021", None),
        ("Horizon 2020", None),
    ],
)
def test_a_date_at_the_beginning_or_end_is_split_off(text: str, parted: Split) -> None:
    assert split_date(text) == parted


def test_a_year_after_a_name_needs_no_punctuation() -> None:
    assert split_year("The Gazette 2021") == ("The Gazette", "2021")
    assert split_year("2021") is None


def test_a_name_before_a_date_must_be_short() -> None:
    assert split_name_and_date("The Times. May 4, 2021") == ("The Times", "May 4, 2021")
    assert split_name_and_date("the-times-2021-05-04") is None


def test_an_address_after_words_is_split_off_unless_they_are_its_link() -> None:
    assert split_address("The Gazette: https://a.example/1") == (
        "The Gazette",
        "https://a.example/1",
    )
    assert split_address("[The Gazette](https://a.example/1)") is None


def test_a_language_and_an_outlet_in_brackets_are_split_off() -> None:
    assert split_language("Un fleuve (French)") == ("Un fleuve", "fr")
    assert split_outlet("Jane Doe (The Gazette)") == ("Jane Doe", "The Gazette")
