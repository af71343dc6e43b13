"""A text as tokens, each with its position and its separator."""

import pytest

from clippings.quotes.tokenizing import fold
from clippings.quotes.tokens import Separator, TokenRun

TEXT = "The  mu\u00adseum opens, at 5 pm."


def test_each_token_has_its_position_in_the_text() -> None:
    folded = fold(TEXT)
    assert [folded.word(number) for number in range(4)] == ["The", "mu", "seum", "opens"]
    assert folded.words(TokenRun(0, 4)) == "The museum opens"
    assert folded.words(TokenRun(2, 2)) == ""
    assert folded.between(0) == ""
    assert folded.between(4) == ", "
    assert folded.between(len(folded)) == "."


def test_the_forms_that_are_compared_stand_in_a_row() -> None:
    folded = fold("It opens")
    assert folded.key == "itopens"
    assert folded.part(TokenRun(1, 2)) == "opens"
    assert [folded.token_at(offset) for offset in (0, 1, 2, 7)] == [0, None, 1, 2]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("so it", Separator.SPACE),
        ("so-it", Separator.JOINER),
        ("l’it", Separator.JOINER),
        ("so,it", Separator.PUNCTUATION),
        ("so, it", Separator.SPACE),
        ("博物 馆开", Separator.PUNCTUATION),
        ("A nd it", Separator.PUNCTUATION),
    ],
)
def test_what_parts_two_tokens(text: str, separator: Separator) -> None:
    folded = fold(text)
    number = next(n for n in range(1, len(folded)) if folded.between(n))
    assert folded.separator(number) is separator
