"""What texts hold that may be messages, and that ordinary ones hold none of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.not_found import messages, program_messages
from clippings.links.judging.not_found.languages import LANGUAGES
from clippings.links.judging.not_found.message_signs import may_hold_a_message
from clippings.links.judging.not_found.message_words import NOTHING_FOUND, SAYS
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE


def _said(*patterns: str) -> st.SearchStrategy[str]:
    """What the patterns match, with words between."""
    said = (st.from_regex(re.compile(it), fullmatch=True) for it in patterns)
    return st.one_of(*said).filter(lambda it: it == it.lower() and it.isprintable())


@given(
    _said(
        SAYS, SOUGHT_PAGE, NOTHING_FOUND, program_messages.PROGRAM_MESSAGES, messages._NOT_FOUND_ONE
    ),
    st.sampled_from(["", "sorry, ", "page: "]),
)
def test_every_message_holds_a_sign(said: str, before: str) -> None:
    assert may_hold_a_message(before + said)


@pytest.mark.parametrize("number", ["404", "the 4 0 4", "410."])
def test_the_number_is_a_sign(number: str) -> None:
    assert may_hold_a_message(number)


@pytest.mark.parametrize("number", ["14040", "4041", "4 10", "§ 410", "№404"])
def test_other_numbers_are_none(number: str) -> None:
    assert not may_hold_a_message(number)


def test_every_denial_holds_a_sign() -> None:
    denials = [denial for it in LANGUAGES for denial in it.denials]
    assert [it for it in denials if not may_hold_a_message(" … ".join(it))] == []


@pytest.mark.parametrize(
    "text",
    [
        "the council said that the library will not be closed on sundays. nobody was surprised.",
        "der rat sagt, dass sie nicht mehr am sonntag geschlossen bleibt. keiner wusste es.",
        "le conseil dit qu'elle ne sera pas fermée le dimanche et qu'il y en a plus que jamais.",
        "町は川の近くに新しい図書館を開きました。日曜日も開いています。",
        "совет не сказал, сколько это будет стоить.",
    ],
)
def test_prose_holds_none(text: str) -> None:
    assert not may_hold_a_message(text)
