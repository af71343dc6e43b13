"""Who wrote a page."""

import html
import json

import pytest

from clippings.page import Fact
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


def test_a_channel_may_be_called_by_one_word() -> None:
    head = meta(og_type="video.other")
    body = '<span itemprop="author" itemscope><link itemprop="name" content="worm42"></span>'
    authors = read(page(head, body), "https://www.youtube.com/watch?v=x").authors

    assert authors is None or authors.value == ("worm42",)


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


def test_a_person_may_have_given_the_host_their_name() -> None:
    head = meta(og_site_name="Worms on Sunday") + json_ld(author=person("Jane Doe"))

    assert read(page(head), "https://janedoe.example/worm").authors == Fact(JANE, "JSON-LD author")


def test_in_chinese_only_a_family_name_begins_a_name() -> None:
    piece = "<p>" + "这条虫子住在电脑里已经很多年了。" * 20 + "</p>"
    names = '<meta name="author" content="明敏"><span class="author">账号</span>'

    assert read(f"<title>{HEADLINE}</title>{names}<h1>{HEADLINE}</h1>{piece}").authors is None

    names += '<span itemprop="author">李在山</span>'
    authors = read(f"<title>{HEADLINE}</title>{names}<h1>{HEADLINE}</h1>{piece}").authors

    assert authors == Fact(("李在山",), "itemprop author")


def test_a_name_in_a_script_the_piece_is_not_written_in_is_an_account() -> None:
    assert read(page(json_ld(author=person("新間")))).authors is None


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


def test_a_name_in_small_letters_stands_where_only_authors_do() -> None:
    authors = read(page("", '<span itemprop="author">jane doe</span>')).authors

    assert authors == Fact(("jane doe",), "itemprop author")


def test_a_name_with_an_id_is_followed_to_the_person() -> None:
    article = {"@type": "Article", "author": {"name": "Stacey", "@id": "#stacey"}}
    person_of_site = {"@type": ["Person", "Organization"], "@id": "#stacey", "name": "Stacey"}
    graph = json.dumps({"@graph": [article, person_of_site]})
    head = f'<script type="application/ld+json">{graph}</script>'

    assert read(page(head)).authors == Fact(("Stacey",), "JSON-LD author")


def test_a_byline_may_give_the_full_name() -> None:
    head = json_ld(author=person("Jane"))
    body = '<p class="byline">Jane Doe</p>'

    assert read(page(head, body)).authors == Fact(JANE, "line under the headline")


def test_what_follows_a_comma_may_be_a_place() -> None:
    head = json_ld(author=person("Jane Doe"))

    assert read(page(head, "<div>By Jane Doe, Worm Cricket Ground</div>")).authors == Fact(
        JANE, "JSON-LD author"
    )


def test_a_person_may_keep_a_site_under_a_name_of_its_own_at_a_host_of_theirs() -> None:
    head = meta(og_site_name="My place for worms") + '<meta name="author" content="Jane Doe">'

    assert read(page(head), "https://janedoe.example/worm").authors == Fact(JANE, "meta author")


def test_parts_of_a_meta_that_is_json_are_read() -> None:
    content = html.escape('{"author": "Jane Doe", "pub_date": "2021-05-04T10:00:00Z"}')
    facts = read(page(f'<meta name="parsely-page" content="{content}">'))

    assert facts.authors == Fact(JANE, "meta author")
    assert facts.date == Fact("2021-05-04", "parsely-pub-date")


def test_the_footer_of_the_piece_itself_may_hold_the_byline() -> None:
    footer = '<footer><a rel="author" href="/by/{0}">{0}</a></footer>'
    own = f"<article><h1>{HEADLINE}</h1>{PIECE}{footer.format('Jane Doe')}</article>"
    teaser = f"<article>{footer.format('John Roe')}</article>"
    page_footer = footer.format("Ann Lee")

    assert read(f"<title>{HEADLINE}</title>{own}{teaser}{page_footer}").authors == Fact(
        JANE, "rel=author"
    )


def test_who_is_declared_but_never_shown_yields_to_the_byline() -> None:
    head = '<meta name="author" content="Keeper Roe">'
    byline = '<p class="author">Jane Doe</p>'

    assert read(page(head, byline)).authors == Fact(JANE, "byline", doubtful=True)
    assert read(page(head, f"{byline}<p>Keeper Roe</p>")).authors == Fact(
        ("Keeper Roe",), "meta author"
    )


@pytest.mark.parametrize(
    "line",
    [
        '<a href="/worms">AAS</a> <a href="/archive/4">Jane Doe</a>',
        "By Jane Doe CNN",
        "By Jane Doe BBC News",
    ],
)
def test_an_agency_or_a_section_glued_to_a_name_is_left_out(line: str) -> None:
    authors = read(page("", f'<p class="authors">{line}</p>')).authors

    assert authors is not None
    assert authors.value == JANE


def test_a_company_is_not_divided() -> None:
    head = '<meta name="author" content="Planet Media GmbH &amp; Co. KG">'
    line = "<p>04.05.21 | Autor / Redakteur: Jane Doe / Dr. John Roe</p>"

    assert read(page(head, line, lang="de")).authors == Fact(
        JANE, "line under the headline", doubtful=True
    )


def test_a_name_with_a_role_over_the_headline_that_links_its_page_is_the_author() -> None:
    over = '<p><a href="/news/author/46"><span>Jane Doe,</span></a> Associate Editor</p>'
    html = f"<title>{HEADLINE}</title>{over}<h1>{HEADLINE}</h1>{PIECE}"

    assert read(html).authors == Fact(
        JANE, "author's page linked under the headline", doubtful=True
    )


def test_an_account_that_is_declared_is_read_where_it_signs() -> None:
    body = "<p>May 4, 21 by Worm7 Leave a comment</p>"

    assert read(page(json_ld(creator=["Worm7"]), body)).authors == Fact(
        ("Worm7",), "line under the headline", doubtful=True
    )


def test_authors_of_several_teasers_yield_to_the_line_that_names_one_of_them() -> None:
    teaser = '<p><a rel="author" href="/x/{0}">{0}</a></p>'
    others = "".join(map(teaser.format, ("John Roe", "Lois Lane", "Clark Kent")))
    own = '<p>By <a rel="author" href="/x/jane">Jane Doe</a></p>'

    assert read(page("", own + PIECE + others)).authors == Fact(JANE, "rel=author")


@pytest.mark.parametrize(
    "credit", ["来源：21世纪经济报道 作者：何苗 张梦洁", "（作者：何苗、张梦洁）"]
)
def test_chinese_papers_name_the_authors_behind_the_piece(credit: str) -> None:
    text = "<p>" + "这条虫子住在电脑里，它并不是同类中的第一个，这一点是众所周知的。" * 20 + "</p>"
    html = (
        f'<html lang="zh"><title>虫子住在电脑里</title><h1>虫子住在电脑里</h1>{text}<p>{credit}</p>'
    )

    assert read(html).authors == Fact(("何苗", "张梦洁"), "line behind the piece", doubtful=True)


def test_who_edits_a_chinese_piece_is_nobody() -> None:
    text = "<p>" + "这条虫子住在电脑里，它并不是同类中的第一个，这一点是众所周知的。" * 20 + "</p>"
    html = f"<title>虫子住在电脑里</title><h1>虫子住在电脑里</h1>{text}<p>责任编辑：何苗</p>"

    assert read(html).authors is None


def test_a_person_may_call_the_site_by_their_own_name() -> None:
    head = meta(og_site_name="Jane Doe") + json_ld(author=person("Jane Doe"))

    assert read(page(head), "https://janedoe.example/worm").authors == Fact(JANE, "JSON-LD author")


def test_what_only_machines_are_told_yields_to_who_signs_under_the_headline() -> None:
    body = "<p>By Jane Doe</p>"

    authors = read(page(json_ld(author=person("JohnR")), body)).authors

    assert authors == Fact(JANE, "line under the headline")


def test_a_writer_whom_readers_see_as_well_stays() -> None:
    body = "<p>Photos by Jane Doe</p><p>More on this from John Roe.</p>"

    authors = read(page(json_ld(author=person("John Roe")), body)).authors

    assert authors == Fact(("John Roe",), "JSON-LD author")


@pytest.mark.parametrize(
    "body",
    [
        "<p>Jane Doe</p><p>May 4, 2021</p>",
        "<p>May 4, 2021</p><p>Jane Doe</p>",
        "<p>Jane Doe | Senior Writer | May 4, 2021</p>",
        "<p>Jane Doe, Research Scientist</p><p>May 4, 2021</p>",
        "<p>Jane Doe, 4 May 2021</p>",
        "<p>May 4, 2021<span>Jane Doe</span></p>",
    ],
)
def test_a_full_name_beside_the_date_is_the_author(body: str) -> None:
    assert read(page("", body)).authors == Fact(JANE, "line under the headline", doubtful=True)


def test_whom_the_headline_names_is_no_author() -> None:
    for line in ("Jane Mary Worm", "Jane Mary Worm, Research Scientist"):
        assert read(page("", f"<p>{line}</p><p>May 4, 2021</p>")).authors is None


def test_a_signed_line_that_says_more_names_whom_it_links() -> None:
    body = '<p>By <a href="/contributor/a-j-doe">A. J. Doe</a> View In Digital Edition</p>'

    assert read(page("", body)).authors == Fact(
        ("A. J. Doe",), "line under the headline", doubtful=True
    )


def test_bylines_of_teasers_hide_no_byline_that_looks_different() -> None:
    names = ("John Roe", "Max Poe", "Ann Loe", "Tom Moe", "Eva Noe")
    teasers = "".join(f'<p class="byline">{name}</p>' for name in names)
    body = f'<span class="byline">Jane Doe</span>{PIECE}<div>{teasers}</div>'

    assert read(page("", body)).authors == Fact(JANE, "byline", doubtful=True)


@pytest.mark.parametrize(
    "beside",
    [
        '<section class="sidebar"><p class="author">by Jane Doe</p></section>',
        '<div class="sidebar"><ul><li><a href="/author/7">Jane Doe</a></li></ul></div>',
    ],
)
def test_the_only_writer_named_on_the_page_is_the_author(beside: str) -> None:
    authors = read(page("", PIECE + beside)).authors

    assert authors == Fact(JANE, "only writer named on the page", doubtful=True)


@pytest.mark.parametrize(
    "head",
    [
        meta(article_author="https://www.dailyplanet.example/source/jane-doe"),
        '<link rel="author" href="/source/jane-doe/">',
    ],
)
def test_what_the_link_to_the_declared_address_of_an_author_is_called_is_the_name(
    head: str,
) -> None:
    link = '<a href="/source/jane-doe">{}</a>'
    box = f'<div class="sidebar">{link.format("Jane Doe")} {link.format("All pieces")}</div>'
    other = '<div class="sidebar"><a href="/source/john-roe">John Roe</a></div>'

    assert read(page(head, box + other)).authors == Fact(JANE, "author's address")
    assert read(page("", box + other)).authors is None


def test_who_signs_in_the_footer_of_a_post_is_its_author() -> None:
    signed = '<span class="post-author">Posted by <a rel="author" href="/p/1">Jane Doe</a></span>'

    authors = read(page("", f'{PIECE}<div class="post-footer">{signed}</div>')).authors

    assert authors == Fact(JANE, "rel=author")


@pytest.mark.parametrize("head", [json_ld(author=person("dpa")), ""])
def test_an_agency_in_small_letters_is_nobody(head: str) -> None:
    assert read(page(head, "<p>dpa · 4 May 2021</p>")).authors is None


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


def test_who_asks_is_the_author_of_a_question_not_who_answers() -> None:
    asks = '<a href="/users/7/worm42">worm42</a><meta itemprop="name" content="worm42">'
    answers = '<span itemprop="name">Jane Doe</span>'
    person = '<div itemprop="author" itemscope>{}</div>'
    body = person.format(asks) + f'{PIECE}<div class="answer">{person.format(answers)}</div>'

    assert read(page("", body)).authors == Fact(("worm42",), "itemprop author")


def test_a_marked_person_is_called_by_the_name_and_not_by_the_role() -> None:
    body = '<p itemprop="author" itemscope><b itemprop="name">Jane Doe</b> <i>Maintainer</i></p>'

    assert read(page("", body)).authors == Fact(JANE, "itemprop author")


@pytest.mark.parametrize(
    "line",
    [
        "<h3>Author</h3><p>Jane Doe</p>",
        "<p>Written by <b>Jane Doe</b> who lives in a computer</p>",
        "<p>This post was written by Jane Doe, Head of Worms</p>",
    ],
)
def test_a_line_anywhere_may_tell_the_writer(line: str) -> None:
    authors = read(page("", PIECE + line)).authors

    assert authors == Fact(JANE, "only writer named on the page", doubtful=True)


def test_a_post_by_a_guest_is_the_guests() -> None:
    body = "<p>This is a guest post by Jane Doe, who keeps worms.</p>"

    assert read(page("", body)).authors == Fact(JANE, "line under the headline", doubtful=True)


@pytest.mark.parametrize(
    ("under", "behind", "beside"),
    [
        ('<a href="/topics/john-roe">John Roe</a>', "", ""),
        ('<a href="/search?q=roe">John Roe</a>', "", ""),
        ("<figure><figcaption>John Roe</figcaption></figure>", "", ""),
        ("", '<div class="tags"><a href="/tag/john-roe">John Roe</a></div>', ""),
        ("", "", "<aside><h3>Why rivers bend</h3><p class='byline'>By John Roe</p></aside>"),
        ("", "", "<div class='comments'><p>Author: John Roe</p></div>"),
    ],
)
def test_subjects_pictures_teasers_and_comments_name_no_author(
    under: str, behind: str, beside: str
) -> None:
    text = f"{under}<p>May 4, 2021</p><div>{PIECE}{behind}</div>{beside}"

    assert read(page("", text).replace(f"{PIECE}</body>", "</body>")).authors is None


def test_a_meta_that_names_the_outlet_which_only_the_title_tells_is_nobody() -> None:
    text = "<p>" + "컴퓨터에 사는 벌레는 처음이 아니다. " * 9 + "</p>"
    head = '<meta name="author" content="행성닷컴">'
    html = page(head, text, lang="ko").replace(
        f"{HEADLINE}</title>", f"{HEADLINE} : 행성닷컴</title>"
    )
    facts = read(html)

    assert facts.outlet is not None
    assert facts.outlet.value == "행성닷컴"
    assert facts.authors is None


@pytest.mark.parametrize("words", ["Uppdaterad", "mis à jour à", "Լուրեր Հայաստանից"])
def test_the_words_for_a_change_and_for_news_are_nobody(words: str) -> None:
    assert read(page("", f'<a rel="author" href="/by/x">{words}</a>')).authors is None


@pytest.mark.parametrize(
    "other",
    [
        '<blockquote>A worm!<cite class="author">Ann Lee, Planet Radio</cite></blockquote>',
        '<article><h4><a href="/x">More worms</a></h4><p class="x_author">By Ann Lee</p></article>',
    ],
)
def test_whom_a_quotation_or_a_teaser_in_the_piece_names_is_not_its_author(other: str) -> None:
    assert read(page("", PIECE + other)).authors is None


def test_bylines_on_the_page_of_a_piece_by_an_agency_are_of_others() -> None:
    others = PIECE + '<div class="more"><p class="byline">By Jane Doe</p></div>'

    assert read(page(json_ld(author=person("AFP", "Organization")), others)).authors is None
    assert read(page(json_ld(author=person("Daily Planet")), others)).authors is not None
