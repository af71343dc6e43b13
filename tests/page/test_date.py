"""The day a page was published."""

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


def test_the_address_gives_the_day_where_nothing_else_does() -> None:
    facts = read(page(), "https://www.dailyplanet.example/2021/05/04/worm")

    assert facts.date == Fact(DAY, "address")


@pytest.mark.parametrize(
    "line",
    [
        '<p class="byline">By Jane Doe | May 4, 2021</p>',
        "<div>May 4, 2021</div>",
        "<i>4.5.2021</i>",
    ],
)
def test_a_day_shown_under_the_headline_is_doubtful(line: str) -> None:
    assert read(page("", line)).date == Fact(DAY, "text", doubtful=True)


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


def test_the_outlets_own_day_beats_that_of_greenwich() -> None:
    head = json_ld(datePublished="2021-05-05T05:57:50Z")
    local = '<meta name="sailthru.date" content="2021-05-04 21:57:00 -0800">'
    shown = '<time datetime="2021-05-05T05:57:50Z">9:57 pm PST, Tuesday, May 4, 2021</time>'

    assert read(page(head + local)).date == Fact(DAY, "sailthru.date")
    assert read(page(head, shown)).date == Fact(DAY, "text")


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


def test_a_day_of_saving_yields_to_the_one_declared_or_printed_as_published() -> None:
    saved = json_ld(datePublished="2025-11-29", dateModified="2025-11-29")
    declared = meta(article_published_time="2021-05-04T10:00:00+02:00")

    assert read(page(saved)).date == Fact("2025-11-29", "JSON-LD datePublished and dateModified")
    assert read(page(saved + declared)).date == Fact(DAY, "article:published_time")
    assert read(page(saved, "<div>May 4, 2021</div>")).date == Fact(DAY, "text")


def test_a_printed_neighbour_is_the_outlets_own_day() -> None:
    head = json_ld(datePublished="2021-05-05T03:00:00Z")

    assert read(page(head, "<div>May 4, 2021</div>")).date == Fact(DAY, "text")
    assert read(page(head, "<div>May 4, 2021</div><div>May 5, 2021</div>")).date == Fact(
        "2021-05-05", "JSON-LD datePublished"
    )


@pytest.mark.parametrize(
    "lines",
    [
        "<div>Updated May 6, 2021</div><div>Published May 4, 2021</div>",
        "<div>Updated May 6, 2021 | Published May 4, 2021</div>",
        "<div>The law of May 2, 2019 says in very many words what it says.</div><i>May 4, 2021</i>",
        "<div>Founded on August 14, 1935</div><i>May 4, 2021</i>",
    ],
)
def test_neither_a_change_nor_what_the_piece_tells_of_is_its_day(lines: str) -> None:
    assert read(page("", lines)).date == Fact(DAY, "text", doubtful=True)


def test_the_day_may_stand_right_over_the_headline() -> None:
    html = f"<title>{HEADLINE}</title><div>May 4, 2021</div><h1>{HEADLINE}</h1>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_of_two_times_the_one_nearest_to_the_headline_counts() -> None:
    body = '<time datetime="2021-05-04">4 May</time>'
    html = (
        f'<time datetime="2021-06-01"></time><b class="date">a</b><h1>{HEADLINE}</h1>{body}{PIECE}'
    )

    assert read(html).date == Fact(DAY, "time")


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


def test_what_two_sources_declare_beats_a_day_beside_the_headline() -> None:
    head = '<meta name="date" content="2021-05-04">'
    body = '<div>(@worm) May 6, 2021</div><time datetime="2021-05-04">yesterday</time>'

    assert read(page(head, body)).date == Fact(DAY, "date")


def test_the_address_and_the_page_agree_against_the_day_a_program_declares() -> None:
    head = json_ld(datePublished="2023-11-29")
    facts = read(page(head, "<div>May 4, 2021</div>"), "https://planet.example/2021/05/04/worm")

    assert facts.date == Fact(DAY, "text")


def test_a_month_is_no_neighbour_of_a_day_of_greenwich() -> None:
    head = json_ld(datePublished="2021-05-05T03:00:00Z") + '<meta name="pubdate" content="2021-05">'

    assert read(page(head)).date == Fact("2021-05-05", "JSON-LD datePublished")


def test_a_day_of_greenwich_that_is_printed_is_the_outlets_own() -> None:
    head = json_ld(datePublished="2021-05-04T01:53:17Z")
    teaser = '<div><time datetime="2021-05-03">May 3, 2021</time></div>'

    assert read(page(head, f"<div>May 4, 2021</div>{PIECE}{teaser}")).date == Fact(
        DAY, "JSON-LD datePublished"
    )


@pytest.mark.parametrize(
    "line",
    [
        "<i>May 4, 2021</i>8:48 PM ET",
        "<b>Worms</b><i>MAY 4, 2021</i><i>Updated: MAY 6, 2021</i>",
        "4.5.2021 - 14:08 | Quelle: Wurm und andere | Lesedauer: unter 2 Min.",
    ],
)
def test_what_is_glued_to_a_day_does_not_hide_it(line: str) -> None:
    assert read(page("", f"<div>{line}</div>")).date == Fact(DAY, "text", doubtful=True)


def test_a_day_in_numbers_is_read_in_the_language_of_the_page() -> None:
    head = '<meta http-equiv="content-language" content="ro">'
    piece = "<p>" + "Viermele care este în calculator nu este cel mai mare din lume. " * 8 + "</p>"
    html = f"<title>{HEADLINE}</title>{head}<h1>{HEADLINE}</h1><div>04/05/2021</div>{piece}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_over_the_headline_is_nearer_than_those_of_other_pieces() -> None:
    day = '<p class="date">Worms May {}, 2021</p>'
    html = f"<title>{HEADLINE}</title>{day.format(4)}<h1>{HEADLINE}</h1>{PIECE}{day.format(9)}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_lines_stand_around_the_only_heading_also_when_it_is_not_the_declared_one() -> None:
    head = meta(og_title="What lives in a computer, and why")
    html = f"{head}<h1>Of worms</h1><div>May 4, 2021</div>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_the_lines_behind_a_standfirst_are_about_the_piece() -> None:
    standfirst = "<div>" + "The worm of the year is said to live in the garden of a king. " * 5

    assert read(page("", f"{standfirst}</div><div>May 4, 2021</div>")).date == Fact(
        DAY, "text", doubtful=True
    )


def test_of_several_headings_the_one_that_is_like_the_title_has_the_day() -> None:
    head = meta(og_title="Why the great worm lives in computers")
    html = f"{head}<h1>Planet</h1><h1>How the great worm lives</h1><div>May 4, 2021</div>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_is_read_though_its_element_is_also_called_updated() -> None:
    teaser = '<div class="entry-date">May 7, 2021</div>'
    own = '<span class="updated" itemprop="datePublished">May 4, 2021</span>'
    shown = f"<h1>{HEADLINE}</h1><p>{own}{'Worm. ' * 40}</p>"
    html = f"<title>{HEADLINE}</title>{teaser * 3}{PIECE}{shown}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_metas_of_several_days_yield_to_the_element_of_the_piece() -> None:
    teasers = [f'<meta itemprop="datePublished" content="2021-05-0{n}T10:00">' for n in (7, 8)]
    own = '<time itemprop="datePublished" datetime="2021-05-04T10:00">today</time>'

    assert read(page("", own + "".join(teasers))).date == Fact(DAY, "time")


def test_the_heading_that_says_just_the_headline_has_the_day() -> None:
    title = f"<title>{HEADLINE} - Daily Planet</title><h1>{HEADLINE} - Daily Planet</h1>"
    html = f"{title}<p>Worms</p>{PIECE}<h1>{HEADLINE}</h1><div>Tuesday 4th May, 2021</div>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_may_stand_within_the_heading() -> None:
    html = f"<title>{HEADLINE}</title><h1>{HEADLINE}<p>04-May-2021</p></h1>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_in_the_address_may_have_one_digit() -> None:
    assert read(page(), "https://www.dailyplanet.example/2021/5/4/worm").date == Fact(
        DAY, "address"
    )


@pytest.mark.parametrize(
    ("scripts", "found"),
    [
        ('var d = {"pubDate":"20210504", "pageDate":"20220101"};', DAY),
        ("dataLayer = [{'publish_date': '2021-05-04 10:00'}];", DAY),
        ('{"publishedAt":"2021-05-04"},{"publishedAt":"2021-05-05"}', None),
    ],
)
def test_what_a_script_says_counts_where_nothing_else_gives_a_day(
    scripts: str, found: str | None
) -> None:
    date = read(page(f"<script>{scripts}</script>")).date

    assert date == (Fact(found, "script", doubtful=True) if found else None)


def test_a_headline_need_not_be_a_heading() -> None:
    shown = f'<span class="story-title">{HEADLINE}</span><span>Of worms</span><i>• May 4, 2021</i>'
    html = f'<title>{HEADLINE}</title><body class="with-sidebar"><div>{shown}</div>{PIECE}'

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_source_far_from_what_another_and_readers_say_yields_to_them() -> None:
    head = '<meta name="date.release" content="2020/01/05">'
    other = '<meta name="sailthru.date" content="2021-05-05">'

    assert read(page(head + other, "<div>May 4, 2021</div>")).date == Fact(DAY, "text")
    assert read(page(head, "<div>May 4, 2021</div>")).date == Fact("2020-01-05", "date.release")


def test_a_class_of_the_whole_piece_puts_no_date_of_it_aside() -> None:
    dated = '<time datetime="2021-05-04">Tuesday</time>'
    body = f'<div class="node--promoted newsletter-view"><span>{dated}</span>{PIECE}</div>'
    html = f"<html lang=en><head><title>{HEADLINE}</title></head><body>{body}</body></html>"

    assert read(html).date == Fact(DAY, "time")


def test_a_number_at_the_beginning_of_a_title_is_no_day_in_the_address() -> None:
    address = "https://www.dailyplanet.example/2021/05/7-worms-that-changed-the-world/"
    line = "<p class='post-author'>4. maj 2021 af Jane Doe</p>"

    assert read(page("", line, lang="da"), address).date == Fact(DAY, "text", doubtful=True)
    assert read(page(), address).date is None


def test_a_day_is_read_by_the_language_of_the_text_where_the_page_declares_another() -> None:
    text = (
        "<p>" + "Pozivamo sve koji žele da dođu na radionicu koja će biti ove subote. " * 9 + "</p>"
    )
    html = page("", "<span>04/05/2021</span>" + text, lang="en-US").replace(PIECE, "")

    assert read(html).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize("zone", ["-06:00", "-08:00"])
def test_the_clock_of_greenwich_with_the_zone_of_the_outlet_hides_its_day_as_well(
    zone: str,
) -> None:
    head = json_ld(datePublished=f"2021-05-05T04:31:13{zone}")
    head += meta(article_published_time="2021-05-05T04:31:13+00:00")

    shown = page(head, "<div class='author_date'>Jane Doe - May 4, 2021, 10:31 pm CST</div>")

    assert read(shown).date == Fact(DAY, "text")
    assert read(page(head)).date == Fact("2021-05-05", "JSON-LD datePublished")


@pytest.mark.parametrize(
    "line",
    [
        "<div id='top_infos'>Published on May 4, 2021<br>10 reactions</div>",
        "<p>2021.05.04</p>",
        "<p>4 de mayo de 2021</p>",
        "<p class='entry-meta'>May 4, 2021 By Jane Doe</p>",
    ],
)
def test_the_one_day_far_from_the_headline_is_taken_with_a_doubt(line: str) -> None:
    assert read(page("", PIECE + line)).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>2021.05.04</p><p>2021.05.05</p>",
        "<p>Last updated on May 4, 2021</p>",
        "<p>Copyright 2021 Planet. Last modified May 4, 2021.</p>",
        "<p>Deadline: May 4, 2021</p>",
        "<p>2021 worm days (2021/05/04)</p>",
        "<p>2021武陵梅花音樂節(2021/05/04)</p>",
        "<p>The fair begins on May 4, 2021</p>",
    ],
)
def test_no_day_is_taken_far_from_the_headline_when_it_may_be_of_something_else(lines: str) -> None:
    assert read(page("", PIECE + lines)).date is None


@pytest.mark.parametrize(
    ("body", "source"),
    [
        (f"<p>BERLIN, May 4, 2021 – {'The worm lives in a computer. ' * 4}</p>", "text"),
        (
            '<aside><h3>Published</h3><time datetime="2021-05-04"></time></aside>',
            "only date on the page",
        ),
    ],
)
def test_a_dateline_and_the_only_date_are_doubtful_days(body: str, source: str) -> None:
    assert read(page("", body)).date == Fact(DAY, source, doubtful=True)


def test_rdfa_marks_the_day_as_well() -> None:
    body = (
        '<div class="meta"><span property="dc:date dc:created" content="2021-05-04">x</span></div>'
    )

    assert read(page("", body)).date == Fact(DAY, "time")


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Aktualisiert am 05.05.2021, erschienen am 04.05.2021"),
        ("da", "Opdateret 5. maj 2021 Udgivet 4. maj 2021"),
        ("hu", "Frissítve: 2021. május 5. Létrehozva: 2021. május 4."),
        ("ja", "最終更新：2021.05.05 投稿日：2021.05.04"),
        ("en", "Published: 4 May 2021 | Updated: 5 May 2021"),
    ],
)
def test_of_two_days_of_a_line_that_tells_of_a_change_the_earlier_is_taken(
    lang: str, line: str
) -> None:
    html = page("", f"<p>{line}</p>", lang=lang).replace(PIECE, "")

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_in_json_ld_may_stand_in_an_object_that_tells_its_type() -> None:
    head = json_ld(datePublished={"@type": "Date", "@value": "2021-05-04"})

    assert read(page(head)).date == Fact(DAY, "JSON-LD datePublished")


def test_the_day_of_creation_yields_to_that_of_publication() -> None:
    created = '<meta itemprop="dateCreated" content="2021-05-05">'
    published = '<meta itemprop="datePublished" content="2021-05-04">'

    assert read(page(created + published)).date == Fact(DAY, "datepublished")


def test_a_day_of_another_year_than_the_address_yields_to_one_of_its_month() -> None:
    head = meta(article_published_time="2009-09-02T00:00:00-04:00")
    address = "https://planet.example/blogs/2021/05/worm.html"
    other = '<meta name="parsely-pub-date" content="2021-05-04T17:30:00.000Z">'

    assert read(page(head + other), address).date == Fact(DAY, "parsely-pub-date")
    assert read(page(head), address).date == Fact("2009-09-02", "article:published_time")


def test_of_several_elements_called_published_none_is_surer_than_the_printed_day() -> None:
    teaser = '<p><time pubdate datetime="2021-09-24T13:34:33Z">24 September</time></p>'

    assert read(page("", f"<p>4 May 2021</p>{PIECE}{teaser}{teaser}")).date == Fact(DAY, "text")


def test_the_day_that_a_line_calls_that_of_publication_beats_those_of_comments() -> None:
    lines = "<p>Published on 4 May 2021</p><div>Peter says:</div><div>24 May 2021</div>"

    assert read(page("", PIECE + PIECE + lines)).date == Fact(DAY, "text", doubtful=True)


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
