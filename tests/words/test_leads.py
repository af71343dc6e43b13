"""Words that lead to the name of an outlet."""

import re

import pytest

from clippings.words.leads import AT_BEGINNING, IN_CAPITALS, PUBLISHED_BY, TO_OUTLET, leading


@pytest.mark.parametrize(
    "words",
    [
        "in the Guardian",
        "im Spiegel",
        "sur France Inter",
        "dans l’Humanité",
        "no G1",
        "voor de NRC",
    ],
)
def test_a_preposition_and_an_article_lead_to_a_name(words: str) -> None:
    assert re.match(leading(f"{TO_OUTLET}|{AT_BEGINNING}"), words)


@pytest.mark.parametrize("words", ["in common", "On Being", "For The Win"])
def test_what_begins_other_words_leads_to_none(words: str) -> None:
    assert not re.match(leading(f"{TO_OUTLET}|{AT_BEGINNING}"), words)
    assert not re.match(leading(IN_CAPITALS), words)


@pytest.mark.parametrize("words", ["published by", "Erschienen in der", "parue dans", "aired on"])
def test_words_say_that_something_was_published(words: str) -> None:
    assert re.fullmatch(PUBLISHED_BY, words, re.IGNORECASE)
