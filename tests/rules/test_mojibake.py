"""Text that was decoded with the wrong character set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.rules.mojibake import decoded_again
from tests.rules.judging import clipping, found


@pytest.mark.parametrize(
    "text",
    [
        "Un projet géant",
        "l’IA d’après « Le Monde »",
        "Škoda, Łódź, Århus",
        "Привет, мир",
        "Γειά σου",
        "日本語の記事",
        "don’t — “quote”",
    ],
)
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_reads_again_what_was_read_wrong(text: str, wrong: str) -> None:
    read_wrong = "".join(
        bytes([byte]).decode(wrong if wrong == "latin-1" or byte not in GAPS else "latin-1")
        for byte in text.encode()
    )
    assert decoded_again(read_wrong) == text


GAPS = b"\x81\x8d\x8f\x90\x9d"


@pytest.mark.parametrize(
    "text",
    [
        "“MAÇÃ”",
        "l’arbre à “Ã”",
        "«Ä»",
        "„… muß“",
        "NÃO É ASSIM",
        "Ångström, Übermaß – “Ü”",
        "Søren Århus «Å»",
        "São Paulo • £5",
        "",
    ],
)
def test_leaves_alone_what_was_read_right(text: str) -> None:
    assert decoded_again(text) == text


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_is_never_read_again(text: str) -> None:
    assert decoded_again(text) == text


def test_offers_the_text_as_it_was_meant() -> None:
    (finding,) = found(clipping(outlet="LibÃ©ration"), "mojibake")
    assert finding.message == "outlet was decoded with the wrong character set"
    assert finding.fix == "Libération"


def test_cannot_bring_back_a_lost_character() -> None:
    (finding,) = found(clipping(outlet="Lib\ufffdration"), "mojibake")
    assert finding.message == "outlet contains U+FFFD, which stands for a lost character"
    assert finding.fix is None


def test_what_no_text_can_be_decoded_to_stays_as_it_is() -> None:
    assert decoded_again("Ã© í\xa0€") == "é í\xa0€"
