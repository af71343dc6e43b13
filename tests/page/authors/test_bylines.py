"""Elements marked as bylines."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import PIECE, page, read

JANE = ("Jane Doe",)


def test_a_byline_with_an_element_for_each_name_is_divided() -> None:
    body = '<div class="byline"><span>Jane Doe</span> <span>Ann Mary Lee</span></div>'
    authors = read(page("", body)).authors

    assert authors is not None
    assert authors.value == ("Jane Doe", "Ann Mary Lee")


def test_an_aside_without_a_heading_may_hold_the_byline() -> None:
    body = '<aside class="meta"><a rel="author" href="/by/jane">Jane Doe</a></aside>'

    assert read(page("", body)).authors == Fact(JANE, "rel=author")


def test_bylines_of_many_teasers_do_not_count() -> None:
    names = ("Ann Lee", "Bob Ray", "Cid Fox", "Dan Poe", "Eve Kay")
    body = PIECE + "".join(f'<p class="byline">{name}</p>' for name in names)

    assert read(page("", body)).authors is None


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
def test_reviewers_and_subjects_of_biographies_are_no_authors(body: str) -> None:
    assert read(page("", body)).authors is None


@pytest.mark.parametrize(
    "body",
    [
        '<p class="autor"><b>Jane Doe</b> | San Lorenzo | 04/05/2021</p>',
        '<p class="date-author">Jane Doe, 04.05.2021</p>',
    ],
)
def test_a_byline_with_its_place_or_date_names_only_the_person(body: str) -> None:
    assert read(page("", body)).authors == Fact(JANE, "byline", doubtful=True)


def test_a_byline_that_only_says_published_names_nobody() -> None:
    body = '<div class="date-authors"><b>Publicado:</b> 4 may 2021</div>'

    assert read(page("", body, lang="es")).authors is None


def test_one_word_that_a_card_of_microformats_calls_the_author_is_the_name() -> None:
    extra = '<span class="author vcard"><span class="fn">Eleonore</span></span>'

    assert read(page("", PIECE + extra)).authors == Fact(("Eleonore",), "byline", doubtful=True)
    assert read(page("", PIECE + extra.replace(" vcard", ""))).authors is None


def test_the_piece_stands_by_the_longest_heading_that_the_title_holds() -> None:
    """That of the site, which it holds as well, may stand above a frame that is called sidebar."""
    body = '<div class="one-sidebar"><h1>Hidden worm</h1><p class="byline">Jane Doe</p></div>'
    html = f"<title>Hidden worm — Worm</title><h1>worm</h1>{body}{PIECE}"

    assert read(html).authors == Fact(JANE, "byline", doubtful=True)


def test_bylines_of_one_class_that_follow_one_another_sign_together() -> None:
    body = "".join(f'<dl class="author"><dt>{name}</dt></dl>' for name in ("Jane Doe", "John Roe"))

    assert read(page("", body)).authors == Fact(("Jane Doe", "John Roe"), "byline", doubtful=True)


def test_bylines_of_two_teasers_do_not_sign_together() -> None:
    names = ("Jane Doe", "John Roe")
    body = "".join(f'<p>Worms of {name[:4]}</p><p class="author">{name}</p>' for name in names)

    assert read(page("", body)).authors == Fact(JANE, "byline", doubtful=True)


def test_an_aside_marked_as_byline_is_one() -> None:
    more = "<h3>More on worms</h3>"
    body = f'<aside class="byline"><a href="/author/jane">Jane Doe</a>{more}</aside>'

    assert read(page("", body)).authors == Fact(JANE, "byline", doubtful=True)


def test_the_card_of_an_author_is_no_teaser() -> None:
    html = page("", '<div class="author-card"><a rel="author" href="/jane">Jane Doe</a></div>')

    assert read(html).authors == Fact(("Jane Doe",), "rel=author")
