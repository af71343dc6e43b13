"""The authors of a page."""

import html

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, bare, json_ld, meta, page, person, read

JANE = ("Jane Doe",)


def test_a_commenter_or_the_author_of_a_teaser_is_no_author() -> None:
    body = (
        '<div class="comments"><p class="author">Jane Doe</p></div>'
        '<aside><h3>More</h3><a rel="author" href="/by/x">John Roe</a></aside>'
    )

    assert read(page("", body)).authors is None


def test_a_byline_may_name_more_than_is_declared() -> None:
    head = json_ld(author=person("Jane Doe"))
    authors = read(page(head, "<div>By Jane Doe and John Roe</div>")).authors

    assert authors == Fact(("Jane Doe", "John Roe"), "line under the headline")


def test_an_outlet_called_by_its_initials_is_no_author() -> None:
    head = meta(og_site_name="DP") + '<meta name="author" content="{} Planet">'

    assert read(page(head.format("Daily"))).authors is None
    assert read(page(head.format("Diana"))).authors == Fact(("Diana Planet",), "meta author")


def test_a_person_may_have_given_the_host_their_name() -> None:
    head = meta(og_site_name="Worms on Sunday") + json_ld(author=person("Jane Doe"))

    assert read(page(head), "https://janedoe.example/worm").authors == Fact(JANE, "JSON-LD author")


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


def test_a_declared_author_who_is_never_shown_gives_way_to_the_byline() -> None:
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


def test_a_person_may_call_the_site_by_their_own_name() -> None:
    head = meta(og_site_name="Jane Doe") + json_ld(author=person("Jane Doe"))

    assert read(page(head), "https://janedoe.example/worm").authors == Fact(JANE, "JSON-LD author")


def test_a_declaration_for_machines_gives_way_to_a_name_under_the_headline() -> None:
    body = "<p>By Jane Doe</p>"

    authors = read(page(json_ld(author=person("JohnR")), body)).authors

    assert authors == Fact(JANE, "line under the headline")


def test_a_declared_writer_who_is_shown_stays() -> None:
    body = "<p>Photos by Jane Doe</p><p>More on this from John Roe.</p>"

    authors = read(page(json_ld(author=person("John Roe")), body)).authors

    assert authors == Fact(("John Roe",), "JSON-LD author")


def test_a_signed_line_with_more_words_names_the_linked_author() -> None:
    body = '<p>By <a href="/contributor/a-j-doe">A. J. Doe</a> View In Digital Edition</p>'

    assert read(page("", body)).authors == Fact(
        ("A. J. Doe",), "line under the headline", doubtful=True
    )


def test_bylines_of_teasers_hide_no_byline_that_looks_different() -> None:
    names = ("John Roe", "Max Poe", "Ann Loe", "Tom Moe", "Eva Noe")
    teasers = "".join(f'<p class="byline">{name}</p>' for name in names)
    body = f'<span class="byline">Jane Doe</span>{PIECE}<div>{teasers}</div>'

    assert read(page("", body)).authors == Fact(JANE, "byline", doubtful=True)


def test_a_name_in_the_footer_of_a_post_is_its_author() -> None:
    signed = '<span class="post-author">Posted by <a rel="author" href="/p/1">Jane Doe</a></span>'

    authors = read(page("", f'{PIECE}<div class="post-footer">{signed}</div>')).authors

    assert authors == Fact(JANE, "rel=author")


@pytest.mark.parametrize("head", [json_ld(author=person("dpa")), ""])
def test_an_agency_in_lower_case_is_no_author(head: str) -> None:
    assert read(page(head, "<p>dpa · 4 May 2021</p>")).authors is None


def test_a_post_by_a_guest_is_the_guests() -> None:
    body = "<p>This is a guest post by Jane Doe, who keeps worms.</p>"

    assert read(page("", body)).authors == Fact(JANE, "line under the headline", doubtful=True)


def test_a_meta_with_the_outlet_that_only_the_title_names_is_no_author() -> None:
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
def test_the_words_for_a_change_and_for_news_are_no_authors(words: str) -> None:
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


@pytest.mark.parametrize("author", [person("worm42"), "worm42"])
def test_an_account_is_a_person_by_the_page_that_it_is_linked_to(author: object) -> None:
    link = '<a href="/users/worm42/">worm42 </a>'

    assert read(page(json_ld(author=author), link)).authors == Fact(("worm42",), "JSON-LD author")
    assert read(page(json_ld(author=author))).authors is None


def test_a_page_whose_text_stands_in_a_script_has_the_script_of_its_title() -> None:
    title = "벌레가 컴퓨터에 산다"
    head = meta(og_title=title) + '<meta name="author" content="신현주 기자">'
    html = f"<html lang=ko><title>{title}</title>{head}<body><script>let x</script></body></html>"

    assert read(html).authors == Fact(("신현주",), "meta author")


def test_an_agency_of_taiwan_names_its_reporter_before_the_place() -> None:
    text = (
        "（行星社記者王美玲台北21日電）一條蟲今天住在電腦裡，這不是第一條，未來還會有更多的蟲。" * 3
    )

    assert read(f"<html lang=zh><h1>蟲</h1><p>{text}</p>").authors == Fact(
        ("王美玲",), "line after the piece", doubtful=True
    )


def test_a_site_that_signs_in_another_script_is_no_author() -> None:
    html = bare(
        "कंप्यूटर में कीड़ा | दिन ग्रह", meta(og_site_name="Din Grah") + json_ld(author=person("दिन ग्रह"))
    )

    assert read(html).authors is None


@pytest.mark.parametrize(
    "head",
    [
        meta(article_author="https://www.facebook.com/wormina.planet.7"),
        meta(twitter_creator="@WorminaPlanet"),
        json_ld(author=person("https://dailyplanet.example/author/wormina-planet/")),
    ],
)
def test_an_account_with_the_name_of_a_line_over_the_date_makes_it_the_author(head: str) -> None:
    authors = read(page(head, "<p>Wormina Planet</p><p>4 May 2021</p>")).authors

    assert authors == Fact(("Wormina Planet",), "line under the headline", doubtful=True)
