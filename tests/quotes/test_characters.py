"""Scripts without spaces between words are recognised by their letters."""

import re

import pytest

from clippings.quotes.characters import APOSTROPHES, COMBINING, NO_LETTER, is_unspaced


@pytest.mark.parametrize("letter", "館あアกខမㄅ々")
def test_these_put_none(letter: str) -> None:
    assert is_unspaced(letter)


@pytest.mark.parametrize("letter", "aéя가अ。、5")
def test_these_put_some_or_are_no_letters(letter: str) -> None:
    assert not is_unspaced(letter)


def test_marks_combine_with_letters_and_apostrophes_are_none() -> None:
    assert re.fullmatch(f"[{COMBINING}]+", "\u0301\u05b8\u0e31\u3099")
    assert re.fullmatch(f"[{NO_LETTER}]+", f"5 .{APOSTROPHES}")
    assert not re.match(f"[{NO_LETTER}]", "é")
