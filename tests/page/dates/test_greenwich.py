"""The outlet's own day."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import PIECE, json_ld, meta, page, read

DAY = "2021-05-04"


def test_the_outlets_own_day_beats_that_of_greenwich() -> None:
    head = json_ld(datePublished="2021-05-05T05:57:50Z")
    local = '<meta name="sailthru.date" content="2021-05-04 21:57:00 -0800">'
    shown = '<time datetime="2021-05-05T05:57:50Z">9:57 pm PST, Tuesday, May 4, 2021</time>'

    assert read(page(head + local)).date == Fact(DAY, "sailthru.date")
    assert read(page(head, shown)).date == Fact(DAY, "text")


def test_a_printed_neighbour_is_the_outlets_own_day() -> None:
    head = json_ld(datePublished="2021-05-05T03:00:00Z")

    assert read(page(head, "<div>May 4, 2021</div>")).date == Fact(DAY, "text")
    assert read(page(head, "<div>May 4, 2021</div><div>May 5, 2021</div>")).date == Fact(
        "2021-05-05", "JSON-LD datePublished"
    )


def test_a_month_is_no_neighbour_of_a_day_of_greenwich() -> None:
    head = json_ld(datePublished="2021-05-05T03:00:00Z") + '<meta name="pubdate" content="2021-05">'

    assert read(page(head)).date == Fact("2021-05-05", "JSON-LD datePublished")


def test_a_day_of_greenwich_that_is_printed_is_the_outlets_own() -> None:
    head = json_ld(datePublished="2021-05-04T01:53:17Z")
    teaser = '<div><time datetime="2021-05-03">May 3, 2021</time></div>'

    assert read(page(head, f"<div>May 4, 2021</div>{PIECE}{teaser}")).date == Fact(
        DAY, "JSON-LD datePublished"
    )


def test_a_local_time_of_the_same_day_confirms_it_against_those_of_teasers() -> None:
    head = json_ld(datePublished="2021-05-04T11:43:08.000Z")
    time = '<time class="date" datetime="2021-05-0{} 12:43:08">12:43</time>'

    assert read(page(head, time.format(4) + PIECE + time.format(3))).date == Fact(
        DAY, "JSON-LD datePublished"
    )


@pytest.mark.parametrize("zone", ["-06:00", "-08:00"])
def test_the_clock_of_greenwich_with_the_zone_of_the_outlet_hides_its_day_as_well(
    zone: str,
) -> None:
    head = json_ld(datePublished=f"2021-05-05T04:31:13{zone}")
    head += meta(article_published_time="2021-05-05T04:31:13+00:00")

    shown = page(head, "<div class='author_date'>Jane Doe - May 4, 2021, 10:31 pm CST</div>")

    assert read(shown).date == Fact(DAY, "text")
    assert read(page(head)).date == Fact("2021-05-05", "JSON-LD datePublished")
