"""Signs are found where all their parts are, and so is one of their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.not_found.signs import parts_of, signs_of, without_punctuation
from clippings.links.judging.page.word_tables import words

SIGNS = signs_of(
    parts_of("ebbed|tide+gone|the low+sand\nno pier|at+sea"), words("潮"), words("गया")
)


@pytest.mark.parametrize(
    ("text", "are"),
    [
        ("it ebbed away", True),
        ("gone is the tide", True),
        ("the tide", False),
        ("sand at the lower end", True),
        ("there is no pier", True),
        ("a piano piece", False),
        ("lost,at sea", True),
        ("the boat by the sea", False),
        ("潮が引く", True),
        ("पानी गया", True),
    ],
)
def test_a_sign_is_there_if_all_its_parts_are(text: str, are: bool) -> None:
    assert SIGNS.are_in(text) is are


@given(
    st.lists(
        st.sampled_from(
            ["ebbed", "tide", "gone", "the", "low", "sand", "no", "pier", "at", "sea", "潮", "गया"]
        )
    )
)
def test_a_text_with_a_sign_has_one_of_its_words(said: list[str]) -> None:
    text = without_punctuation(f" {', '.join(said)} ")
    has = any(map(text.__contains__, SIGNS.words()))
    assert has or not SIGNS.are_in(text)
