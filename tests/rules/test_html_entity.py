"""HTML entities in text."""

import pytest

from tests.rules.judging import clipping, found


@pytest.mark.parametrize(
    ("stored", "meant"),
    [
        ("Science &amp; Avenir", "Science & Avenir"),
        ("l&#8217;IA", "l’IA"),
        ("l&#x2019;IA", "l’IA"),
        ("caf&eacute;", "café"),
    ],
)
def test_offers_the_characters(stored: str, meant: str) -> None:
    (finding,) = found(clipping(title=f"'{stored}'"), "html-entity")
    assert finding.fix == meant


@pytest.mark.parametrize("text", ["AT&T", "Q&A;", "R&D; more", "a & b", "&nosuchthing;"])
def test_leaves_other_ampersands_alone(text: str) -> None:
    assert found(clipping(title=f"'{text}'"), "html-entity") == []


def test_leaves_the_parameters_of_addresses_alone() -> None:
    assert found(clipping(url="https://example.org/?a=1&copy;=2"), "html-entity") == []
