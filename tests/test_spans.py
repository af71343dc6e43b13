"""Stretches of a text."""

from clippings.spans import Span, without


def test_a_text_without_some_of_its_stretches() -> None:
    assert without("one two three", [Span(0, 4), Span(7, 13)]) == "two"
    assert without("one", []) == "one"
