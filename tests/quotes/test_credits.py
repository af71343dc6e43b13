"""A name after a quote credits its author."""

import pytest

from clippings.quotes.credits import without_credit
from tests.quotes.checked import check


def test_a_name_after_the_quote_is_stripped_only_if_the_page_has_it() -> None:
    assert not check("It opens. It is time.", "It opens. It is time. – Never").stands


PAGE = "<p>It opens. It is time.</p><p>Ada Okoro, The Courier</p>"


@pytest.mark.parametrize(
    ("quote", "bare"),
    [
        ("It is time. – Ada Okoro", "It is time."),
        ("It is time! -- The Courier", "It is time!"),
        ("It is time.” (The Courier)", "It is time.”"),
        ("It is time。（The Courier）", "It is time。"),
        ("It is time. Read more: https://courier.example/1", "It is time."),
    ],
)
def test_a_name_that_the_page_has_and_an_address_are_credits(quote: str, bare: str) -> None:
    assert without_credit(quote, PAGE) == bare


@pytest.mark.parametrize(
    "quote",
    [
        "It is time. – Bob Berg",
        "It is time – Ada Okoro",
        "It is time. – it is",
        "It is time. (It opens. Now)",
        "See https://courier.example/1 for it",
    ],
)
def test_what_the_page_has_not_or_goes_on_is_of_the_quote(quote: str) -> None:
    assert without_credit(quote, f"{PAGE}<p>it is</p>") == quote
