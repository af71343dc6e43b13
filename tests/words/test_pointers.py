"""Arrows and similar signs."""

import pytest

from clippings.spans import Span
from clippings.words.pointers import without_pointers


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Read on →", "Read on"),
        ("▶ Listen", "Listen"),
        ("🔗 Acme News ↗", "Acme News"),
        ("A title ➜➜", "A title"),
        ("Acme Daily »", "Acme Daily"),
        ("👉 Here 👈", "Here"),
        ("→", ""),
    ],
)
def test_pointers_at_the_edges_are_left_out(text: str, rest: str) -> None:
    start, end = without_pointers(text, Span(0, len(text)))
    assert text[start:end] == rest


@pytest.mark.parametrize("text", ["From A → B", "Ce qu’ils disent : « Oui »", "Acme®", "Up 🚀"])
def test_signs_that_say_something_stay(text: str) -> None:
    assert without_pointers(text, Span(0, len(text))) == Span(0, len(text))
