"""Stretches of a text."""

from clippings.spans import Span, holds, overlap


def test_a_stretch_holds_what_stands_in_it_and_is_not_empty() -> None:
    whole = Span(2, 6)
    inner = (Span(2, 6), Span(3, 4), Span(3, 3), Span(1, 4), Span(5, 7))
    assert [holds(whole, one) for one in inner] == [True, True, False, False, False]


def test_stretches_that_touch_do_not_overlap() -> None:
    others = (Span(0, 2), Span(1, 3), Span(5, 9), Span(6, 9))
    assert [overlap(Span(2, 6), one) for one in others] == [False, True, True, False]
