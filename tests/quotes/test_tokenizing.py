"""How a text is split into words, numbers and signs."""

import unicodedata

import pytest

from clippings.quotes.tokenizing import fold
from clippings.quotes.tokens import FENCE, Separator, TokenRun


def shown(text: str) -> list[str]:
    return [key.strip(FENCE) for key in fold(text).keys]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("It’s “well-known”!", ["it", "s", "well", "known"]),
        ("24 % of $5,50", ["24", "%", "of", "$", "5,50"]),
        ("10 000 and 10’000 and 10000", ["10000", "and", "10000", "and", "10000"]),
        ("in 2016 100 came", ["in", "2016", "100", "came"]),
        ("15.12.2020, 2020. 12. 15, 10:15.", ["15.12.2020", "2020.12.15", "10:15"]),
        ("-5 (−5) –5 $-5", ["-", "5", "-", "5", "-", "5", "$", "-", "5"]),
        ("\u200f-5 COVID\u200b-\u200b19", ["-", "5", "covid", "19"]),
        ("COVID-19, 1990–95, a — 5", ["covid", "19", "1990", "95", "a", "5"]),
        ("10 –12 but 10 −12", ["10", "12", "but", "10", "-", "12"]),
        ("10⁶ 1½ ①", ["10", "6", "1", "1/2", "1"]),
        ("5㎏ at 5℃", ["5", "kg", "at", "5", "°", "c"]),
        ("n° 5, nº 5", ["n", "°", "5", "n", "°", "5"]),
        ("٣٤٫٥ ๕", ["34.5", "5"]),
        ("Straße STRASSE", ["straße", "strasse"]),
        ("İstanbul ὈΔΥΣΣΕΎΣ", ["istanbul", "ὀδυσσεύσ"]),
        ("e\u0301te\u0301 भेज", ["été", "भेज"]),
        ("か\u3099 ｶﾞ", ["が", "ガ"]),
        ("3\u200b500, 3.\u200b5, 3 \u200b500", ["3500", "3.5", "3500"]),
        ("1\u200b,\u200b234", ["1,234"]),
        ("Foo™ #tag @you", ["foo", "tag", "you"]),
        ("C#, C♯ or note# A#b", ["c", "#", "c", "#", "or", "note", "a", "b"]),
        ("AT&amp;T &nosuch;", ["at", "&", "t", "&", "nosuch"]),
    ],
)
def test_reads_words_numbers_and_signs(text: str, tokens: list[str]) -> None:
    assert shown(text) == tokens


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a b", Separator.SPACE),
        ("a. b", Separator.SPACE),
        ("a\u200c b", Separator.SPACE),
        ("a—b", Separator.PUNCTUATION),
        ("a’b", Separator.JOINER),
        ("a- b", Separator.JOINER),
        ("a\u00adb", Separator.JOINER),
        ("5a", Separator.NONE),
        ("漢 字", Separator.PUNCTUATION),
        ("A nd", Separator.PUNCTUATION),
        ("A Nd", Separator.SPACE),
    ],
)
def test_the_separator_of_two_tokens_is_classified(text: str, separator: Separator) -> None:
    assert fold(text).separator(len(fold(text)) - 1) is separator


def test_every_character_is_folded_to_something_or_dropped() -> None:
    characters = [chr(code) for code in range(0x30000)]
    text = " ".join(c for c in characters if unicodedata.category(c) != "Cs")

    assert all(key.strip(FENCE) for key in fold(text).keys)


def test_the_words_of_a_span_are_those_of_the_text() -> None:
    folded = fold("Zu «Hause»  ist’s\u00ad gut.")

    assert folded.words(TokenRun(1, 4)) == "Hause» ist’s"
    assert folded.words(TokenRun(1, 1)) == ""
