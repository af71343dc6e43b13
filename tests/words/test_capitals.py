"""The first letter of names."""

import re

import pytest

from clippings.words.capitals import NAME_OR_NUMBER, NAME_START, SMALL, is_small


@pytest.mark.parametrize("letter", "AÉŁŻȘΑΏЖЇԱẸỨჄⰀꙀǅ山あア한שعअกაአ𐐀")
def test_a_capital_or_a_letter_of_a_script_without_begins_a_name(letter: str) -> None:
    assert re.fullmatch(NAME_START, letter)
    assert not re.fullmatch(SMALL, letter)
    assert not is_small(letter)


@pytest.mark.parametrize("letter", "aéłżșßαώжїաẹứꙁ𐐨")
def test_a_small_letter_begins_none(letter: str) -> None:
    assert not re.fullmatch(NAME_START, letter)
    assert re.fullmatch(SMALL, letter)
    assert is_small(letter)


@pytest.mark.parametrize("sign", "0٣_ -„")
def test_no_other_sign_begins_a_name(sign: str) -> None:
    assert not re.fullmatch(NAME_START, sign)
    assert bool(re.fullmatch(NAME_OR_NUMBER, sign)) is sign.isdigit()
