"""Headings that name media."""

import pytest

from clippings.page_entries import read_entries
from clippings.words.media import names_media


@pytest.mark.parametrize(
    "heading",
    [
        "Krant en tijdschrift",
        "Newspapers & magazines",
        "Zeitungen, Zeitschriften",
        "Journaux / Revues",
        "Газеты и журналы",
        "新聞・雑誌",
        "Print",
    ],
)
def test_headings_of_media_beside_radio_are_of_press(heading: str) -> None:
    page = (
        f"## {heading}\n\n- *Trouw*, 4 May 2021: [A lamp](https://trouw.nl/1)\n\n"
        "## Radio\n\n- NPO Radio 1, 3 May 2021: [A moth](https://nporadio1.nl/2)\n\n"
        "## Links\n\n- [Bells](https://bells.example/3)\n"
    )
    assert [one.plain["url"] for one in read_entries(page)] == [
        "https://trouw.nl/1",
        "https://nporadio1.nl/2",
    ]


@pytest.mark.parametrize("name", ["Berliner Zeitung", "Time Magazine", "Radio France", "Printing"])
def test_a_name_with_such_a_word_in_it_names_no_media(name: str) -> None:
    assert not names_media(name)
