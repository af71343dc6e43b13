"""What differs between a quote and the page is marked."""

import pytest

from clippings.quotes import check_quote
from clippings.quotes.marking import marked

PAGE = (
    "<p>The model has 178 billion parameters, and it is not the largest of them; "
    "it was trained near Paris in l’été.</p>"
)


@pytest.mark.parametrize(
    ("quote", "ours", "theirs"),
    [
        (
            "The model has 176 billion parameters",
            "The model has [-176-] billion parameters",
            "The model has {+178+} billion parameters",
        ),
        (
            "and it is the largest of them",
            "and it is the largest of them",
            "and it is {+not+} the largest of them",
        ),
        (
            "The model really has 178 billion […] trained near Lyon",
            "The model [-really-] has 178 billion […] trained near [-Lyon-]",
            "The model has 178 billion […] trained near {+Paris+}",
        ),
        (
            "it was not trained near Paris in l'été",
            "it was [-not-] trained near Paris in l'été",
            "it was trained near Paris in l’été",
        ),
    ],
)
def test_differing_words_stand_between_marks(quote: str, ours: str, theirs: str) -> None:
    assert marked(quote, check_quote(PAGE, quote).words) == (ours, theirs)


def test_nothing_is_marked_where_only_typography_differs() -> None:
    assert marked("l'été – deux", "l’été - deux") == ("l'été – deux", "l’été - deux")
