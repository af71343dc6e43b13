"""What pages of few words speak of."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from clippings.links import judging
from clippings.links.judging.failing.gate_words import TROUBLE
from clippings.links.judging.failing.site_trouble import SITE, tells_of_trouble
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import without_marks
from clippings.links.judging.page.word_index import words_in
from clippings.links.judging.page.word_tables import (
    holds_one_of,
    mentions,
    speaks_of,
)
from clippings.links.judging.page.word_tables import words as table
from clippings.links.judging.pieces.addressed_words import OF_OURSELVES, TO_A_READER
from clippings.links.judging.pieces.notice_words import GUESSES, REGRETS, WAYS_ON, WE
from clippings.links.judging.walls.guards import asks_who_we_are
from clippings.links.judging.walls.waiting_rooms import is_waiting_room

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


def test_a_page_whose_text_is_its_title_again_is_shown_already() -> None:
    said = "Our site is under maintenance"
    assert tells_of_trouble(Markup(SHELL.format(said, f"<h1>{said}</h1>")))


@pytest.mark.parametrize(
    ("title", "words", "spoken"),
    [
        ("Boats", "The pier is shut.", True),
        ("Pier", "It is shut in winter.", True),
        ("The pier is shut", "Please wait", False),
        ("Pier", "“It is shut,” she says.", False),
        ("Pier", "「It is shut」と言う。", False),
    ],
)
def test_words_of_all_kinds_are_said_below_the_title_or_in_it_too(
    title: str, words: str, spoken: bool
) -> None:
    page = Markup(SHELL.format(title, words))
    assert speaks_of(page, 250, table("pier"), table(" shut ")) is spoken


@pytest.mark.parametrize(
    "said",
    [
        "We build robots that solve puzzles.",
        "Harbour and Human Services. We verify boats.",
        "Robot lab. In the press: two pieces.",
    ],
)
def test_a_front_page_of_few_words_that_leads_on(said: str) -> None:
    links = "".join(f"<a href=/{n}>Hall {n}</a> " for n in range(9))
    assert not asks_who_we_are(
        Markup(f"<title>Harbour</title><h1>Harbour</h1><p>{said}</p>{links}")
    )


def test_whoever_improves_or_dissolves_something_asks_for_no_proof() -> None:
    for said in (
        "Upgrade your browser to improve your view.",
        "Robots may dissolve a crowd.",
        "Robots solved the puzzle.",
        "Humane, to solve it.",
    ):
        assert not asks_who_we_are(Markup(f"<title>Harbour</title><p>{said}</p>"))


def test_what_is_in_the_press_is_not_to_be_pressed() -> None:
    said = "<p>Open the list in your browser, under press coverage.</p>"
    assert not asks_who_we_are(Markup(f"<title>Harbour</title>{said}"))
    assert asks_who_we_are(Markup("<title>Harbour</title><p>Human? Press and hold the button.</p>"))


def _tables() -> Iterator[list[str]]:
    """The words of all tables as they are written there, in the order of their files."""
    for path in sorted(Path(judging.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "words":
                written: str = ast.literal_eval(node.args[0])
                yield written.strip("\n").replace("\n", "|").split("|")


def test_no_word_of_a_table_is_found_by_another_one_already() -> None:
    held = [
        (word, other)
        for table in _tables()
        for word in table
        for other in {*table} - {word}
        if other in word
    ]
    assert held == []
    assert [word for table in _tables() for word in table if table.count(word) > 1] == []


@pytest.mark.parametrize(
    "said",
    [
        "Researchers of the US parliament discussed the position of presidents on Tue 3 March.",
        "The strong terms that sisters, ministers and monsters typographically prefer.",
        "La rencontre de onze attachés en attente : il voit des expositions, des paroles.",
        "Il presidente ha discusso due volte: una parola, un assistente, vi sono undici ragioni.",
        "El presidente devuelve los padres solamente a la posición catalana para prevenir.",
        "O presidente foi promovido a assistente nos parlamentos que se desenvolveram.",
        "Besucher versuchten zu untersuchen, was die Zerstörung der Kita im Urlaub erwarten ließ.",
        "Natuurlijk bezoekt en onderzoekt men wat heeft plaatsgevonden.",
        "Undersökning om amerikanske besøk: han försöker naturligtvis.",
        "Он начал говорить, и невозможно было сначала смочь.",
        "Chyba tu są pomoże, bemutató, değişiklik, ministerstwo, znasz.",
    ],
)
def test_words_of_notices_are_not_found_within_words_of_another_language(said: str) -> None:
    tables = (WAYS_ON, REGRETS, GUESSES, WE, TO_A_READER, OF_OURSELVES, SITE, TROUBLE)
    found = words_in(without_marks(said), *tables)
    assert [word for table in tables for word in table & found] == []


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("a quay", True),
        ("a pier", False),
        ("ein größerer kai", True),
        ("桟橋 quay", True),
        ("桟橋", False),
        ("größe", False),
    ],
)
def test_parts_of_words_are_sought_by_their_letters(text: str, held: bool) -> None:
    assert holds_one_of(text, table("quay|größerer|埠頭")) == held


@pytest.mark.parametrize("text", ["The Quay!", "Die Größe: 3 m", "“Größe” and pier", "埠頭。"])
def test_finds_words_of_any_letters(text: str) -> None:
    assert mentions(text, table(" quay |größe|埠頭")) == ("“" not in text)
