"""Of some words one is in each refusal, so that pages that hold none are not read for them."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.walls.refusing_words import (
    IN_REFUSALS,
    REFUSALS,
    TITLES,
    may_be_a_title,
)

ANY_REFUSAL = "|".join(f"(?:{it.thing}(?:{'|'.join(it.words)}){it.end})" for it in REFUSALS)


@settings(max_examples=400, deadline=None)
@given(
    st.from_regex(ANY_REFUSAL, fullmatch=True)
    | st.from_regex(ANY_REFUSAL, fullmatch=True, alphabet=st.characters(codec="ascii"))
)
@example("bu siteye erişim engellendi")
def test_one_of_some_words_is_in_each_refusal(said: str) -> None:
    assert holds_one_of(said.lower(), IN_REFUSALS)


@given(st.from_regex(TITLES, fullmatch=True).map(str.lower))
@example("401: not authorised")
@example("401: niet toegestaan")
@example("truy cập bị cấm 403")
@example("403 訪問被拒絕")
def test_one_of_some_words_is_in_each_title(said: str) -> None:
    assert may_be_a_title(said)


@pytest.mark.parametrize("title", ["Page 403", "Room 401", "Tides of 1402"])
def test_a_number_is_no_title_that_refuses(title: str) -> None:
    assert not may_be_a_title(title.lower())
