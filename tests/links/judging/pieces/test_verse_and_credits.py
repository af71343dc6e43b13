"""Verse, and who made what, in a few lines."""

import time

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.verse_and_credits import (
    is_poem_with_its_title,
    is_sung,
    is_verse_or_credited,
    verse_in,
)


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


@pytest.mark.parametrize(
    ("lines", "sung"),
    [
        ("Not found, not found,<br>the clerk says on the phone,<br>and rings off", True),
        ("ich suche dich<br>verschwunden, verschwunden!<br>im Nebel am Kai", True),
        ("找不到那一页<br>找不到 找不到<br>风翻得太快", True),
        ("찾을 수 없는 그 골목<br>없음 없음<br>빈 칸으로 남은 여름", True),
        ("the clerk says on the phone<br>that it was not found<br>and rings off", False),
        ("Not found, not found<br>Home", False),
        ("no no, it is not here<br>the page was moved<br>or so they say", False),
        ("Sorry, but sorry is not enough<br>the page was moved<br>or so they say", False),
    ],
)
def test_what_is_said_twice_in_verse_is_sung(lines: str, *, sung: bool) -> None:
    assert is_sung(f"<p>{lines}</p>") is sung


def test_verse_has_lines_that_do_not_end_as_sentences_do() -> None:
    verse = "<p>the page is gone<br>into the fold of my hand<br>the wind has read it</p>"
    assert verse_in(verse) == [
        "the page is gone",
        "into the fold of my hand",
        "the wind has read it",
    ]
    assert verse_in(verse.replace("hand", "hand.")) == []
    assert verse_in(f"<a href='/'>Home</a>{verse}") == []
    assert verse_in("<p>the page is gone<br>into the fold of my hand</p>") == []


@pytest.mark.parametrize("between", ["", "\n      ", " " * 60])
def test_breaks_without_words_are_no_verse(between: str) -> None:
    assert verse_in(f"<p>Come again.</p>{between}<br>{between}<br>{between}<br>{between}") == []


@pytest.mark.parametrize(
    "part", [f"{' ' * 69}<br{' ' * 9}>", " ", "a b", f"a{' ' * 58}b<br>", "aaaaa<br>\t", "<br>"]
)
def test_lines_without_end_take_no_time(part: str) -> None:
    begun = time.process_time()
    verse_in("<p>" + part * (131072 // len(part)))
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("heading", "verse"),
    [
        (
            "Page not found",
            "Winter turns the leaves<br>to the very last<br>page not found<br>says snow to the hen",
        ),
        (
            "Página no encontrada",
            "Busqué tu nombre en otoño<br>entre la lluvia y el trigo<br>página no encontrada"
            "<br>y el río siguió conmigo",
        ),
    ],
)
def test_a_poem_has_the_message_as_a_line(heading: str, verse: str) -> None:
    assert is_poem_with_its_title(Markup(f"<title>{heading}</title><h1>{heading}</h1><p>{verse}"))


@pytest.mark.parametrize(
    ("heading", "verse"),
    [
        (
            "Page not found",
            "Roses are red<br>violets are blue<br>page not found<br>so what will you do",
        ),
        (
            "Página não encontrada",
            "Foi-se a página, foi-se o fado,<br>foi-se o gato do telhado,<br>página não"
            " encontrada,<br>que triste madrugada",
        ),
        ("Page not found", "Winter turns the leaves<br>to the very last<br>of them<br>and sleeps"),
        ("Page not found", "Oh<br>dear me<br>page not found<br>said he"),
    ],
)
def test_a_joke_in_verse_is_no_such_poem(heading: str, verse: str) -> None:
    page = f"<title>{heading}</title><h1>{heading}</h1><p>{verse}</p>"
    assert not is_poem_with_its_title(Markup(page))
