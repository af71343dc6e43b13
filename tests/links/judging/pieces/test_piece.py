"""A page may hold nothing but a notice, in the full layout of its site."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.word_tables import words
from clippings.links.judging.pieces.piece import (
    holds_a_piece,
    is_bare_heading,
    is_headed_alone,
    is_notice,
    is_of_a_work,
)

MENU = "<ul><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul>" * 20
SENTENCE = "The boats came in at noon, and nobody on the quay knew what they held."
NOTICE = f"{MENU}<h1>We are closed</h1><p>{SENTENCE}</p>"


def test_a_heading_with_a_line_or_two_holds_no_piece() -> None:
    assert is_bare_heading(Markup(NOTICE))
    assert not is_bare_heading(Markup(f"{NOTICE}<p>{SENTENCE}</p>" + f"<p>{SENTENCE}</p>" * 3))


@pytest.mark.parametrize(
    "mark",
    [
        '<meta property="article:published_time" content="2021-05-04">',
        "<video src=a.mp4></video>",
        '<meta property="og:type" content="book">',
    ],
)
def test_a_piece_or_a_work_is_what_it_declares_itself(mark: str) -> None:
    assert not is_bare_heading(Markup(mark + NOTICE))


def test_what_is_signed_is_a_piece() -> None:
    assert not is_bare_heading(Markup(NOTICE.replace("</h1>", "</h1><p>By Ann Lee</p>")))


@pytest.mark.parametrize(
    ("heading", "so"),
    [
        ("Closed: why the harbour went", False),
        ("Are we closed? A visit", False),
        ("Error: we are closed", True),
        ("404: we are closed", True),
    ],
)
def test_a_headline_that_goes_on_behind_a_colon_is_no_notice(heading: str, so: bool) -> None:
    assert is_bare_heading(Markup(NOTICE.replace("We are closed", heading))) is so


def test_the_heading_must_say_what_is_looked_for() -> None:
    assert is_headed_alone(Markup(NOTICE), lambda heading: "closed" in heading)
    assert not is_headed_alone(Markup(NOTICE), lambda heading: "sale" in heading)
    long = NOTICE.replace("</h1>", f"</h1><p>{SENTENCE * 4}</p>")
    assert not is_headed_alone(Markup(long), lambda heading: "closed" in heading)


def test_a_song_may_be_called_like_a_notice() -> None:
    assert is_of_a_work(Markup("<meta property='og:type' content='music.song'>"))
    assert not is_of_a_work(Markup("<meta property='og:type' content='website'>"))


def _holds_a_piece(below: str, title: str = "Page missing") -> bool:
    return holds_a_piece(Markup(f"<title>{title}</title><h1>Page missing</h1>{below}"))


@pytest.mark.parametrize(
    "below",
    [
        "<p>Oil on linen, 120 by 90 cm, given by the painter.</p>",
        "<table><tr><th>Played by<td>The Harbour Band<tr><th>Written by<td>Lou Hart</table>",
        f"<p>{SENTENCE}</p>" * 4,
        "<p>河口最后一艘渡船不会被拆解了。几位老水手买下了船体，星期二锅炉第一次点火。</p>" * 3,
        "<p>Oil on linen, 120 by 90 cm, given by the painter.</p><p>No permission to touch.</p>",
        "<p>Single by The Clerks. Side A: Page missing (2:48). Side B: Shelf (3:05).</p>",
        "<p>Sent when every pump is down; says “Sorry”. Default: <code>sorry.html</code>, 120.</p>",
        "<p>the key is no longer<br>where my brother put it,<br>under the third stone</p>"
        "<p>Ada Moss, at the harbour</p>",
        "<p>A comedy in two acts for four voices by Mary Quill.</p>",
        "<p>Heavy cotton, dyed by hand, and sewn at the harbour.</p>"
        '<script type="application/ld+json">{"@type":"Product"}</script>',
        "<p>★★★☆☆ A quiet hour about a clerk who tears the right thing out of it.</p>",
        "<p>Not found,<br>not found, not found,<br>the clerk sings on the phone</p>",
    ],
)
def test_what_tells_of_something_in_figures_or_at_length_is_a_piece(below: str) -> None:
    assert _holds_a_piece(below)


@pytest.mark.parametrize(
    "below",
    [
        "",
        "<p>Oil, 1920.</p>",
        f"<p>{SENTENCE}</p>",
        f"<p>Sorry about that.</p><p>{SENTENCE}</p>" + f"<p>{SENTENCE}</p>" * 3,
        "<p>Since 2019 many of our old addresses lead to other places than before.</p>",
        "<p>Somebody has eaten 12 of them, every last crumb.</p><a href='/'>To the shop</a>",
        "<p>Angaben wie vor 30 Jahren gibt es an dieser Stelle leider keine.</p>",
        "<p>On 3 May, from 8 to 10. Thank you for your patience.</p>",
        f"<p>Sorry about that.</p><p>{SENTENCE} 1920</p>",
        f"<form>{SENTENCE} 1920</form>",
        f"<h2>News</h2><p>{SENTENCE} 1920</p>",
        "<footer><p>Harbour Street 12, at the old lamp, Pell</p></footer>",
        "<p>Call the harbour office at 555 0100, from 9 to 5.</p>",
        "<p>Rule 981176 of the gate, for 192.0.2.7 on that very day.</p>",
        "<p>Perhaps it went overboard in the storm of 1953.</p>",
        "<p>Error code 404, which is the one of the lost anchors.</p>",
        "<p>this page does not exist<br>or it has been moved<br>please go back</p>",
        "<p>cette page n'existe plus<br>elle a été déplacée<br>revenez à l'accueil</p>",
        "<p>In 2013 we moved house, and on 24 December some crates were lost.</p>",
        "<p>Page missing is the code that you see when a link leads nowhere.</p>",
        "<p>Page missing is how our harbour master says it, and he says so often.</p>",
    ],
)
def test_what_speaks_of_itself_or_says_hardly_anything_is_none(below: str) -> None:
    assert not _holds_a_piece(below)


def test_what_is_called_by_a_number_is_told_below_the_next_heading() -> None:
    heading = "<title>{0}</title><h1>{0}</h1><h2>A room by the sea</h2>"
    room = heading + "<p>For 2, with a balcony, from 80 € a night.</p>"
    assert holds_a_piece(Markup(room.format("404")))
    assert not holds_a_piece(Markup(room.format("Not found")))


@pytest.mark.parametrize(("title", "piece"), [("Tides", True), ("Are you a bot?", False)])
def test_a_title_stands_for_the_heading_that_is_not_there(title: str, piece: bool) -> None:
    page = f"<html><head><title>{title}</title></head><p>{SENTENCE}</p>" + f"<p>{SENTENCE}</p>" * 3
    assert holds_a_piece(Markup(page), words(" bot ")) is piece


def test_without_a_heading_the_whole_page_is_asked() -> None:
    page = f"<title>Page missing</title><h3>Ferries</h3>{f'<p>{SENTENCE}</p>' * 4}"
    assert holds_a_piece(Markup(page))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("© 2026 Site", True),
        ("Try our search.", True),
        ("We are sorry.", True),
        ("The blue cup stood on the sill.", False),
    ],
)
def test_notices_are_on_every_such_page(text: str, told: bool) -> None:
    assert is_notice(text) is told
