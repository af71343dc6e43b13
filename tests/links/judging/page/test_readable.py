"""What a reader sees of markup."""

import time

import pytest

from clippings.links.judging.page.readable import (
    blocks_of,
    is_sentence,
    letters_in,
    letters_in_sentences,
    lowered,
    opening,
    sentences_of,
    unquoted_words,
    visible_words,
)

SENTENCE = "The boats came in at noon, and nobody on the quay knew what they held."


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("A piece", "A piece"),
        ("  A\n <b>bold</b>\tpiece ", "A bold piece"),
        ("A &amp; B&nbsp;C", "A & B C"),
        ("<p></p>", ""),
        ("A  piece", "A piece"),
    ],
)
def test_tags_and_entities_are_not_seen(markup: str, words: str) -> None:
    assert visible_words(markup) == words


def test_what_stands_apart_is_a_block_and_emphasis_is_none() -> None:
    markup = "<h1>A <em>good</em> day</h1><p>One<br>Two</p><ul><li>Three <a href=x>four</a></ul>"
    assert blocks_of(markup) == ("A good day", "One", "Two", "Three four")


@pytest.mark.parametrize(
    ("text", "so"),
    [
        (SENTENCE, True),
        (SENTENCE[:-1], False),
        ("Sorry.", False),
        (f"{'a' * 60}.", True),
        (f"{'a' * 59}.", False),
        (f"“{SENTENCE[:-1]}”", True),
    ],
)
def test_a_sentence_has_some_length_and_an_end(text: str, so: bool) -> None:
    assert is_sentence(text) is so


def test_only_sentences_are_counted() -> None:
    menu = f"<li>{'Home and news and more of it ' * 5}</li>"
    assert letters_in_sentences(f"{menu}<p>{SENTENCE}</p><p>Sorry.</p>") == len(SENTENCE)


def test_a_turkish_letter_loses_its_dot_with_its_size() -> None:
    assert lowered("İLAN") == "ilan"


def test_blanks_are_no_letters() -> None:
    assert letters_in(" a b\n\tc\r\n") == 3


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three", ["One.", "Two!"]),
        ("Ünes. Zwei", ["Ünes.", "Zwei"]),
        ("一。二", ["一。", "二"]),
        ("", [""]),
        ("नाव आई। घाट खाली था।", ["नाव आई।", "घाट खाली था।"]),
    ],
)
def test_the_first_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text, 2) == sentences


@pytest.mark.parametrize("quoted", ['"a"', "“a”", "„a“", "«a»", "「a」", "『a』"])
def test_what_is_quoted_is_said_by_others(quoted: str) -> None:
    assert unquoted_words(f"it says {quoted} here") == "it says   here"


@pytest.mark.parametrize("mark", ["「", "『", "「『", "“a"])
def test_marks_that_are_never_closed_take_no_time(mark: str) -> None:
    begun = time.process_time()
    unquoted_words(mark * (131072 // len(mark)))
    assert time.process_time() - begun < 1


def test_an_apology_is_not_yet_what_a_text_begins_with() -> None:
    assert opening("We are sorry! It is gone. Come again.") == ["We are sorry!", "It is gone."]
    assert opening("The tide is out by noon. Come again.") == ["The tide is out by noon."]
