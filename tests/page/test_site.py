"""The names of a site on its page and in its host."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, meta, page, read


def test_the_name_of_the_program_is_one_of_the_site() -> None:
    told = read(page('<meta name="application-name" content="Daily Planet">')).outlet
    assert told == Fact("Daily Planet", "application-name")


@pytest.mark.parametrize("name", ["application-name", "og:site_name"])
def test_the_headline_is_no_name_of_the_site(name: str) -> None:
    declared = f'<meta name="{name}" property="{name}" content="{HEADLINE}">'
    told = read(page(declared + meta(og_title=HEADLINE))).outlet
    assert told
    assert told.source == "host"


@pytest.mark.parametrize(
    "named",
    [
        f'<meta name="application-name" content="{HEADLINE}">',
        f'<a href="/"><img src="logo.png" alt="{HEADLINE}"></a>',
    ],
)
def test_a_title_that_is_the_heading_is_no_name_of_the_site(named: str) -> None:
    told = read(page("", named))
    assert told.title == Fact(HEADLINE, "h1")
    assert told.outlet
    assert told.outlet.source == "host"


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.dailyplanet.co.uk", "dailyplanet.co.uk"),
        ("news.dailyplanet.example", "news.dailyplanet.example"),
    ],
)
def test_without_a_name_the_host_stands_for_it(host: str, name: str) -> None:
    told = read(page(), f"https://{host}/science/worm").outlet
    assert told
    assert (told.value, told.doubtful) == (name, True)


def test_of_two_spellings_the_one_with_capitals_is_taken() -> None:
    names = '<meta name="application-name" content="DailyPlanet">' + meta(
        og_site_name="dailyplanet"
    )
    told = read(page(names)).outlet
    assert told
    assert told.value == "DailyPlanet"
