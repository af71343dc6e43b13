"""The places where a page declares its authors."""

import json
from time import process_time

import pytest

from clippings.page import Fact
from tests.page.small_pages import PIECE, json_ld, meta, page, person, read

JANE = ("Jane Doe",)


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
        ('<meta name="bc:authors" content="Jane Doe">', "", "other meta author"),
        ('<meta name="nydn_byline" content="By Jane Doe">', "", "other meta author"),
    ],
)
def test_a_person_is_read_from_its_source(head: str, body: str, source: str) -> None:
    assert read(page(head, body)).authors == Fact(JANE, source)


@pytest.mark.parametrize(
    "head",
    [
        json_ld(author=person("Daily Planet")),
        json_ld(author=person("Worm Watch", "Organization")),
        json_ld(author=person("Newsroom")),
        json_ld(author=person("admin")),
        json_ld(author={"@id": "#nobody"}),
        '<meta name="author" content="dpa">',
        '<meta name="author" content="webmaster@dailyplanet.example">',
        meta(article_author="https://www.facebook.com/dailyplanet"),
        meta(og_site_name="Daily Planet") + '<meta name="author" content="The Daily Planet">',
    ],
)
def test_an_outlet_an_agency_or_a_machine_is_no_author(head: str) -> None:
    assert read(page(head)).authors is None


def test_several_authors_keep_their_order() -> None:
    head = json_ld(author=[person("Jane Doe"), person("John Roe"), person("Jane Doe")])

    assert read(page(head)).authors == Fact(("Jane Doe", "John Roe"), "JSON-LD author")


def test_a_channel_may_be_called_by_one_word() -> None:
    head = meta(og_type="video.other")
    body = '<span itemprop="author" itemscope><link itemprop="name" content="worm42"></span>'
    authors = read(page(head, body), "https://www.youtube.com/watch?v=x").authors

    assert authors == Fact(("worm42",), "itemprop author")


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


def test_an_account_has_the_name_in_its_address() -> None:
    head = json_ld(author=person("worm.kino") | {"url": "https://dailyplanet.example/@worm.kino"})

    assert read(page(head)).authors == Fact(("worm.kino",), "JSON-LD author")


def test_givenname_and_familyname_make_a_name() -> None:
    head = json_ld(author={"@type": "Person", "givenName": "Jane", "familyName": "Doe"})

    assert read(page(head)).authors == Fact(JANE, "JSON-LD author")


def test_a_name_in_lower_case_counts_where_only_authors_are_named() -> None:
    authors = read(page("", '<span itemprop="author">jane doe</span>')).authors

    assert authors == Fact(("jane doe",), "itemprop author")


def test_a_name_with_an_id_is_followed_to_the_person() -> None:
    article = {"@type": "Article", "author": {"name": "Stacey", "@id": "#stacey"}}
    person_of_site = {"@type": ["Person", "Organization"], "@id": "#stacey", "name": "Stacey"}
    graph = json.dumps({"@graph": [article, person_of_site]})
    head = f'<script type="application/ld+json">{graph}</script>'

    assert read(page(head)).authors == Fact(("Stacey",), "JSON-LD author")


@pytest.mark.parametrize(
    "author",
    [
        {"name": "worm42", "url": "https://forum.example/u/worm42"},
        {"name": "worm42", "url": "https://forum.example/@worm42"},
    ],
)
def test_an_account_is_a_person_by_its_address(author: dict[str, str]) -> None:
    authors = read(page(json_ld(author={"@type": "Person", **author}))).authors

    assert authors == Fact(("worm42",), "JSON-LD author")


def test_the_asker_is_the_author_of_a_question_not_the_answerer() -> None:
    asks = '<a href="/users/7/worm42">worm42</a><meta itemprop="name" content="worm42">'
    answers = '<span itemprop="name">Jane Doe</span>'
    person = '<div itemprop="author" itemscope>{}</div>'
    body = person.format(asks) + f'{PIECE}<div class="answer">{person.format(answers)}</div>'

    assert read(page("", body)).authors == Fact(("worm42",), "itemprop author")


def test_a_marked_person_is_taken_without_the_role() -> None:
    body = '<p itemprop="author" itemscope><b itemprop="name">Jane Doe</b> <i>Maintainer</i></p>'

    assert read(page("", body)).authors == Fact(JANE, "itemprop author")


def test_a_name_shortened_as_in_a_bibliography_gives_way_to_the_full_name() -> None:
    head = '<meta name="citation_authors" content="Doe J;Roe M">'
    body = '<div class="authors"><a>Jane Doe</a>, <a>Mary Roe</a></div>'
    authors = read(page(head, body)).authors

    assert authors is not None
    assert authors.value == ("Jane Doe", "Mary Roe")


def test_a_list_in_a_list_of_authors_is_read_as_one() -> None:
    head = json_ld(author=[["Jane Doe"], ["Mary Roe"]])

    assert read(page(head)).authors == Fact(("Jane Doe", "Mary Roe"), "JSON-LD author")


def test_several_names_in_one_marked_person_are_persons() -> None:
    names = '<b itemprop="name">Jane Doe</b><b itemprop="name">Mary Roe, Associated Press</b>'
    body = f'<p itemprop="author" itemscope>{names}</p>'

    assert read(page("", body)).authors == Fact(("Jane Doe", "Mary Roe"), "itemprop author")


def test_thousands_of_names_in_one_marked_person_are_read_in_time() -> None:
    body = '<div itemprop="author" itemscope>' * 200 + '<b itemprop="name">Jane Doe</b>' * 5000
    begun = process_time()
    read(page("", body))
    assert process_time() - begun < 4


def test_a_paper_has_all_of_its_authors_or_none() -> None:
    meta = '<meta name="citation_author" content="Jane Doe {}">'
    byline = '<p class="byline">By Jane Doe</p>'
    names = ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg", "Hh", "Ii", "Jj"]
    few = read(page("".join(map(meta.format, names)), byline)).authors

    assert few == Fact(tuple(f"Jane Doe {name}" for name in names), "citation_author")
    assert read(page(meta.format("Aa") * 101, byline)).authors is None
