"""Of some words one is in each refusal, so that pages that hold none are not read for them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.walls.refusing_words import IN_REFUSALS, REFUSALS

ANY_REFUSAL = "|".join(f"(?:{it.thing}(?:{'|'.join(it.words)}))" for it in REFUSALS)


@settings(max_examples=400, deadline=None)
@given(
    st.from_regex(ANY_REFUSAL, fullmatch=True)
    | st.from_regex(ANY_REFUSAL, fullmatch=True, alphabet=st.characters(codec="ascii"))
)
def test_one_of_some_words_is_in_each_refusal(said: str) -> None:
    assert holds_one_of(said.lower(), IN_REFUSALS)
