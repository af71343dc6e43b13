"""Texts about something else under a title that is a message."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.titled_alike import is_titled_like_a_message


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading} | Quay</title><h1>{heading}</h1>{below}<h2>More</h2>")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Page not found",
            "<p>My copy of Thursday’s paper had two page sevens and no page nine. My husband has"
            " been talking about the crossword ever since.</p>",
        ),
        (
            "Seite fehlt",
            "<p>In meiner Ausgabe vom Mittwoch war Seite elf zweimal da und Seite zwölf"
            " gar nicht.</p><p>Mein Mann vermisst das Rätsel.</p>",
        ),
        (
            "Страница не найдена",
            "<p>Библиотекарь и вор встречаются ночью у копира. Режиссёр обошлась без декораций и"
            " без музыки и почти без света.</p>",
        ),
        (
            "ページが見つかりません",
            "<p>図書館員と泥棒が夜の複写機の前で出会う。二人芝居の初演は拍手のうちに終わった。</p>",
        ),
        (
            "Broken link",
            "<p>The chain ferry at Sandbanks snapped on Friday. Cars queue for three miles.</p>",
        ),
    ],
)
def test_a_letter_a_play_and_the_like_may_be(heading: str, below: str) -> None:
    assert is_titled_like_a_message(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Sivua ei löytynyt", "<p>Se lähti marjaan aamulla. Kori oli mukana, kartta ei.</p>"),
        (
            "Page not found",
            "<p>The bees have left this hive and took their honey with them. Nobody has seen where"
            " our swarm went in the night.</p>",
        ),
        (
            "Page not found",
            "<p>What was printed before 2010 lies in the county archive. It may be read there on"
            " Tuesdays and Thursdays from nine.</p>",
        ),
        (
            "Page not found",
            "<p>The bees have left the hive and took their honey with them. Nobody saw where the"
            ' swarm went in the night.</p><a href="/">Home</a>',
        ),
        (
            "Page not found",
            "<p>The bees have left the hive and took their honey with them. Nobody saw where the"
            " swarm went in the night.</p><form><input></form>",
        ),
        (
            "Page not found",
            "<p>The bees have left the hive with their honey, and nobody saw where the swarm went"
            " in the dark of that long night.</p>",
        ),
        (
            "Seite nicht gefunden",
            "<p>Die Bienen sind ausgeflogen und haben den Honig mitgenommen. Vielleicht hilft die"
            " Suche weiter unten.</p>",
        ),
    ],
)
def test_a_notice_is_short_or_speaks_of_the_site(heading: str, below: str) -> None:
    assert not is_titled_like_a_message(_page(heading, below))


def test_vague_titles_are_no_titles_of_works() -> None:
    below = "<p>Its owner has closed the account. He keeps bees, and goats, and a quiet house.</p>"
    assert not is_titled_like_a_message(_page("Video nicht verfügbar", below * 2))


def test_a_post_below_the_name_of_its_blog_may_be() -> None:
    site = "<h1><a href='/'>Quay</a></h1>"
    below = "<p>Someone has torn a leaf from the hut's guest book. Who signed on 4 August?</p>"
    post = f"{site}<h3>The page is gone</h3>{below}<h2>Archive</h2>"
    assert is_titled_like_a_message(Markup(f"<title>Quay: The page is gone</title>{post}"))
    post = f"{site}<h3>The page is gone</h3><p>It was deleted, or has moved elsewhere.</p>"
    assert not is_titled_like_a_message(Markup(f"<title>Quay: The page is gone</title>{post}"))
