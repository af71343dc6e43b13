"""The day a page was published."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, json_ld, meta, page, read

DAY = "2021-05-04"


@pytest.mark.parametrize(
    "head",
    [
        meta(article_modified_time="2021-05-04T10:00:00Z"),
        meta(og_updated_time="2021-05-04"),
        '<meta name="last-modified" content="2021-05-04">',
        '<meta name="expires" content="2021-05-04">',
        json_ld(dateModified="2021-05-04"),
        '<meta name="date" content="soon">',
        meta(article_publisher="143666524748"),
    ],
)
def test_the_day_of_a_change_is_never_taken(head: str) -> None:
    assert read(page(head)).date is None


def test_a_day_in_a_teaser_or_comment_is_never_taken() -> None:
    body = (
        '<div class="related"><time datetime="2021-05-04">4 May</time></div>'
        '<div class="comment"><time datetime="2021-05-04">4 May</time></div>'
    )

    assert read(page("", body)).date is None


def test_a_day_of_saving_yields_to_the_one_declared_or_printed_as_published() -> None:
    saved = json_ld(datePublished="2025-11-29", dateModified="2025-11-29")
    declared = meta(article_published_time="2021-05-04T10:00:00+02:00")

    assert read(page(saved)).date == Fact("2025-11-29", "JSON-LD datePublished and dateModified")
    assert read(page(saved + declared)).date == Fact(DAY, "article:published_time")
    assert read(page(saved, "<div>May 4, 2021</div>")).date == Fact(DAY, "text")


@pytest.mark.parametrize(
    "elsewhere",
    [
        '<div><time datetime="2021-05-01">May 1</time></div>',
        '<meta name="dc.created" content="2001-03-03">',
        '<meta name="date" content="2021-05-06">',
    ],
)
def test_the_day_beside_the_headline_beats_one_that_may_be_of_something_else(
    elsewhere: str,
) -> None:
    assert read(page("", f"<div>May 4, 2021</div>{PIECE}{elsewhere}")).date == Fact(DAY, "text")


def test_the_day_in_the_address_confirms_a_declared_day_or_makes_it_doubtful() -> None:
    saved = json_ld(datePublished="2021-05-04", dateModified="2021-05-04")
    teaser = '<div class="date">April 6, 2021</div>'

    for day, doubtful in (("2021/05/04", False), ("2017/07/12", True)):
        facts = read(page(saved, "" if doubtful else teaser), f"https://planet.example/{day}/worm")
        source = "JSON-LD datePublished and dateModified"
        assert facts.date == Fact(DAY, source, doubtful=doubtful)


def test_two_sources_win_over_a_day_beside_the_headline() -> None:
    head = '<meta name="date" content="2021-05-04">'
    body = '<div>(@worm) May 6, 2021</div><time datetime="2021-05-04">yesterday</time>'

    assert read(page(head, body)).date == Fact(DAY, "date")


def test_the_address_and_the_page_agree_against_the_day_a_program_declares() -> None:
    head = json_ld(datePublished="2023-11-29")
    facts = read(page(head, "<div>May 4, 2021</div>"), "https://planet.example/2021/05/04/worm")

    assert facts.date == Fact(DAY, "text")


def test_a_day_is_read_though_its_element_is_also_called_updated() -> None:
    teaser = '<div class="entry-date">May 7, 2021</div>'
    own = '<span class="updated" itemprop="datePublished">May 4, 2021</span>'
    shown = f"<h1>{HEADLINE}</h1><p>{own}{'Worm. ' * 40}</p>"
    html = f"<title>{HEADLINE}</title>{teaser * 3}{PIECE}{shown}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_source_far_from_what_another_and_readers_say_yields_to_them() -> None:
    head = '<meta name="date.release" content="2020/01/05">'
    other = '<meta name="sailthru.date" content="2021-05-05">'

    assert read(page(head + other, "<div>May 4, 2021</div>")).date == Fact(DAY, "text")
    assert read(page(head, "<div>May 4, 2021</div>")).date == Fact(
        "2020-01-05", "date.release", doubtful=True
    )


@pytest.mark.parametrize(
    ("printed", "doubtful"), [("May 4, 2021", True), ("January 5, 2023", False), ("", False)]
)
def test_a_declared_day_far_from_the_one_beside_the_headline_is_doubtful(
    printed: str, doubtful: bool
) -> None:
    head = json_ld(datePublished="2023-01-06", dateModified="2023-02-05")

    facts = read(page(head, f"<div>{printed}</div>"))

    assert facts.date == Fact("2023-01-06", "JSON-LD datePublished", doubtful=doubtful)


def test_a_class_of_the_whole_piece_puts_no_date_of_it_aside() -> None:
    dated = '<time datetime="2021-05-04">Tuesday</time>'
    body = f'<div class="node--promoted newsletter-view"><span>{dated}</span>{PIECE}</div>'
    html = f"<html lang=en><head><title>{HEADLINE}</title></head><body>{body}</body></html>"

    assert read(html).date == Fact(DAY, "time")


def test_a_day_of_another_year_than_the_address_yields_to_one_of_its_month() -> None:
    head = meta(article_published_time="2009-09-02T00:00:00-04:00")
    address = "https://planet.example/blogs/2021/05/worm.html"
    other = '<meta name="parsely-pub-date" content="2021-05-04T17:30:00.000Z">'

    assert read(page(head + other), address).date == Fact(DAY, "parsely-pub-date")
    assert read(page(head), address).date == Fact("2009-09-02", "article:published_time")


def test_of_several_elements_called_published_none_is_surer_than_the_printed_day() -> None:
    teaser = '<p><time pubdate datetime="2021-09-24T13:34:33Z">24 September</time></p>'

    assert read(page("", f"<p>4 May 2021</p>{PIECE}{teaser}{teaser}")).date == Fact(DAY, "text")


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://planet.example/news/A2021050414320005196", DAY),
        ("https://planet.example/hl?a=20210504-35097838-worm", DAY),
        ("https://planet.example/news/2021050499", ""),
        ("https://planet.example/news/120210504", ""),
    ],
)
def test_a_number_in_the_address_that_begins_with_a_day_is_a_doubtful_source(
    address: str, day: str
) -> None:
    assert read(page(), address).date == (Fact(day, "address", doubtful=True) if day else None)


def test_an_old_year_in_the_address_yields_to_the_printed_day_of_the_piece() -> None:
    url = "https://www.dailyplanet.example/1914/08/04/the-day-war-came/"
    printed = page("", "<p>Posted on 4 May 2021 by Jane Doe</p>")

    assert read(printed, url).date == Fact(DAY, "text")
    assert read(page(), url).date == Fact("1914-08-04", "address")
