"""What pages of few words speak of."""

import pytest

from clippings.links.judging.guarding import asks_who_we_are
from clippings.links.judging.markup import Markup
from clippings.links.judging.speaking import speaks_of
from clippings.links.judging.standing_alone import tells_of_trouble
from clippings.links.judging.waiting import is_waiting_room

SHELL = "<html><head><title>{}</title></head><body><div id=app>{}</div></body></html>"


@pytest.mark.parametrize("shown", ["", "Loading…", "Please wait..."])
@pytest.mark.parametrize("head", [SHELL, "<title>{}</title><div id=app>{}</div>"])
def test_the_headline_of_a_piece_that_scripts_are_to_show_speaks_of_nothing(
    head: str, shown: str
) -> None:
    for title, speaks in (
        ("How a failure of one server shut the harbour", tells_of_trouble),
        ("A robot learns to solve a puzzle", asks_who_we_are),
        ("The waiting room: people ahead of their time", is_waiting_room),
    ):
        assert not speaks(Markup(head.format(title, shown)))


@pytest.mark.parametrize(
    ("title", "words", "spoken"),
    [
        ("Boats", "The pier is shut.", True),
        ("Pier", "It is shut in winter.", True),
        ("The pier is shut", "Please wait", False),
        ("Pier", "“It is shut,” she says.", False),
    ],
)
def test_words_of_all_kinds_are_said_below_the_title_or_in_it_too(
    title: str, words: str, spoken: bool
) -> None:
    page = Markup(SHELL.format(title, words))
    assert speaks_of(page, 250, ("pier",), (" shut ",)) is spoken
