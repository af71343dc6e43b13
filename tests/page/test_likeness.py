"""Whether a host may be named after a name, also in short form."""

import pytest

from clippings.page.likeness import resembles


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Wired", "wired"),
        ("The New York Times", "nytimes"),
        ("Frankfurter Allgemeine Zeitung", "faz"),
        ("Süddeutsche Zeitung", "sueddeutsche"),
        ("Le Monde", "lemonde"),
        ("Channel 4", "channel"),
        ("taz", "taz"),
        ("BBC News", "bbc"),
    ],
)
def test_a_host_has_the_name_or_a_short_form_of_it(name: str, label: str) -> None:
    assert resembles(name, label)


@pytest.mark.parametrize(
    ("name", "label"), [("Wired", "lemonde"), ("The Hive", "beehive-news"), ("", "a")]
)
def test_other_names_are_not(name: str, label: str) -> None:
    assert not resembles(name, label)
