"""Verse, and who made what, in a few lines."""

import pytest

from clippings.links.judging.pieces.verse_and_credits import is_verse_or_credited


@pytest.mark.parametrize(
    "markup",
    [
        "<p>the glove, the other glove,<br>the hand that wore it out,<br>the stair</p>",
        "<p>你翻过去的那一页<br>我替你折着角<br />等潮水来认领</p>",
        "<p>Replace it in <code>render()</code>.</p>",
    ],
)
def test_verse_and_programs_show_in_markup(markup: str) -> None:
    assert is_verse_or_credited(markup, "")


@pytest.mark.parametrize(
    "said",
    [
        "Words and music: T. Bright",
        "Text und Musik: Rolf Ahr",
        "Paroles : Jo Carel",
        "作詞：木村はる",
        "A comedy in two acts by Mary Quill.",
        "Kammerspiel für drei Stimmen von Paul Senn",
    ],
)
def test_who_made_it_is_named(said: str) -> None:
    assert is_verse_or_credited("", said)


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("<p>Try again<br>or ask us</p>", "Try again"),
        ("<p>1 Harbour Street<br>Pell 4000<br>Phone 555 0100</p>", ""),
        ("<code>404</code>", "Status: 404"),
        ("", "This is protected by Blue Anchor"),
        ("", "Context: the harbour"),
    ],
)
def test_what_names_nobody(markup: str, said: str) -> None:
    assert not is_verse_or_credited(markup, said)
