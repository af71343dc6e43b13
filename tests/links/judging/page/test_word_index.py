"""All words of all tables are found in a text, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page import word_index
from clippings.links.judging.page.word_index import Words, words_in

LETTERS = "aábßя桟橋'. "
WORDS = st.text(LETTERS, min_size=1, max_size=5).filter(str.strip)


@given(st.lists(WORDS, max_size=9), st.text(f"{LETTERS}\n\u00a0", max_size=30))
def test_finds_just_the_words_that_stand_in_the_text(words: list[str], text: str) -> None:
    table = Words(words)
    assert table & words_in(text, table) == {word for word in words if word in text}


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5), st.text(LETTERS, max_size=20))
def test_two_tables_are_one_of_both(some: list[str], others: list[str], text: str) -> None:
    both = Words(some) + Words(others)
    assert both & words_in(text, both) == {word for word in (*some, *others) if word in text}


def test_a_table_that_comes_later_is_heeded() -> None:
    assert "pier of all" not in words_in("the pier of all", Words(["quay"]))
    assert "pier of all" in words_in("the pier of all", Words(["pier of all"]))


def test_words_that_are_not_ascii_are_found_in_the_first_text_that_is_not() -> None:
    table = Words(["quay", "kai-straße", "桟橋"])
    assert table & words_in("a quay", table) == {"quay"}
    assert table & words_in("quay, kai-straße, 大桟橋", table) == table


def test_blanks_bound_a_word() -> None:
    table = Words([" pier ", "quay wall", "ferry "])
    assert table & words_in("a pier, a quayside wall, ferry", table) == frozenset()
    assert table & words_in("a pier for ferries, a ferry, a squay wallflower", table) == {
        " pier ",
        "quay wall",
    }


def test_two_blanks_are_two() -> None:
    table = Words(["pier  ", "  quay", "sea  wall"])
    assert table & words_in("a pier  and  quay by the sea  wall", table) == table
    assert not table & words_in("a pier and quay by the sea wall", table)


def test_no_more_is_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_index, "_MOST", 3)
    table = Words(["quay"])
    for number in range(9):
        assert table & words_in(f"quay{number} and pier{number}", table) == {"quay"}
    assert len(word_index._index) <= 3
