"""A whole page, and pages that nobody should write."""

import random

import pytest

from clippings.page import Fact, Facts, read_page
from tests.page.small_pages import ADDRESS, HEADLINE, PIECE, json_ld, page, read

HEAD = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>{PIECE}"


def test_every_fact_comes_with_its_source() -> None:
    head = json_ld(
        headline=HEADLINE,
        datePublished="2021-05-04T09:00:00+02:00",
        author={"@type": "Person", "name": "Jane Doe"},
        publisher={"@type": "Organization", "name": "Daily Planet"},
        image="https://img.example/worm.jpg",
        url=ADDRESS,
    )

    assert read(page(head)) == Facts(
        title=Fact(HEADLINE, "h1"),
        outlet=Fact("Daily Planet", "JSON-LD publisher"),
        date=Fact("2021-05-04", "JSON-LD datePublished"),
        lang=Fact("en", "html lang"),
        authors=Fact(("Jane Doe",), "JSON-LD author"),
        image=Fact("https://img.example/worm.jpg", "JSON-LD image"),
        canonical=Fact(ADDRESS, "JSON-LD url"),
        kind=Fact("article", "JSON-LD"),
    )


def test_the_only_article_in_json_ld_may_be_another_piece() -> None:
    about = {"datePublished": "2021-05-04", "author": {"@type": "Person", "name": "Jane Doe"}}
    other = "https://www.dailyplanet.example/sport/cup"

    of_other = read(page(json_ld(headline="Metropolis wins the cup", url=other, **about)))
    renamed = read(page(json_ld(headline="The worm in a computer", url=other, **about)))

    assert (of_other.date, of_other.authors, of_other.canonical) == (
        None,
        None,
        Fact(ADDRESS, "address"),
    )
    assert renamed.date == Fact("2021-05-04", "JSON-LD datePublished")


def test_facts_that_a_page_lacks_stay_missing() -> None:
    facts = read(page())

    assert (facts.date, facts.authors, facts.image) == (None, None, None)


def test_an_article_of_a_teaser_gives_no_facts() -> None:
    teaser = json_ld(
        headline="Another", datePublished="2020-01-01", author="John Roe", url="/science/other"
    )
    facts = read(page(teaser + json_ld(headline=HEADLINE, url=ADDRESS)))

    assert facts.title == Fact(HEADLINE, "h1")
    assert (facts.date, facts.authors) == (None, None)


def test_a_review_of_what_the_piece_is_about_is_not_the_piece() -> None:
    review = json_ld(**{"@type": "Review", "author": "John Roe"})

    authors = read(page(review + json_ld(author="Jane Doe"))).authors

    assert authors == Fact(("Jane Doe",), "JSON-LD author")


def test_a_recipe_has_author_and_date_like_an_article() -> None:
    recipe = json_ld(**{"@type": "Recipe", "author": "Jane Doe", "datePublished": "2021-05-04"})

    facts = read(page(recipe))

    assert facts.authors == Fact(("Jane Doe",), "JSON-LD author")
    assert facts.date == Fact("2021-05-04", "JSON-LD datePublished")


@pytest.mark.parametrize(
    "html",
    [
        HEAD + "<p>word word</p>" * 1_000_000,
        HEAD + "<div class=author>" * 10_000,
        HEAD + "<table><tr><td>" * 10_000,
        HEAD + "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">",
        HEAD + '<p data-x="' + "x" * 3_000_000 + '">',
        HEAD + "\x00\x01\x1b[31m\x7f" * 10_000,
        HEAD + '<script type="application/ld+json">' + "[" * 500_000 + "</script>",
        HEAD + '<script type="application/ld+json">{"@type":"NewsArticle",}</script>' * 5_000,
        HEAD + "<time datetime=x>1 a 2 b 3</time>" * 10_000,
    ],
    ids=["huge", "nested", "tables", "attributes", "value", "control", "lists", "blocks", "times"],
)
def test_a_hostile_page_keeps_its_headline_and_harms_nobody(html: str) -> None:
    title = read(html).title

    assert title is not None
    assert title.value == HEADLINE


def test_markup_and_control_characters_leave_a_title() -> None:
    html = f"<title>Worm &lt;b&gt;wins&lt;/b&gt; prize</title>{PIECE}"

    assert read(html).title == Fact("Worm wins prize", "title", doubtful=True)


def test_noise_is_no_reason_to_fail() -> None:
    noise = random.Random(7)

    for _ in range(50):
        html = "".join(noise.choices("<>/=\"' abch1\n&;-!", k=2000))
        assert read_page(html.encode(), "https://www.example.com/a").date is None


@pytest.mark.parametrize("url", ["", "not an address", "http://[", "https://[::1]/a", "//x"])
def test_an_odd_address_is_no_reason_to_fail(url: str) -> None:
    title = read(HEAD, url).title

    assert title is not None
    assert title.value == HEADLINE


def test_a_saved_copy_has_the_host_and_the_day_of_its_original() -> None:
    original = "http://dailyplanet.example/worm"
    copy = "https://web.archive.org/web/20160218174457/"
    dated = read(page(), f"{copy}http://dailyplanet.example/2010/05/19/worm")
    facts = read(page(), copy + original)

    assert facts.date is None
    assert dated.date == Fact("2010-05-19", "address")
    assert facts.outlet == read(page(), original).outlet
