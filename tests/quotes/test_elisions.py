"""A quote shows in several ways that it leaves something out."""

import re

import pytest

from clippings.quotes.elisions import (
    ELISION,
    INSERT,
    are_dots_of_page,
    is_stand_in,
    with_dots,
    with_stand_ins,
    without_inserts,
)


@pytest.mark.parametrize(
    "dots", ["…", "...", ".....", "[…]", "[ ... ]", "(…)", "<…>", "/…/", "【…】", ". . .", "⋯"]
)
def test_these_leave_something_out(dots: str) -> None:
    assert re.search(ELISION, f"It {dots} opens")


@pytest.mark.parametrize("text", ["It is.", "It is..", "[Ada]", "1/2", "a.b.c"])
def test_these_do_not(text: str) -> None:
    assert not re.search(ELISION, text)


@pytest.mark.parametrize(
    ("text", "insert"),
    [
        ("He told [the guests]", ["[the guests]"]),
        ("Their [sic] and (sic!)", ["[sic]", "(sic!)"]),
        ("It never opens (emphasis added)", ["(emphasis added)"]),
        ("橋（はし）は", ["（はし）"]),
        ("It […] opens [in 1998] for [5 €]", []),
        ("It opens (at last)", []),
    ],
)
def test_words_in_brackets_are_the_quoting_authors_and_figures_are_not(
    text: str, insert: list[str]
) -> None:
    assert re.findall(INSERT, text) == insert


def test_brackets_are_left_out_or_stand_for_a_few_words() -> None:
    quote, inserts = "He told [them] that [it] opens", ["[them]"]
    assert without_inserts(quote, inserts).split() == ["He", "told", "that", "[it]", "opens"]
    made = with_stand_ins(quote, inserts)
    assert is_stand_in(made.removeprefix("He told").removesuffix("that [it] opens"))
    assert not is_stand_in(" […] ")
    assert not is_stand_in(f"{made.removeprefix('He told')} […]")


def test_dots_that_the_page_has_too_are_no_elision() -> None:
    assert are_dots_of_page("… ", "... ")
    assert not are_dots_of_page("… … ", "... ")
    assert not are_dots_of_page("[…] ", "... ")


@pytest.mark.parametrize("word", ["（中略）", "[略]", "(중략)", "[omissis]", "[snip]"])
def test_words_that_say_so_are_dots(word: str) -> None:
    assert with_dots(f"a{word}b") == "a[…]b"
