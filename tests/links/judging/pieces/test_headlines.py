"""Headlines that hold a message among other words."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.headlines import (
    goes_on,
    is_of_a_writer,
    quotes_a_message,
    says_more,
)


@pytest.mark.parametrize(
    ("headline", "more"),
    [
        ("Access denied: the badger and the cat flap", True),
        ("„Zugriff verweigert“ heißt das neue Stück", True),
        ("「このドメインは販売中です」 旧観光協会サイトが転売に", True),
        ("Page Not Found pips Slow Connection in Cowes sprint", True),
        ("Verify you are human? I'm 91", True),
        ("Access denied", False),
        ("403 – Forbidden", False),
        ("Error 500 - Internal Server Error", False),
        ("Blocked: please contact the administrator", False),
        ("The badger and the cat flap", False),
    ],
)
def test_a_headline_that_says_more_than_a_message(headline: str, more: bool) -> None:
    assert says_more(headline) == more


@pytest.mark.parametrize(
    ("title", "headline", "more"),
    [
        ("Prove you are human – a short history of captchas", "Prove you are human", True),
        ("Page not found, by Ines Hart", "Page not found", True),
        ("This page no longer exists, by Ines Hart | Quay", "This page no longer exists", True),
        ("Sidan hittades inte – en kärleksförklaring", "Sidan hittades inte", True),
        ("How the lamp of Quay was lit again", "Access denied", True),
        ("Access denied | Quay Post", "Access denied", False),
        ("Quay council", "Access denied", False),
    ],
)
def test_a_title_may_say_more(title: str, headline: str, more: bool) -> None:
    assert goes_on(Markup(f"<title>{title}</title><h1>{headline}</h1>"), headline) == more


def test_a_writer_says_i() -> None:
    assert is_of_a_writer("Last year I paid in eels.")
    assert is_of_a_writer("Mein Mann vermisst das Rätsel.")
    assert not is_of_a_writer("The lamp burns until six.")


def test_a_message_is_quoted_among_other_words() -> None:
    assert quotes_a_message("“Page not found,” said the box.")
    assert quotes_a_message("”Sivua ei löytynyt”, sanoi laite.")
    assert not quotes_a_message("“Page not found”")
    assert not quotes_a_message("“Come in,” said the box.")
