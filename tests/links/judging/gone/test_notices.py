"""What pages say first of what is not there, and what stands beside it."""

import pytest

from clippings.links.judging.gone.notices import is_all, leads_on, notice_of
from clippings.links.judging.not_found.absence import Absence
from clippings.links.judging.page.markup import Markup

GONE = "The tune you asked for could not be located."


def page_of(title: str, main: str) -> Markup:
    return Markup(f"<title>{title}</title><main>{main}</main>")


def test_the_first_section_that_tells_of_an_absence() -> None:
    page = f"<h1>The Tunes</h1><h2>Sorry!</h2><p>{GONE}</p><h3>Others</h3><p>Reels</p>"
    notice = notice_of(page_of("The Tunes", page))
    assert notice is not None
    assert notice.telling == {GONE}
    assert notice.said == (GONE,)
    assert notice.absence is Absence.OF_WHAT_IS_SOUGHT
    assert notice.apart
    assert [it.heading for it in notice.below] == ["Others"]


@pytest.mark.parametrize(
    ("name", "apart"),
    [("Information", True), ("Informações", True), ("提示信息", True), ("The blue tune", False)],
)
def test_a_board_says_something_of_itself_above_its_messages(name: str, apart: bool) -> None:
    page = f"<h1>Tune talk</h1><p>All about reels</p><h2>{name}</h2><p>{GONE}</p>"
    for title in (f"{name} - Tune talk", f"Tune talk • {name}"):
        notice = notice_of(page_of(title, page))
        assert notice is not None
        assert notice.apart == apart
        assert (notice.said == (GONE,)) == apart


@pytest.mark.parametrize(
    ("title", "page"),
    [
        (GONE, f"<h1>{GONE}</h1><p>A play.</p>"),
        ("Tunes", f"<h2>One</h2>1<h2>Two</h2>2<h2>Three</h2>3<h2>Four</h2><p>{GONE}</p>"),
        ("Tunes", f"<h1>Reels</h1>{'<p>Reels and jigs for all.</p>' * 40}<p>{GONE}</p>"),
    ],
)
def test_there_is_none_in_a_title_alone_nor_far_below(title: str, page: str) -> None:
    assert notice_of(page_of(title, page)) is None


@pytest.mark.parametrize(
    ("beside", "alone"),
    [
        ("<p>Go back to the search.</p>", True),
        ("<p>Ada Brown wrote it down. <a href=/all>All of hers</a></p>", True),
        (f"<p>{'Ada Brown wrote it down, and lost it. ' * 8}</p>", False),
        (f"<h2>Ada Brown</h2><p>{'She wrote reels in Hull for all who came. ' * 16}</p>", False),
    ],
)
def test_whether_anything_else_is_said(beside: str, alone: bool) -> None:
    notice = notice_of(page_of("Tunes", f"<h1>Oh</h1><p>{GONE}</p>{beside}"))
    assert notice is not None
    assert is_all(notice) == alone


@pytest.mark.parametrize("markup", ["<a href=/>x</a>", "<p>It is gone.</p><p>All tunes</p>"])
def test_what_leads_on(markup: str) -> None:
    assert leads_on(markup)
    assert not leads_on("<p>It is gone. Ada Brown wrote it down.</p>")


def test_the_heading_of_a_post_that_its_title_repeats_is_none() -> None:
    post = "<h1><a href='/'>Napló</a></h1><h3>A blog megszűnt</h3><p>A falu blogja búcsúzott.</p>"
    assert notice_of(page_of("Napló: A blog megszűnt", f"{post}<h2>Archívum</h2>")) is None
