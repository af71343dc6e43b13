"""Words that lead to the name of an outlet."""

import re

import pytest

from clippings.words.leads import (
    AT_BEGINNING,
    IN_CAPITALS,
    IN_ONE_CALLED,
    PUBLISHED_BY,
    TO_OUTLET,
    leading,
    leads_to_name,
)


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


@pytest.mark.parametrize(
    "words", ["in the journal", "Dans le journal", "Sul quotidiano", "En el diario", "Im Magazin"]
)
def test_what_a_name_is_the_name_of_leads_to_it_as_well(words: str) -> None:
    assert leads_to_name(words)
    assert IN_ONE_CALLED.match(f"{words} Nature")


@pytest.mark.parametrize("words", ["in Daily Mail", "Sur Radio France", "in the journal of few"])
def test_such_a_word_may_be_a_part_of_the_name(words: str) -> None:
    assert not IN_ONE_CALLED.match(words)
