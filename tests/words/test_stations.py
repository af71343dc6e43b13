"""Names of stations, and lines about broadcasts."""

from time import process_time

import pytest

from clippings.words.stations import is_on_air, is_station


@pytest.mark.parametrize("name", ["ABC Radio", "2SER Radio", "Radio Bern", "TripleRRR Radio"])
def test_a_station_is_recognised_by_the_form_of_its_name(name: str) -> None:
    assert is_station(name)


@pytest.mark.parametrize(
    "name",
    [
        "Local Radio",
        "UK Radio",
        "Radio",
        "radio interviews",
        "Student TV",
        "Radio Shows",
        "TV Appearances",
        "TV Beiträge",
        "2021 TV",
    ],
)
def test_a_kind_of_station_is_no_name(name: str) -> None:
    assert not is_station(name)


@pytest.mark.parametrize("text", ["On the radio", "KTLA channel 5", "Im Fernsehen", "на радио"])
def test_lines_speak_of_stations(text: str) -> None:
    assert is_on_air(text)


def test_other_words_are_on_no_air() -> None:
    assert not is_on_air("Radiology of a tvär channel")


def test_a_long_word_is_no_station_and_known_for_none_in_time() -> None:
    begun = process_time()
    assert not is_station("9" * 20_000)
    assert process_time() - begun < 1
