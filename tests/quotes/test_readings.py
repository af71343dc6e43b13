"""Words in brackets are the quoting author's, if the page does not have them."""

import pytest

from tests.quotes.checked import check


@pytest.mark.parametrize(
    ("paragraph", "quote"),
    [
        ("It will open on Monday", "It will [not] open on Monday"),
        ("It will open on Monday", "It [will never] open on Monday"),
        ("Sie werden es öffnen", "Sie werden es [nicht] öffnen"),
        ("Ils ouvriront bientôt", "Ils [n’]ouvriront [jamais] bientôt"),
        ("Он откроется скоро", "Он [не] откроется скоро"),
    ],
)
def test_no_negation_is_taken_on_trust_in_brackets(paragraph: str, quote: str) -> None:
    assert not check(paragraph, quote).stands


def test_words_in_brackets_stand_for_few_and_never_hide_a_negation() -> None:
    assert not check("He did not say that it opens", "He [did] say that it opens").stands
    assert not check("It is not about to open", "It is [all] about to open").stands
    far = "He told " + "all of the people in the town " * 4 + "that it opens"
    assert not check(far, "He told [them] that it opens").stands


@pytest.mark.parametrize(
    "quote",
    [
        "The [Democratic] convention is here",
        "The [Republican] meeting is here",
        "[Florida] The convention is here",
    ],
)
def test_brackets_that_the_page_has_itself_are_compared(quote: str) -> None:
    paragraph = "[Florida] The [Republican] convention is here"

    assert not check(paragraph, quote).stands


def test_no_figure_is_taken_on_trust_in_brackets() -> None:
    assert not check("It opened to the public", "It opened [in 1998] to the public").stands
