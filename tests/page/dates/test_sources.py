"""The places where a page declares its day."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, json_ld, meta, page, read

DAY = "2021-05-04"


@pytest.mark.parametrize(
    ("head", "body", "source"),
    [
        (json_ld(datePublished="2021-05-04T10:00:00+02:00"), "", "JSON-LD datePublished"),
        (meta(article_published_time="2021-05-04T10:00:00+02:00"), "", "article:published_time"),
        ('<meta name="DC.date.issued" content="2021-05-04">', "", "dc.date.issued"),
        ('<meta name="pubdate" content="20210504">', "", "pubdate"),
        ("", '<time datetime="2021-05-04">yesterday</time>', "time"),
        (
            "",
            '<span itemprop="datePublished" content="2021-05-04"></span>',
            "itemprop datePublished",
        ),
    ],
)
def test_a_declared_day_is_read_from_its_source(head: str, body: str, source: str) -> None:
    assert read(page(head, body)).date == Fact(DAY, source)


def test_the_address_gives_the_day_if_nothing_else_does() -> None:
    facts = read(page(), "https://www.dailyplanet.example/2021/05/04/worm")

    assert facts.date == Fact(DAY, "address")


def test_a_month_stays_a_month() -> None:
    assert read(page(json_ld(datePublished="2021-05"))).date == Fact(
        "2021-05", "JSON-LD datePublished"
    )


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="published" content="May 4, 2021">',
        meta(article_published_time="Tue, 05/04/2021 - 11:38").replace("05/04", "04/05"),
        '<meta name="citation_publication_date" content="2021/5/4">',
    ],
)
def test_a_day_in_words_is_read_where_machines_expect_one(head: str) -> None:
    fact = read(page(head, lang="en-GB")).date

    assert fact is not None
    assert fact.value == DAY


def test_the_title_of_an_abbreviation_is_its_date() -> None:
    body = '<abbr class="published" itemprop="datePublished" title="2021-05-04T10:00">May</abbr>'

    assert read(page("", body)).date == Fact(DAY, "itemprop datePublished")


def test_of_two_times_the_one_nearest_to_the_headline_counts() -> None:
    body = '<time datetime="2021-05-04">4 May</time>'
    html = (
        f'<time datetime="2021-06-01"></time><b class="date">a</b><h1>{HEADLINE}</h1>{body}{PIECE}'
    )

    assert read(html).date == Fact(DAY, "time")


def test_a_day_in_the_address_may_have_one_digit() -> None:
    assert read(page(), "https://www.dailyplanet.example/2021/5/4/worm").date == Fact(
        DAY, "address"
    )


def test_a_number_at_the_beginning_of_a_title_is_no_day_in_the_address() -> None:
    address = "https://www.dailyplanet.example/2021/05/7-worms-that-changed-the-world/"
    line = "<p class='post-author'>4. maj 2021 af Jane Doe</p>"

    assert read(page("", line, lang="da"), address).date == Fact(DAY, "text", doubtful=True)
    assert read(page(), address).date is None


def test_rdfa_marks_the_day_as_well() -> None:
    body = (
        '<div class="meta"><span property="dc:date dc:created" content="2021-05-04">x</span></div>'
    )

    assert read(page("", body)).date == Fact(DAY, "time")


def test_a_day_in_json_ld_may_be_in_an_object_with_its_type() -> None:
    head = json_ld(datePublished={"@type": "Date", "@value": "2021-05-04"})

    assert read(page(head)).date == Fact(DAY, "JSON-LD datePublished")


def test_the_day_of_creation_yields_to_that_of_publication() -> None:
    created = '<meta itemprop="dateCreated" content="2021-05-05">'
    published = '<meta itemprop="datePublished" content="2021-05-04">'

    assert read(page(created + published)).date == Fact(DAY, "datepublished")


def test_metas_of_several_days_yield_to_the_element_of_the_piece() -> None:
    teasers = [f'<meta itemprop="datePublished" content="2021-05-0{n}T10:00">' for n in (7, 8)]
    own = '<time itemprop="datePublished" datetime="2021-05-04T10:00">today</time>'

    assert read(page("", own + "".join(teasers))).date == Fact(DAY, "time")


def test_the_day_of_the_page_itself_is_taken_if_no_piece_has_one() -> None:
    told = read(page(json_ld(**{"@type": "WebPage"}, datePublished="2021-05-04"))).date
    assert told
    assert (told.value, told.source) == ("2021-05-04", "JSON-LD page")


@pytest.mark.parametrize(
    "unset",
    ["1970-01-01T00:00:00Z", "1969-12-31T19:00:00-05:00", "Thursday, January 1, 1970", "1/1/1970"],
)
def test_the_zero_of_unix_time_is_no_day(unset: str) -> None:
    head = meta(article_published_time=unset)

    assert read(page(head)).date is None
    assert read(page(head, "<div>May 4, 2021</div>")).date == Fact(DAY, "text", doubtful=True)
