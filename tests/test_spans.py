"""Stretches of a text."""

from clippings.spans import Span, free_of, holds, overlap, stripped


def test_a_stretch_holds_what_stands_in_it_and_is_not_empty() -> None:
    whole = Span(2, 6)
    inner = (Span(2, 6), Span(3, 4), Span(3, 3), Span(1, 4), Span(5, 7))
    assert [holds(whole, one) for one in inner] == [True, True, False, False, False]


def test_stretches_that_touch_do_not_overlap() -> None:
    others = (Span(0, 2), Span(1, 3), Span(5, 9), Span(6, 9))
    assert [overlap(Span(2, 6), one) for one in others] == [False, True, True, False]


def test_a_stretch_is_free_of_others_that_only_touch_it() -> None:
    assert free_of([Span(0, 2), Span(6, 9)], Span(2, 6))
    assert not free_of([Span(0, 2), Span(5, 9)], Span(2, 6))


def test_a_stretch_is_told_in_a_text_that_begins_before() -> None:
    assert Span(2, 6).moved(3) == Span(5, 9)


def test_a_stretch_is_stripped_of_blanks_or_of_marks() -> None:
    text = "see: (a title): now"
    assert stripped(text, Span(4, 16)) == Span(5, 15)
    assert stripped(text, Span(4, 16), " (", " ):") == Span(6, 13)
    assert stripped(text, Span(3, 6), " :(") == Span(6, 6)
