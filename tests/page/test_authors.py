"""Who wrote a page."""

import pytest

from clippings.page import Fact
from clippings.page.people import people
from tests.page.small_pages import HEADLINE, PIECE, json_ld, meta, page, read

JANE = ("Jane Doe",)


def person(name: str, kind: str = "Person") -> dict[str, str]:
    return {"@type": kind, "name": name}


@pytest.mark.parametrize(
    ("head", "body", "source"),
    [
        (json_ld(author=person("Jane Doe")), "", "JSON-LD author"),
        (json_ld(author="Jane Doe"), "", "JSON-LD author"),
        (json_ld(creator=["Jane Doe"]), "", "JSON-LD author"),
        ("", '<span itemprop="author">Jane Doe</span>', "itemprop author"),
        ("", '<a rel="author" href="/by/jane">Jane Doe</a>', "rel=author"),
        ('<meta name="author" content="Jane Doe">', "", "meta author"),
        (
            meta(twitter_label1="Verfasst von", twitter_data1="Jane Doe"),
            "",
            "twitter:data1",
        ),
        (meta(article_author="Jane Doe"), "", "article:author"),
    ],
)
def test_a_person_is_read_from_its_source(head: str, body: str, source: str) -> None:
    assert read(page(head, body)).authors == Fact(JANE, source)


@pytest.mark.parametrize(
    "body",
    [
        '<div class="byline">By Jane Doe</div>',
        '<div class="byline">By <a href="/author/jane">Jane Doe</a>, Senior Editor</div>',
        '<p class="article-author">4 May 2021 by Jane Doe</p>',
        "<div>By Jane Doe</div>",
    ],
)
def test_a_byline_is_read_with_doubt(body: str) -> None:
    authors = read(page("", body)).authors

    assert authors is not None
    assert authors.value == JANE
    assert authors.doubtful


@pytest.mark.parametrize(
    "head",
    [
        json_ld(author=person("Daily Planet")),
        json_ld(author=person("Reuters", "Organization")),
        json_ld(author=person("Newsroom")),
        json_ld(author=person("admin")),
        json_ld(author={"@id": "#nobody"}),
        '<meta name="author" content="dpa">',
        '<meta name="author" content="webmaster@dailyplanet.example">',
        meta(article_author="https://www.facebook.com/dailyplanet"),
        meta(og_site_name="Daily Planet") + '<meta name="author" content="The Daily Planet">',
    ],
)
def test_an_outlet_an_agency_or_a_machine_is_nobody(head: str) -> None:
    assert read(page(head)).authors is None


def test_a_commenter_or_the_author_of_a_teaser_is_nobody() -> None:
    body = (
        '<div class="comments"><p class="author">Jane Doe</p></div>'
        '<aside><h3>More</h3><a rel="author" href="/by/x">John Roe</a></aside>'
    )

    assert read(page("", body)).authors is None


def test_several_authors_keep_their_order() -> None:
    head = json_ld(author=[person("Jane Doe"), person("John Roe"), person("Jane Doe")])

    assert read(page(head)).authors == Fact(("Jane Doe", "John Roe"), "JSON-LD author")


def test_a_byline_with_an_element_for_each_name_is_divided() -> None:
    body = '<div class="byline"><span>Jane Doe</span> <span>Ann Mary Lee</span></div>'
    authors = read(page("", body)).authors

    assert authors is not None
    assert authors.value == ("Jane Doe", "Ann Mary Lee")


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("BY JANE DOE AND JOHN ROE", ["JANE DOE", "JOHN ROE"]),
        ("By Jane Doe, John Roe, and Ann Lee, CNN", ["Jane Doe", "John Roe", "Ann Lee"]),
        ("Von Jane Doe, Berlin", ["Jane Doe"]),
        ("Par Jean-Luc Petit avec AFP", ["Jean-Luc Petit"]),
        ("04.05.2021 um 14:46 von Anne-Marie Klein", ["Anne-Marie Klein"]),
        ("Autor: Jane Doe und John Roe, 05.01.2025, 15:23", ["Jane Doe", "John Roe"]),
        ("Jane Doe in San Francisco", ["Jane Doe"]),
        ("Jane Doe / Daily Planet Staff Writers", ["Jane Doe"]),
        ("posted on 2021-05-04 11:15 EDT by Jane Doe", ["Jane Doe"]),
        ("Published May 4, 2021 by Jane Doe", ["Jane Doe"]),
        ("✎ by Jane Doe 💬 12 Comments 📅 04.05.2021", ["Jane Doe"]),
        ("by Jane DoeMay 4, 2021", ["Jane Doe"]),
        ("Recipe by Jane Doe", ["Jane Doe"]),
        ("Ein Interview von Jane Doe mit dem Wurm", ["Jane Doe"]),
        ("The 10 best goals by Jane Doe", []),
        ("dailyplanet.com San Lorenzo", []),
        ("Jane Doe +Follow", ["Jane Doe"]),
        ("Doe, Jane", ["Jane Doe"]),
        ("Ludwig von der Heide", ["Ludwig von der Heide"]),
        ('Amanda "Tania" Tan', ['Amanda "Tania" Tan']),
        ("Sean T. O'Neill", ["Sean T. O'Neill"]),
        ("取材・文：山田太郎", ["山田太郎"]),
        ("김민수 기자", ["김민수"]),
        ("Александра Иванова", ["Александра Иванова"]),
        ("dpa/AFP", []),
        ("Jane", []),
        ("New York", []),
        ("The Associated Press", []),
        ("Read more about it", []),
        ("https://example.org/jane", []),
        ("", []),
    ],
)
def test_the_persons_of_a_byline(byline: str, names: list[str]) -> None:
    assert list(people(byline)) == names


def test_a_channel_may_be_called_by_one_word() -> None:
    head = meta(og_type="video.other")
    body = '<span itemprop="author" itemscope><link itemprop="name" content="worm42"></span>'
    authors = read(page(head, body), "https://www.youtube.com/watch?v=x").authors

    assert authors is None or authors.value == ("worm42",)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("ByJane Doe", ["Jane Doe"]),
        ("Written by Jane Doe on January 10, 2010", ["Jane Doe"]),
        ("By Jane Doe | Mar 11, 2023 | All About Worms, Brains", ["Jane Doe"]),
        ("Jane DoeUpdated May 4, 2021", ["Jane Doe"]),
        ("Dr. Jane Doe, PhD, Senior Analyst", ["Jane Doe"]),
        ("Text: Jane Doe, Foto: John Roe", ["Jane Doe"]),
        ("Text und Fotos: Jane Doe", ["Jane Doe"]),
        ("Foto: Jane Doe", []),
        ("作者：李在山", ["李在山"]),
        ("Oleh: Jane Doe dan John Roe", ["Jane Doe", "John Roe"]),
        ("Adobe Stock", []),
        ("More About Jane", []),
        ("Par LIBERATION", []),
        ("BBC Brasil", []),
    ],
)
def test_what_stands_beside_the_persons_is_left_out(byline: str, names: list[str]) -> None:
    assert list(people(byline)) == names


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (json_ld(author={"@type": "person", "name": "Sartre"}), ""),
        ("", '<a rel="author" href="/by/sartre">Sartre</a>'),
    ],
)
def test_one_word_names_a_person_where_only_authors_stand(head: str, body: str) -> None:
    facts = read(page(head, body))

    assert facts.authors is not None
    assert facts.authors.value == ("Sartre",)


def test_an_account_is_called_as_its_address_says() -> None:
    head = json_ld(author=person("worm.kino") | {"url": "https://dailyplanet.example/@worm.kino"})

    assert read(page(head)).authors == Fact(("worm.kino",), "JSON-LD author")


def test_givenname_and_familyname_make_a_name() -> None:
    head = json_ld(author={"@type": "Person", "givenName": "Jane", "familyName": "Doe"})

    assert read(page(head)).authors == Fact(JANE, "JSON-LD author")


def test_a_byline_may_name_more_than_is_declared() -> None:
    head = json_ld(author=person("Jane Doe"))
    authors = read(page(head, "<div>By Jane Doe and John Roe</div>")).authors

    assert authors == Fact(("Jane Doe", "John Roe"), "line under the headline")


def test_the_name_follows_a_line_that_says_by() -> None:
    authors = read(page("", "<div>Written by</div><div>Jane Doe</div>")).authors

    assert authors == Fact(JANE, "line under the headline", doubtful=True)


def test_a_line_that_links_an_authors_page_names_the_author() -> None:
    authors = read(page("", '<div><a href="/experts/jane">Jane Doe</a></div>')).authors

    assert authors == Fact(JANE, "author's page linked under the headline", doubtful=True)


def test_a_person_may_have_given_the_host_their_name() -> None:
    head = meta(og_site_name="Worms on Sunday") + json_ld(author=person("Jane Doe"))

    assert read(page(head), "https://janedoe.example/worm").authors == Fact(JANE, "JSON-LD author")


def test_in_chinese_only_a_family_name_begins_a_name() -> None:
    piece = "<p>" + "这条虫子住在电脑里已经很多年了。" * 20 + "</p>"
    names = '<meta name="author" content="新浪科技"><span itemprop="author">李在山</span>'
    authors = read(f"<title>{HEADLINE}</title>{names}<h1>{HEADLINE}</h1>{piece}").authors

    assert authors == Fact(("李在山",), "itemprop author")


def test_a_name_in_a_script_the_piece_is_not_written_in_is_an_account() -> None:
    assert read(page(json_ld(author=person("新間")))).authors is None


def test_an_aside_without_a_heading_may_hold_the_byline() -> None:
    body = '<aside class="meta"><a rel="author" href="/by/jane">Jane Doe</a></aside>'

    assert read(page("", body)).authors == Fact(JANE, "rel=author")


def test_bylines_of_many_teasers_are_nobodys() -> None:
    names = ("Ann Lee", "Bob Ray", "Cid Fox", "Dan Poe", "Eve Kay")
    body = PIECE + "".join(f'<p class="byline">{name}</p>' for name in names)

    assert read(page("", body)).authors is None


@pytest.mark.parametrize(
    "body",
    [
        '<div><a href="/author/jane">Jane Doe</a> – May 4, 2021 | 104</div>',
        '<div>4.5.21<a href="/users/17/jane">Jane Doe</a>19</div>',
        '<div><a href="/autor/jane">Jane Doe</a></div><div>May 4, 2021</div>',
        '<div class="byline-2"><p>Jane Doe</p><p>Reporter</p></div><div>May 4, 2021</div>',
    ],
)
def test_a_known_author_beside_the_date_is_the_author(body: str) -> None:
    authors = read(page("", body)).authors

    assert authors is not None
    assert authors.value == JANE


def test_authors_in_lines_of_their_own_over_the_date_are_all_read() -> None:
    link = '<div class="author"><a href="/autor/{0}">{0}</a></div>'
    body = link.format("Jane Doe") + link.format("John Roe") + "<div>May 4, 2021</div>"

    assert read(page("", body)).authors == Fact(("Jane Doe", "John Roe"), "line under the headline")


def test_a_subject_or_a_place_beside_the_date_is_nobody() -> None:
    assert read(page("", "<div>North Korea</div><div>May 4, 2021</div>")).authors is None
    assert read(page("", "<div>San Lorenzo – May 4, 2021</div>")).authors is None


@pytest.mark.parametrize(
    ("head", "body", "names"),
    [
        ("", "<div>Posted by Klonan on 2021-05-04</div>", ("Klonan",)),
        ("", "<div>Posted by Albert, Klonan on 2021-05-04</div>", ("Albert", "Klonan")),
        ("", "<div>by</div><div>worm42</div>", ("worm42",)),
        ('<meta name="author" content="wormboy">', "<div>by wormboy 6</div>", ("wormboy",)),
        (
            '<meta name="author" content="Sunny">',
            "<div>von Sunny Lesezeit: 3 Min.</div>",
            ("Sunny",),
        ),
    ],
)
def test_a_line_may_present_an_account(head: str, body: str, names: tuple[str, ...]) -> None:
    authors = read(page(head, body)).authors

    assert authors == Fact(names, "line under the headline", doubtful=True)


@pytest.mark.parametrize(
    "line",
    ["by wormboy", "By driving in Germany", "by Reuters", "Text Size", "By CNN", "Par Agence"],
)
def test_one_word_is_nobody_when_it_can_be_anything(line: str) -> None:
    assert read(page("", f"<div>{line}</div>")).authors is None


def test_a_signed_line_beats_the_user_of_the_program() -> None:
    head = '<meta name="author" content="John Roe">'

    assert read(page(head, "<div>An interview by Jane Doe</div>")).authors == Fact(
        JANE, "line under the headline"
    )
    assert read(page(head, "<div>By John</div>")).authors == Fact(("John Roe",), "meta author")


def test_authors_of_teasers_are_left_out_where_a_line_under_the_headline_links_its_own() -> None:
    link = '<p><a rel="author" href="/author/{0}">{0}</a></p>'
    body = link.format("Jane Doe") + PIECE + link.format("John Roe")

    assert read(page("", body)).authors == Fact(JANE, "rel=author")


def test_a_place_in_an_element_beside_the_name_is_not_part_of_it() -> None:
    body = '<div class="author"><span>Jane Doe</span><span>Houston</span></div>'
    authors = read(page("", body)).authors

    assert authors is not None
    assert authors.value == JANE


@pytest.mark.parametrize(
    "body",
    [
        '<div class="byline">Reviewed by <b class="author">Jane Doe</b></div>',
        f'<p class="author">{"She writes of worms at home, San Lorenzo, and elsewhere. " * 2}</p>',
        '<div class="byline"><a>Worms</a> in <a>San Lorenzo</a></div>',
    ],
)
def test_who_reviews_and_what_a_biography_tells_of_is_nobody(body: str) -> None:
    assert read(page("", body)).authors is None


def test_a_name_in_small_letters_stands_where_only_authors_do() -> None:
    authors = read(page("", '<span itemprop="author">jane doe</span>')).authors

    assert authors == Fact(("jane doe",), "itemprop author")
