"""A page may hold nothing but a notice, in the full layout of its site."""

import pytest

from clippings.links.judging.notices import holds_no_piece, is_headed_alone, is_of_a_work
from clippings.links.judging.page_markup import Markup

MENU = "<ul><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul>" * 20
SENTENCE = "The boats came in at noon, and nobody on the quay knew what they held."
NOTICE = f"{MENU}<h1>We are closed</h1><p>{SENTENCE}</p>"


def test_a_heading_with_a_line_or_two_holds_no_piece() -> None:
    assert holds_no_piece(Markup(NOTICE))
    assert not holds_no_piece(Markup(f"{NOTICE}<p>{SENTENCE}</p>" + f"<p>{SENTENCE}</p>" * 3))


@pytest.mark.parametrize(
    "mark",
    [
        '<meta property="article:published_time" content="2021-05-04">',
        "<video src=a.mp4></video>",
        '<meta property="og:type" content="book">',
    ],
)
def test_a_piece_or_a_work_is_what_it_declares_itself(mark: str) -> None:
    assert not holds_no_piece(Markup(mark + NOTICE))


def test_what_is_signed_is_a_piece() -> None:
    assert not holds_no_piece(Markup(NOTICE.replace("</h1>", "</h1><p>By Ann Lee</p>")))


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
    assert holds_no_piece(Markup(NOTICE.replace("We are closed", heading))) is so


def test_the_heading_must_say_what_is_looked_for() -> None:
    assert is_headed_alone(Markup(NOTICE), lambda heading: "closed" in heading)
    assert not is_headed_alone(Markup(NOTICE), lambda heading: "sale" in heading)
    long = NOTICE.replace("</h1>", f"</h1><p>{SENTENCE * 4}</p>")
    assert not is_headed_alone(Markup(long), lambda heading: "closed" in heading)


def test_a_song_may_be_called_like_a_notice() -> None:
    assert is_of_a_work(Markup("<meta property='og:type' content='music.song'>"))
    assert not is_of_a_work(Markup("<meta property='og:type' content='website'>"))
