"""Lists that name their outlets by their logos alone."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import plain, read


def outlets(*rows: object) -> list[Plain]:
    return [one.get("outlet") for one in plain(read("json", json.dumps(rows)))]


def row(name: str, alt: str, url: str, **more: str) -> dict[str, str]:
    return {"img": f"/logos/{name}.png", "alt": alt, "href": url, "line": "“A miracle.”", **more}


@pytest.mark.parametrize("form", ["{}", "{} logo", "Logo of {}", "{}-Logo"])
def test_what_a_logo_shows_is_the_outlet(form: str) -> None:
    rows = (
        row("nyt", form.format("The New York Times"), "https://www.nytimes.com/1"),
        row("eater", form.format("Eater"), "https://www.eater.com/2"),
    )
    assert outlets(*rows) == ["The New York Times", "Eater"]


def test_other_pictures_name_no_outlet() -> None:
    rows = (
        row("boat", "Our Boat", "https://www.nytimes.com/1"),
        row("river", "The River", "https://www.eater.com/2"),
    )
    assert outlets(*rows) == [None, None]


def test_an_outlet_under_its_own_key_is_preferred() -> None:
    rows = (
        row("a", "Eater", "https://www.eater.com/2", outlet="Eater NY"),
        row("b", "Wired", "https://www.wired.com/2", outlet="Wired UK"),
    )
    assert outlets(*rows) == ["Eater NY", "Wired UK"]


def test_sentences_in_quotation_marks_are_quotations() -> None:
    found = plain(read("json", json.dumps([row("a", "Eater", "https://www.eater.com/2")])))
    assert (found[0]["quote"], "title" in found[0]) == ("A miracle.", False)
