"""Stretches of a text."""

from clippings.spans import Span, holds, overlap, without


def test_a_text_without_some_of_its_stretches() -> None:
    assert without("one two three", [Span(0, 4), Span(7, 13)]) == "two"
    assert without("one", []) == "one"


def test_a_stretch_holds_what_stands_in_it_and_is_not_empty() -> None:
    whole = Span(2, 6)
    inner = (Span(2, 6), Span(3, 4), Span(3, 3), Span(1, 4), Span(5, 7))
    assert [holds(whole, one) for one in inner] == [True, True, False, False, False]


def test_stretches_that_touch_do_not_overlap() -> None:
    others = (Span(0, 2), Span(1, 3), Span(5, 9), Span(6, 9))
    assert [overlap(Span(2, 6), one) for one in others] == [False, True, True, False]
