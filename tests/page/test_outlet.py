"""The outlet of a page."""

import pytest

from clippings.page import Fact, read_page
from clippings.page.likeness import resembles
from tests.page.small_pages import ADDRESS, HEADLINE, PIECE, json_ld, meta, page, read


def test_the_declared_name_that_fits_the_host_is_taken() -> None:
    html = page(
        meta(og_site_name="Planet Media Holding")
        + json_ld(headline=HEADLINE, publisher={"@type": "Organization", "name": "Daily Planet"})
    )

    assert read(html).outlet == Fact("Daily Planet", "JSON-LD publisher")


def test_your_own_name_for_the_host_wins_over_the_page() -> None:
    html = page(meta(og_site_name="Daily Planet"))

    facts = read_page(html.encode(), ADDRESS, outlet_names={"dailyplanet.example": "The Planet"})

    assert facts.outlet == Fact("The Planet", "your outlets")
    assert facts.outlet.page_says == "Daily Planet"


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("Daily Planet GmbH", "Daily Planet"),
        ("Daily Planet Sp. z o.o. S.K.A", "Daily Planet"),
        ("Daily Planet, s.r.o.", "Daily Planet"),
        ("Daily Planet Zrt.", "Daily Planet"),
        ("Daily Planet | News and more from all over the world", "Daily Planet"),
        ("朝の新聞", "朝の新聞"),
    ],
)
def test_legal_forms_and_slogans_are_left_out(declared: str, name: str) -> None:
    assert read(page(meta(og_site_name=declared))).outlet == Fact(name, "og:site_name")


def test_a_name_is_preferred_to_its_domain() -> None:
    html = page(
        meta(og_site_name="DailyPlanet.example")
        + json_ld(publisher={"@id": "#us"})
        + '<script type="application/ld+json">'
        '{"@graph": [{"@id": "#us", "@type": "Organization", "name": "Daily Planet"}]}</script>'
    )
    outlet = read(html).outlet

    assert outlet is not None
    assert outlet.value in ("Daily Planet", "DailyPlanet.example")


NAMED = '<meta name="application-name" content="Daily Planet">'


@pytest.mark.parametrize("tail", ["org", "co.uk", "info"])
def test_a_name_that_the_page_has_too_is_preferred_to_that_of_its_domain(tail: str) -> None:
    html = page(meta(og_site_name=f"DailyPlanet.{tail}") + NAMED)

    facts = read_page(html.encode(), f"https://dailyplanet.{tail}/a-headline")

    assert facts.outlet == Fact("Daily Planet", "og:site_name")


def test_a_name_that_fits_nothing_is_doubtful() -> None:
    html = page(meta(og_site_name="Somebody Else"))

    assert read(html).outlet == Fact("Somebody Else", "og:site_name", doubtful=True)


def test_the_text_after_the_headline_wins_over_the_host() -> None:
    html = f"<title>{HEADLINE} - Gazette</title><h1>{HEADLINE}</h1><p>{'Text. ' * 100}</p>"

    assert read(html).outlet == Fact("Gazette", "title", doubtful=True)


def test_the_bare_host_is_the_last_resort() -> None:
    assert read(page()).outlet == Fact("dailyplanet.example", "host", doubtful=True)


def test_a_bare_address_names_no_outlet() -> None:
    assert read(page(), "http://127.0.0.1:8000/a/b").outlet is None


@pytest.mark.parametrize(
    ("name", "label", "fits"),
    [
        ("The New York Times", "nytimes", True),
        ("Frankfurter Allgemeine Zeitung", "faz", True),
        ("Süddeutsche Zeitung", "sueddeutsche", True),
        ("BR24", "br", True),
        ("OWS Worm Studies", "ows", True),
        ("Le Monde.fr", "lemonde", True),
        ("Technology", "techworld", False),
        ("News", "nytimes", False),
        ("", "nytimes", False),
    ],
)
def test_a_name_fits_a_host_in_full_or_shortened(name: str, label: str, fits: bool) -> None:
    assert resembles(name, label) is fits


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("Daily Planet: All the news", "Daily Planet"),
        ("Daily Planet, the paper of the city", "Daily Planet"),
        ("Daily Planet®", "Daily Planet"),
        ("[Daily Planet]", "Daily Planet"),
    ],
)
def test_additions_to_the_name_are_left_out(declared: str, name: str) -> None:
    assert read(page(meta(og_site_name=declared))).outlet == Fact(name, "og:site_name")


def test_a_name_that_the_title_repeats_needs_no_likeness_to_the_host() -> None:
    html = (
        f"<title>{HEADLINE} - Immaculate Bites</title>{meta(og_site_name='Immaculate Bites')}"
        + json_ld(publisher={"name": "Daily Planet"})
        + f"<h1>{HEADLINE}</h1>"
    )

    assert read(html).outlet == Fact("Immaculate Bites", "og:site_name")


def test_the_headline_or_an_address_is_no_name_of_a_site() -> None:
    html = page(
        meta(og_site_name=HEADLINE, og_title=HEADLINE)
        + '<meta property="og:site_name" content="https://www.dailyplanet.example">'
        + json_ld(publisher={"name": "Daily Planet"})
    )

    assert read(html).outlet == Fact("Daily Planet", "JSON-LD publisher")


def test_a_bare_host_is_written_as_the_page_writes_it() -> None:
    html = page("", '<img alt="Daily Planet"><p>Copyright Daily Planet</p>')

    assert read(html).outlet == Fact("Daily Planet", "host", doubtful=True)


def test_any_part_of_the_title_may_name_the_site() -> None:
    html = f"<title>{HEADLINE} | Daily Planet - All of it</title><h1>{HEADLINE}</h1>{PIECE}"

    assert read(html).outlet == Fact("Daily Planet", "title")


def test_a_name_of_many_words_is_compared_in_no_time() -> None:
    assert not resembles("aaaaaaaaaaaaaab " * 1000, "a" * 63)


def test_a_host_of_one_word_is_taken_unchanged() -> None:
    outlet = read(page(), "http://www.intranet/worm").outlet

    assert outlet == Fact("intranet", "host", doubtful=True)


FEED = '<link rel="alternate" type="application/rss+xml" title="{}">'


@pytest.mark.parametrize(
    "title", ["Worms on Sunday", "Worms on Sunday - Atom", "Worms on Sunday » Feed"]
)
@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("", "https://jane.substack.com/p/worm"),
        (json_ld(publisher={"name": "Blogger"}), "https://jane.blogspot.com/2021/05/worm.html"),
    ],
)
def test_a_site_on_a_platform_has_the_name_of_its_feed(title: str, head: str, url: str) -> None:
    outlet = read(page(head + FEED.format(title)), url).outlet

    assert outlet is not None
    assert (outlet.value, outlet.source) == ("Worms on Sunday", "feed")


def test_elsewhere_a_feed_may_be_that_of_a_section() -> None:
    head = FEED.format("Latest Pictures")
    shown = (
        f"<title>{HEADLINE} - The Gazette</title>{FEED.format('The Gazette')}<h1>{HEADLINE}</h1>"
    )

    assert read(page(head)).outlet == Fact("dailyplanet.example", "host", doubtful=True)
    assert read(shown + PIECE, "https://x.example/worm").outlet == Fact("The Gazette", "feed")


def test_a_slogan_after_the_name_at_the_end_of_the_title_is_left_out() -> None:
    html = f"<title>{HEADLINE} | Planet.Co :: Good News for All</title><h1>{HEADLINE}</h1>{PIECE}"
    outlet = read(html, "https://en.planet.co/worm").outlet

    assert outlet == Fact("Planet.Co", "title")


def test_an_edition_before_the_name_at_the_end_of_the_title_is_left_out() -> None:
    html = f"<title>{HEADLINE} - Metropolis, Daily Planet</title><h1>{HEADLINE}</h1>{PIECE}"

    assert read(html, "https://metropolis.dp.example/x").outlet == Fact("Daily Planet", "title")


@pytest.mark.parametrize("tail", ["Media", "Articles | Home", "Articles | Main"])
def test_a_section_at_the_end_of_the_title_is_not_the_outlet(tail: str) -> None:
    menu = '<a href="/media">Media</a>'
    html = f"<title>{HEADLINE} | {tail}</title>{menu}<h1>{HEADLINE}</h1>{PIECE}"

    assert read(html, "https://planet.example/x").outlet == Fact(
        "planet.example", "host", doubtful=True
    )


def test_the_name_after_the_subject_of_a_title_is_the_outlet() -> None:
    html = f"<title>{HEADLINE} | Good news from DailyPlanet</title><h1>{HEADLINE}</h1>{PIECE}"

    assert read(html).outlet == Fact("DailyPlanet", "title")


def test_the_name_of_the_host_wins_over_the_company_that_publishes_it() -> None:
    head = json_ld(headline=HEADLINE, publisher={"@type": "Organization", "name": "Ink Holding"})

    shown = page(head, '<img alt="Daily Planet">')
    assert read(shown).outlet == Fact("Daily Planet", "host", doubtful=True)
    assert read(page(head)).outlet == Fact("dailyplanet.example", "host", doubtful=True)


def test_a_slogan_in_another_script_yields_to_the_name_at_the_end_of_the_title() -> None:
    html = f"<title>Worm | DailyPlanet</title>{meta(og_site_name='আমরা প্রথম')}<h1>Worm</h1>{PIECE}"

    assert read(html).outlet == Fact("DailyPlanet", "title")


def test_no_part_of_a_title_that_is_the_headline_names_the_outlet() -> None:
    title = "Take care - planet at the fair 2018"
    html = f"<title>{title}</title><h1>{title}</h1>{PIECE}"

    assert read(html, "https://blog.planet.example/x").outlet == Fact(
        "planet", "host", doubtful=True
    )


def test_a_host_of_a_common_word_is_named_in_full() -> None:
    html = page("", '<img alt="NEWS.example"><p>Hot News</p>')

    assert read(html, "https://news.example/x").outlet == Fact(
        "NEWS.example", "host", doubtful=True
    )


@pytest.mark.parametrize("sign", [" － ", "ㅣ"])
def test_wide_signs_stand_between_the_headline_and_the_name(sign: str) -> None:
    html = f"<title>{HEADLINE}{sign}Daily Planet</title><h1>{HEADLINE}</h1>{PIECE}"

    assert read(html).outlet == Fact("Daily Planet", "title")


def test_a_dash_without_spaces_may_separate_headline_and_site() -> None:
    html = f"<title>电脑里的虫-行星报</title><h1>电脑里的虫</h1><p>{'虫子在电脑里。' * 50}</p>"

    assert read(html).outlet == Fact("行星报", "title", doubtful=True)


def test_a_slogan_may_follow_a_comma_after_the_name_of_a_host_with_a_hyphen() -> None:
    html = page("").replace("</title>", " - Daily Planet, all the news of the planet</title>")
    outlet = read(html, "https://www.daily-planet.example/worm").outlet

    assert outlet is not None
    assert outlet.value == "Daily Planet"


def test_a_section_declared_as_the_site_yields_to_the_name_that_ends_the_title() -> None:
    head = meta(og_site_name="Gardens")
    html = f"<title>{HEADLINE} | Gardens | Daily Planet</title>{head}<h1>{HEADLINE}</h1>{PIECE}"
    outlet = read(html).outlet

    assert outlet is not None
    assert outlet.value == "Daily Planet"


@pytest.mark.parametrize(
    ("company", "outlet"),
    [
        ("Daily Planet Publishing Group UK", "Daily Planet"),
        ("Daily Planet Online", "Daily Planet Online"),
    ],
)
def test_of_a_company_and_its_paper_the_paper_is_the_outlet(company: str, outlet: str) -> None:
    head = json_ld(publisher={"@type": "Organization", "name": company})
    named = read(page(f'{head}<meta name="application-name" content="Daily Planet">')).outlet

    assert named
    assert named.value == outlet
