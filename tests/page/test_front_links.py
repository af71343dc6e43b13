"""The name of a site in links to its front page."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, bare, page, read

LOGO = '<a href="/">Daily Planet</a>'


@pytest.mark.parametrize(
    "logo",
    [
        LOGO,
        '<a href="https://www.dailyplanet.example/"><img src="l.png" alt="Daily Planet"></a>',
        '<a href="/index.html"> Daily <b>Planet</b></a>',
    ],
)
def test_a_link_to_the_front_page_names_the_site_if_the_host_fits(logo: str) -> None:
    assert read(page("", logo)).outlet == Fact("Daily Planet", "link to the front page")


def test_a_heading_that_leads_to_the_beginning_is_no_headline() -> None:
    body = '<h1><a href="/">Friends of Old Looms</a></h1><h2>Worm wins prize</h2>'
    facts = read(bare("Worm wins prize « Friends of Old Looms", "", body))

    assert facts.title is not None
    assert facts.title.value == "Worm wins prize"
    assert facts.outlet == Fact("Friends of Old Looms", "link to the front page")


@pytest.mark.parametrize("words", ["Home", "Startseite", "Worms of the world"])
def test_other_links_to_the_front_page_name_nothing(words: str) -> None:
    html = f'<title>{HEADLINE} | Home | Startseite</title><a href="/">{words}</a>{PIECE}'
    outlet = read(html).outlet

    assert outlet is not None
    assert outlet.value != words


def test_a_link_to_another_site_names_nothing() -> None:
    link = '<a href="https://gazette.example/">Gazette</a>'
    outlet = read(bare(f"{HEADLINE} - Gazette", "", link)).outlet

    assert outlet is not None
    assert outlet.source != "link to the front page"


@pytest.mark.parametrize("alt", ["Daily Planet Logo", "Daily Planet Logo - Home"])
def test_the_word_logo_is_no_part_of_the_name(alt: str) -> None:
    logo = f'<a href="/"><img src="l.png" alt="{alt}"></a>'

    assert read(page("", logo)).outlet == Fact("Daily Planet", "link to the front page")


@pytest.mark.parametrize(
    "twice", ["Daily Planet <i>Daily Planet</i>", "<b>Daily Planet</b>Daily Planet"]
)
def test_a_name_that_the_link_has_twice_is_taken_once(twice: str) -> None:
    logo = f'<a href="/">{twice}</a>'

    assert read(page("", logo)).outlet == Fact("Daily Planet", "link to the front page")


def test_the_style_of_a_drawn_logo_is_no_part_of_the_name() -> None:
    drawn = "<svg><defs><style>.cls-1{fill:#ffe019}</style></defs><path></path></svg>"
    logo = f'<a href="/">{drawn}<span>Daily Planet</span></a>'

    assert read(page("", logo)).outlet == Fact("Daily Planet", "link to the front page")


def test_the_name_of_a_blog_before_a_colon_is_no_headline() -> None:
    head = '<meta property="og:title" content="A worm wins">'
    body = '<h1 class="title"><a href="/">Bits or pieces?</a></h1><h3>A worm wins</h3>'
    facts = read(bare("Bits or pieces?: A worm wins", head, body))

    assert facts.title
    assert facts.title.value == "A worm wins"
    assert facts.outlet == Fact("Bits or pieces?", "link to the front page", doubtful=True)
